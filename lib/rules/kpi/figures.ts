/** From the sums of a stretch of days to its figures: for the period as a whole and for each bucket of a chart alike. Pure. */
import { quantile, quantileIn } from '../median.ts';
import { weightedEngagement, engagementByImpressions } from './engagement.ts';
import { actionRate, actionRequired, handledRate, share } from './rates.ts';
import { minutesBetween } from './clock.ts';
import { completion } from './cases.ts';
import type { MetricId } from './metrics.ts';
import { movesPerMonth, stageMoves } from './relation.ts';
import type { Figure } from './results.ts';
import { countOf, type SumName, type Sums, sumOf } from './sums.ts';
import { censoredMedian } from './survival.ts';
import { netSentiment, shareOfVoice } from './voice.ts';

export type Made = Pick<Figure, 'value' | 'n' | 'hidden'>;
/** What a figure needs beyond the sums: days of the stretch, people who have a stage now. */
export interface Around {
  days: number;
  staged: number;
}

/** p90 of fewer says nothing (METRICS.md, display rules). */
export const FEW = 10;

export const made = (value: number | null, n: number): Made => ({ value, n, hidden: null });
const count = (n: number): Made => made(n, n);
/** A fraction in percent. */
export const percent = (value: number | null, n: number): Made => made(value === null ? null : value * 100, n);

export const ofQuantile = ({ value, n }: { value: number | null; n: number }, q: number): Made =>
  q > 0.5 && n > 0 && n < FEW ? { value: null, n, hidden: 'few' } : made(value, n);

/** Median and p90 ask for the same list; it is put in order once. Lists are complete when figures are made of them. */
const inOrder = new WeakMap<readonly number[], Float64Array>();
function sorted(values: readonly number[]): Float64Array {
  let list = inOrder.get(values);
  if (list?.length !== values.length) {
    list = Float64Array.from(values).sort();
    inOrder.set(values, list);
  }
  return list;
}
const ofTimes = (values: readonly number[] | undefined, q: number): Made => ofQuantile(quantileIn(sorted(values ?? NO_TIMES), q), q);
const NO_TIMES: readonly number[] = [];

const deeds = ({ interactions }: Sums, ...kinds: string[]): number => kinds.reduce((sum, kind) => sum + (interactions[kind] ?? 0), 0);
const allDeeds = ({ interactions }: Sums): number => countOf(interactions);

const meanOf = (values: readonly number[] = NO_TIMES): Made =>
  made(values.length ? values.reduce((sum, one) => sum + one, 0) / values.length : null, values.length);

/** The unanswered ones whose due time has passed. */
const active = (s: Sums): number => Math.max(0, sumOf(s, 'counted') - sumOf(s, 'replied') - s.young);

const handled = (s: Sums): { counts: Parameters<typeof handledRate>[0]; n: number } => {
  const counts = {
    new: sumOf(s, 'handled new'),
    assigned: sumOf(s, 'handled assigned'),
    replied: sumOf(s, 'handled replied'),
    ignored: sumOf(s, 'handled ignored'),
  };
  return { counts, n: counts.new + counts.assigned + counts.replied + counts.ignored };
};

const startingWith = ({ sums }: Sums, start: string): number =>
  Object.entries(sums).reduce((sum, [name, n]) => (name.startsWith(start) ? sum + n : sum), 0);
const named =
  (name: SumName) =>
  (s: Sums): Made =>
    count(sumOf(s, name));
const per = (s: Sums, n: number): Made => made(share(allDeeds(s), n), n);
const engaged = (s: Sums): { reactions: number; comments: number; shares: number } => ({
  reactions: sumOf(s, 'reactions'),
  comments: sumOf(s, 'comments'),
  shares: sumOf(s, 'shares'),
});
const ifSeen = (s: Sums, value: number): Made => made(sumOf(s, 'postsSeen') ? value : null, sumOf(s, 'postsSeen'));

