/**
 * All figures that Results knows, as data: screens, report and export iterate them in this order. Their names and definitions in words are
 * the locales' `results.metric.ID` and `results.definition.ID`; how they are made: figures.ts, and lib/store/results.ts for levels and the present.
 */
import type { ChainPlace } from '../../model/results.ts';
import type { Unit } from './results.ts';

/** Which filters can tell the figure apart; with another one active it is null. Channels stand for departments too. */
type By = 'network' | 'channel' | 'campaign';

export interface MetricFacts {
  id: string;
  unit: Unit;
  /** Which way is good; null where neither is. */
  better: 'up' | 'down' | null;
  place: ChainPlace;
  /** 'days': of the days of the period; 'levels': of measurements; 'now': as of now, whatever the period, without a series. */
  from: 'days' | 'levels' | 'now';
  by: readonly By[];
  /** Entered by hand, not seen on pages: a day on which nothing was read tells a true zero. */
  byHand?: true;
  /** One line, for whoever writes the locales. */
  says: string;
}

const THREAD = ['network', 'channel'] as const;
const POST = ['network', 'channel', 'campaign'] as const;
const NETWORK = ['network'] as const;
const CALLED = ['network', 'campaign'] as const;

type Row = readonly [
  id: string,
  unit: Unit,
  better: 'up' | 'down' | null,
  from: MetricFacts['from'],
  by: readonly By[],
  says: string,
  byHand?: 'hand',
];

