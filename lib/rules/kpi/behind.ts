/** Which records a figure is made of: the same tests as the sums (lib/store/counted.ts), told for one record. Pure. */
import type { Mention, Tone } from '../../model/listening.ts';
import type { OwnPost } from '../../model/plan.ts';
import type { Interaction, Item, Person } from '../../model/records.ts';
import { toneSaid, type Voices } from '../listening/voices.ts';
import { needsAnswer } from '../view.ts';
import { resolutionMinutes, touchMinutes } from './cases.ts';
import { excludedFor, inConversation, isActedOn, isAnswered, isCounted, isOpen } from './cohort.ts';
import type { MetricId } from './metrics.ts';
import { isPromotion } from './relation.ts';

/** What the store worked out of an item (ItemRow), as far as a figure asks. */
export type Counted = Item & {
  asks?: boolean | undefined;
  minutes: number | null;
  offHours?: boolean | null | undefined;
  onTime?: boolean | null | undefined;
  actionMinutes?: number | null | undefined;
};

/** Moments of a person that count for the figure, epoch ms or, of a lead, its day. */
type Moment = { at: number; day?: string };

export type Source =
  /** By the day it came in, or was answered; 'open': as of now. */
  | { store: 'items'; by: 'in' | 'out' | 'open'; if?: (item: Counted, now: number) => boolean }
  | { store: 'interactions'; if?: (deed: Interaction) => boolean }
  | { store: 'people'; moments: (person: Person) => readonly Moment[] }
  /** As of now, whatever the period. */
  | { store: 'people'; if: (person: Person) => boolean }
  | { store: 'mentions'; if: (mention: Mention, voices: Voices) => boolean }
  | { store: 'posts'; if?: (post: OwnPost) => boolean }
  | { store: 'returns' }
  | { store: 'measurements' };

const came = (test?: (item: Counted, now: number) => boolean): Source => ({ store: 'items', by: 'in', ...(test ? { if: test } : {}) });
const went = (test?: (item: Counted) => boolean): Source => ({ store: 'items', by: 'out', ...(test ? { if: test } : {}) });
const open = (test?: (item: Counted) => boolean): Source => ({ store: 'items', by: 'open', ...(test ? { if: test } : {}) });
const did = (...kinds: string[]): Source => ({ store: 'interactions', if: ({ kind }) => kinds.includes(kind) });
const atStage = (stage: string): Source => ({ store: 'people', if: (person) => person.stage === stage });
const staged: Source = { store: 'people', if: ({ stage }) => stage !== undefined };
const moved = (up: boolean): Source => ({
  store: 'people',
  moments: ({ stages = [] }) => stages.filter(({ from, to }) => isPromotion(from ?? '', to ?? '') === up),
});
const said = (test: (mention: Mention, voices: Voices) => boolean): Source => ({
  store: 'mentions',
  if: (mention, voices) => mention.kind !== 'report' && test(mention, voices),
});
const ours = (tone?: Tone): Source => said((mention, { own }) => own && (tone === undefined || toneSaid(mention) === tone));
const leads: Source = { store: 'people', moments: ({ lead }) => (lead ? [lead] : []) };
const contacts: Source = { store: 'people', moments: ({ createdAt }) => [{ at: createdAt }] };

const inCohort = (item: Counted): boolean => needsAnswer(item) && isCounted(item);
const isDue = ({ dueAt }: Item, now: number): boolean => dueAt !== null && dueAt <= now;
const active = (item: Counted, now: number): boolean => inCohort(item) && !isAnswered(item) && isDue(item, now);
const judged = (item: Counted): boolean => inCohort(item) && isAnswered(item) && item.onTime != null;
const isNext = ({ talk, minutes }: Counted): boolean => talk?.place === 'next' && minutes !== null;
const seen = ({ figures }: OwnPost): boolean => {
  const newest = figures.at(-1);
  return newest !== undefined && (newest.reactions !== null || newest.comments !== null || newest.shares !== null);
};
const engaged: Source = { store: 'posts', if: seen };