/** By metric id: all that are made of days. */
export const FROM_DAYS: Partial<Record<MetricId, (s: Sums, around: Around) => Made>> = {
  deeds: (s) => count(allDeeds(s)),
  posts: named('posts'),
  comments: (s) => count(deeds(s, 'comment')),
  replies: (s) => count(deeds(s, 'reply')),
  reactions: (s) => count(deeds(s, 'reaction')),
  shares: (s) => count(deeds(s, 'share', 'quote')),
  follows: (s) => count(deeds(s, 'follow', 'connect', 'join')),
  links: (s) => count(deeds(s, 'link')),
  dialogueShare: (s) => {
    const said = deeds(s, 'comment', 'reply', 'quote');
    const all = said + deeds(s, 'post');
    return percent(share(said, all), all);
  },
  views: (s) => ifSeen(s, sumOf(s, 'views')),
  mentions: named('mentions'),
  competitorMentions: (s) => count(countOf(s.voices)),
  shareOfVoice: (s) => {
    const [own, others] = [sumOf(s, 'mentions'), countOf(s.voices)];
    return percent(shareOfVoice(own, others), own + others);
  },
  reports: named('reports'),
  incoming: (s) => count(s.incoming),
  needsReply: named('asks'),
  actionRequired: (s) => percent(actionRequired(sumOf(s, 'asks'), s.incoming), s.incoming),
  answered: (s) => count(s.answered),
  firstResponseMedian: (s) => ofTimes(s.answerMinutes, 0.5),
  firstResponseP90: (s) => ofTimes(s.answerMinutes, 0.9),
  businessMedian: (s) => ofTimes(s.minutes.business, 0.5),
  businessP90: (s) => ofTimes(s.minutes.business, 0.9),
  offHoursMedian: (s) => ofTimes(s.minutes.off, 0.5),
  offHoursP90: (s) => ofTimes(s.minutes.off, 0.9),
  nextResponseMedian: (s) => ofTimes(s.minutes.next, 0.5),
  nextResponseP90: (s) => ofTimes(s.minutes.next, 0.9),
  censoredMedian: (s) => ofQuantile(censoredMedian(s.minutes.cohort ?? NO_TIMES, s.waiting), 0.5),
  responseRate: (s) => {
    const matured = sumOf(s, 'counted') - s.young;
    return percent(share(sumOf(s, 'replied'), matured), Math.max(0, matured));
  },
  withinTarget: (s) => {
    const judged = sumOf(s, 'hit') + sumOf(s, 'late') + active(s);
    return percent(share(sumOf(s, 'hit'), judged), judged);
  },
  targetHit: named('hit'),
  targetMissed: named('late'),
  targetActive: (s) => count(active(s)),
  questionRate: (s) => percent(share(sumOf(s, 'questionsAnswered'), sumOf(s, 'questions')), sumOf(s, 'questions')),
  handledRate: (s) => percent(handledRate(handled(s).counts), handled(s).n),
  handledRateGenerous: (s) => percent(handledRate(handled(s).counts, { generous: true }), handled(s).n),
  excluded: (s) => count(startingWith(s, 'excluded ')),
  actionRate: (s) => percent(actionRate(sumOf(s, 'acted'), handled(s).n), handled(s).n),
  actionMedian: (s) => ofTimes(s.minutes.action, 0.5),
  actionMean: (s) => meanOf(s.minutes.action),
  completion: (s) => percent(completion(sumOf(s, 'completed'), sumOf(s, 'assigned')), sumOf(s, 'assigned')),
  firstTouchMedian: (s) => ofTimes(s.minutes.touch, 0.5),
  resolutionMedian: (s) => ofTimes(s.minutes.resolution, 0.5),
  engagement: (s) => ifSeen(s, sumOf(s, 'reactions') + sumOf(s, 'comments') + sumOf(s, 'shares')),
  weightedEngagement: (s) => ifSeen(s, weightedEngagement(engaged(s))),
  engagementByViews: (s) => percent(engagementByImpressions(sumOf(s, 'viewedInteractions'), sumOf(s, 'views')), sumOf(s, 'views')),
  netSentiment: (s) => {
    const tones = { positive: sumOf(s, 'tone positive'), neutral: sumOf(s, 'tone neutral'), negative: sumOf(s, 'tone negative') };
    return percent(netSentiment(tones), tones.positive + tones.neutral + tones.negative);
  },
  positiveMentions: named('tone positive'),
  negativeMentions: named('tone negative'),
  contacts: named('contacts'),
  reciprocity: (s) => made(share(allDeeds(s) - deeds(s, 'post', 'join'), s.incoming), s.incoming),
  threadSize: (s) => made(share(sumOf(s, 'turns'), sumOf(s, 'talks')), sumOf(s, 'talks')),
  promotions: (s) => count(stageMoves(s.sums).up),
  demotions: (s) => count(stageMoves(s.sums).down),
  promotionRate: (s, { days, staged }) => percent(movesPerMonth(stageMoves(s.sums).up, staged, days), staged),
  demotionRate: (s, { days, staged }) => percent(movesPerMonth(stageMoves(s.sums).down, staged, days), staged),
  leads: named('leads'),
  returns: named('returns'),
  deedsPerContact: (s) => per(s, sumOf(s, 'contacts')),
  deedsPerLead: (s) => per(s, sumOf(s, 'leads')),
  deedsPerAnswer: (s) => per(s, s.answered),
};

/** The open items as of now: how many, and their ages in minutes where the time of the first comment (epoch ms) is known. */
export function backlog(items: readonly { first: number | null }[], now: number): Partial<Record<MetricId, Made>> {
  const ages = items.flatMap(({ first }) => (first === null ? [] : [minutesBetween(first, now)]));
  return {
    backlog: count(items.length),
    backlogMedian: ofQuantile(quantile(ages, 0.5), 0.5),
    backlogP90: ofQuantile(quantile(ages, 0.9), 0.9),
    backlogOldest: made(ages.length ? ages.reduce((a, b) => Math.max(a, b)) : null, ages.length),
  };
}