const ROWS = {
  activity: [
    ['deeds', 'count', null, 'days', THREAD, 'all recorded deeds of our accounts'],
    ['posts', 'count', null, 'days', POST, 'own posts seen'],
    ['comments', 'count', null, 'days', THREAD, 'our comments under posts of others or our own'],
    ['replies', 'count', null, 'days', THREAD, 'our replies to comments'],
    ['reactions', 'count', null, 'days', THREAD, 'our likes and other reactions'],
    ['shares', 'count', null, 'days', THREAD, 'our shares and quotes'],
    ['follows', 'count', null, 'days', THREAD, 'our follows, connects and joins'],
    ['links', 'count', null, 'days', THREAD, 'links we placed'],
    ['dialogueShare', 'percent', 'up', 'days', THREAD, 'comments, replies, quotes ÷ (these + own posts) among our deeds'],
  ],
  reach: [
    ['followers', 'count', 'up', 'levels', THREAD, 'followers, fans, members: last measurement of each channel, added up; n channels'],
    ['growth', 'count', 'up', 'levels', THREAD, 'end − start, over channels measured at both ends; n channels'],
    ['growthRate', 'percent', 'up', 'levels', THREAD, '(end ÷ start) − 1'],
    ['growthWeekly', 'percent', 'up', 'levels', THREAD, '(end ÷ start)^(1/weeks) − 1'],
    ['views', 'count', 'up', 'days', POST, 'views of own posts of the period, newest count of each; n posts with figures'],
    ['mentions', 'count', 'up', 'days', NETWORK, 'observed mentions of us on networks'],
    ['competitorMentions', 'count', null, 'days', NETWORK, 'observed mentions of listed competitors'],
    ['shareOfVoice', 'percent', 'up', 'days', NETWORK, 'observed: own ÷ (own + listed competitors’ mentions)'],
    ['reports', 'count', 'up', 'days', NETWORK, 'reports elsewhere (press, blogs), added by click'],
  ],
  response: [
    ['incoming', 'count', null, 'days', THREAD, 'items that came in'],
    ['needsReply', 'count', null, 'days', THREAD, 'of these, need an answer (guessed or said)'],
    ['actionRequired', 'percent', null, 'days', THREAD, 'need an answer ÷ all that came in'],
    ['answered', 'count', null, 'days', THREAD, 'items answered in the period, by the day of the answer'],
    [
      'firstResponseMedian',
      'minutes',
      'down',
      'days',
      THREAD,
      'first answer − first comment of the block, wall clock; by the day of the answer',
    ],
    ['firstResponseP90', 'minutes', 'down', 'days', THREAD, 'the same, nine of ten were faster; hidden below n = 10'],
    ['businessMedian', 'minutes', 'down', 'days', THREAD, 'answers given in opening hours, opening time only'],
    ['businessP90', 'minutes', 'down', 'days', THREAD, 'the same, nine of ten were faster; hidden below n = 10'],
    ['offHoursMedian', 'minutes', null, 'days', THREAD, 'answers given outside opening hours, wall clock'],
    ['offHoursP90', 'minutes', null, 'days', THREAD, 'the same, nine of ten were faster; hidden below n = 10'],
    [
      'nextResponseMedian',
      'minutes',
      'down',
      'days',
      THREAD,
      'answers after the first one in a conversation, from their block on (Chatwoot); wall clock, by the day of the answer',
    ],
    ['nextResponseP90', 'minutes', 'down', 'days', THREAD, 'the same, nine of ten were faster; hidden below n = 10'],
    [
      'censoredMedian',
      'minutes',
      'down',
      'days',
      THREAD,
      'Kaplan-Meier median of time to answer, by the day it came in; those still open count as waiting until now',
    ],
    [
      'responseRate',
      'percent',
      'up',
      'days',
      THREAD,
      'answered ÷ items that need an answer and are due or answered, by the day they came in',
    ],
    ['withinTarget', 'percent', 'up', 'days', THREAD, 'answered in time ÷ (in time + late + due and unanswered)'],
    ['targetHit', 'count', 'up', 'days', THREAD, 'answered in time'],
    ['targetMissed', 'count', 'down', 'days', THREAD, 'answered late'],
    ['targetActive', 'count', 'down', 'days', THREAD, 'due and not answered'],
    ['questionRate', 'percent', 'up', 'days', THREAD, 'questions answered ÷ questions (Socially Devoted: ≥ 65 % of ≥ 50 a quarter)'],
    ['handledRate', 'percent', 'up', 'days', THREAD, '(answered + assigned) ÷ (new + assigned + answered + ignored), of what came in'],
    ['handledRateGenerous', 'percent', 'up', 'days', THREAD, 'the same, ignored ones count as handled'],
    ['excluded', 'count', null, 'days', THREAD, 'done without an answer, of what came in'],
    ['actionRate', 'percent', 'up', 'days', THREAD, 'items a human of us did something with ÷ items that came in'],
    ['actionMedian', 'minutes', 'down', 'days', THREAD, 'time to the first thing a human of us did, median'],
    ['actionMean', 'minutes', 'down', 'days', THREAD, 'the same, mean; show beside the median only'],
    ['completion', 'percent', 'up', 'days', THREAD, 'answered or done ÷ assigned, of what came in'],
    ['firstTouchMedian', 'minutes', 'down', 'days', THREAD, 'first assignment to the answer after it, by the day it came in'],
    ['resolutionMedian', 'minutes', 'down', 'days', THREAD, 'first assignment to the last close, of items that are closed; likewise'],
    ['backlog', 'count', 'down', 'now', THREAD, 'open items that need an answer, as of now'],
    ['backlogMedian', 'minutes', 'down', 'now', THREAD, 'age of these, median'],
    ['backlogP90', 'minutes', 'down', 'now', THREAD, 'age of these, one of ten is older; hidden below n = 10'],
    ['backlogOldest', 'minutes', 'down', 'now', THREAD, 'age of the oldest of these'],
    ['engagement', 'count', 'up', 'days', POST, 'reactions, comments, shares of own posts of the period; n posts with figures'],
    ['weightedEngagement', 'score', 'up', 'days', POST, 'reactions ×1, comments ×2, shares ×3; n posts with figures'],
    ['engagementByViews', 'percent', 'up', 'days', POST, 'interactions ÷ views of own posts that show both; n views'],
    [
      'engagementDaily',
      'percent',
      'up',
      'levels',
      THREAD,
      'interactions ÷ followers a day, mean over days incl. those without posts; n days with a measurement by then',
    ],
    ['postInteraction', 'percent', 'up', 'levels', THREAD, 'interactions ÷ followers ÷ posts, mean over days with posts; n such days'],
    ['netSentiment', 'score', 'up', 'days', NETWORK, '100 × (positive − negative) ÷ all mentions of us'],
    ['positiveMentions', 'count', 'up', 'days', NETWORK, 'mentions of us with a positive tone'],
    ['negativeMentions', 'count', 'down', 'days', NETWORK, 'mentions of us with a negative tone'],
  ],
  relation: [
    ['contacts', 'count', 'up', 'days', NETWORK, 'people entered', 'hand'],
    ['reciprocity', 'ratio', null, 'days', THREAD, 'our deeds towards others ÷ items of others; n items'],
    ['threadSize', 'ratio', 'up', 'days', THREAD, 'changes of side ÷ conversations, by the day these began; n conversations'],
    ['promotions', 'count', 'up', 'days', NETWORK, 'moves to a nearer stage', 'hand'],
    ['demotions', 'count', 'down', 'days', NETWORK, 'moves to a farther stage', 'hand'],
    ['promotionRate', 'percent', 'up', 'days', [], 'moves up in 30 days ÷ people who have a stage now; n people', 'hand'],
    ['demotionRate', 'percent', 'down', 'days', [], 'moves down in 30 days ÷ people who have a stage now; n people', 'hand'],
    ['stageIdentified', 'count', null, 'now', [], 'people at this stage now', 'hand'],
    ['stageFollowing', 'count', null, 'now', [], 'people at this stage now', 'hand'],
    ['stageEngaging', 'count', null, 'now', [], 'people at this stage now', 'hand'],
    ['stageDialogue', 'count', null, 'now', [], 'people at this stage now', 'hand'],
    ['stageAdvocate', 'count', 'up', 'now', [], 'people at this stage now', 'hand'],
  ],
  outcome: [
    ['leads', 'count', 'up', 'days', CALLED, 'people marked as leads', 'hand'],
    ['returns', 'count', 'up', 'days', CALLED, 'entries seen in contests, idea calls, votes'],
    ['deedsPerContact', 'ratio', 'down', 'days', NETWORK, 'our deeds ÷ people entered; n people'],
    ['deedsPerLead', 'ratio', 'down', 'days', NETWORK, 'our deeds ÷ leads; n leads'],
    ['deedsPerAnswer', 'ratio', 'down', 'days', THREAD, 'our deeds ÷ items answered; n answers'],
  ],
} as const satisfies Record<ChainPlace, readonly Row[]>;

/** Every figure, along the chain from doing to gaining. */
export const METRIC_FACTS: readonly MetricFacts[] = Object.entries(ROWS).flatMap(([place, rows]) =>
  (rows as readonly Row[]).map(([id, unit, better, from, by, says, hand]) => ({
    id,
    unit,
    better,
    place: place as ChainPlace,
    from,
    by,
    says,
    ...(hand ? { byHand: true as const } : {}),
  })),
);

export type MetricId = (typeof ROWS)[ChainPlace][number][0];

export const metricFacts = (id: string): MetricFacts | undefined => METRIC_FACTS.find((one) => one.id === id);