export const BEHIND: Record<MetricId, Source> = {
  deeds: { store: 'interactions' },
  posts: { store: 'posts' },
  comments: did('comment'),
  replies: did('reply'),
  reactions: did('reaction'),
  shares: did('share', 'quote'),
  follows: did('follow', 'connect', 'join'),
  links: did('link'),
  dialogueShare: did('comment', 'reply', 'quote', 'post'),
  followers: { store: 'measurements' },
  growth: { store: 'measurements' },
  growthRate: { store: 'measurements' },
  growthWeekly: { store: 'measurements' },
  views: engaged,
  mentions: ours(),
  competitorMentions: said((_, { competitors }) => competitors.length > 0),
  shareOfVoice: said((_, { own, competitors }) => own || competitors.length > 0),
  reports: { store: 'mentions', if: ({ kind }, { own }) => kind === 'report' && own },
  incoming: came(),
  needsReply: came(needsAnswer),
  actionRequired: came(),
  answered: went(),
  firstResponseMedian: went(({ minutes }) => minutes !== null),
  firstResponseP90: went(({ minutes }) => minutes !== null),
  businessMedian: went(({ minutes, offHours }) => minutes !== null && offHours === false),
  businessP90: went(({ minutes, offHours }) => minutes !== null && offHours === false),
  offHoursMedian: went(({ minutes, offHours }) => minutes !== null && offHours === true),
  offHoursP90: went(({ minutes, offHours }) => minutes !== null && offHours === true),
  nextResponseMedian: went(isNext),
  nextResponseP90: went(isNext),
  censoredMedian: came((item) => inCohort(item) && (!isAnswered(item) || item.minutes !== null)),
  responseRate: came((item, now) => inCohort(item) && (isAnswered(item) || isDue(item, now))),
  withinTarget: came((item, now) => judged(item) || active(item, now)),
  targetHit: came((item) => judged(item) && item.onTime === true),
  targetMissed: came((item) => judged(item) && item.onTime === false),
  targetActive: came(active),
  questionRate: came((item) => inCohort(item) && item.needs?.guess === 'question'),
  handledRate: came(),
  handledRateGenerous: came(),
  excluded: came((item) => excludedFor(item) !== null),
  actionRate: came(),
  actionMedian: came((item) => isActedOn(item) && item.actionMinutes != null),
  actionMean: came((item) => isActedOn(item) && item.actionMinutes != null),
  completion: came(({ assignee }) => Boolean(assignee)),
  firstTouchMedian: came((item) => touchMinutes(item) !== null),
  resolutionMedian: came((item) => resolutionMinutes(item) !== null),
  backlog: open(),
  backlogMedian: open(({ first }) => first !== null),
  backlogP90: open(({ first }) => first !== null),
  backlogOldest: open(({ first }) => first !== null),
  engagement: engaged,
  weightedEngagement: engaged,
  engagementByViews: { store: 'posts', if: (post) => seen(post) && post.figures.at(-1)?.views != null },
  engagementDaily: { store: 'posts' },
  postInteraction: { store: 'posts' },
  netSentiment: ours(),
  positiveMentions: ours('positive'),
  negativeMentions: ours('negative'),
  contacts,
  reciprocity: came(),
  threadSize: came((item) => item.talk?.place === 'first' && inConversation(item)),
  promotions: moved(true),
  demotions: moved(false),
  promotionRate: staged,
  demotionRate: staged,
  stageIdentified: atStage('identified'),
  stageFollowing: atStage('following'),
  stageEngaging: atStage('engaging'),
  stageDialogue: atStage('dialogue'),
  stageAdvocate: atStage('advocate'),
  leads,
  returns: { store: 'returns' },
  deedsPerContact: contacts,
  deedsPerLead: leads,
  deedsPerAnswer: went(),
};

/** Does an item that is open now belong to the backlog? */
export const inBacklog = (item: Counted): boolean => isOpen(item) && needsAnswer(item);
