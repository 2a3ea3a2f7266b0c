/** Sums of days as figures are made of: named counts and lists of minutes that can be added up in any order. Pure. */
import type { DayTotals } from '../../model/records.ts';

/**
 * What `DayTotals.sums` counts. Items count under the day they came in:
 * - `asks`: need an answer, by guess or word; whatever became of them
 * - `counted`: need an answer and neither put away without one, nor waiting for them, nor unknown; of these `replied`; of these in time (`hit`), late (`late`)
 * - `questions`, `questionsAnswered`: of the counted ones, questions
 * - `excluded REASON`: done without an answer
 * - `handled replied|assigned|ignored|new`: each item once (RingCentral's four)
 * - `assigned`, of these `completed`: answered or done
 * Conversations (lib/rules/talks.ts) count under the day they began: `talks`, and how often the word changed sides in them (`turns`).
 * - `acted`: a human of us did something with it
 * People: `contacts` (entered), `leads`, `stage FROM>TO`. Mentions of us: `mentions`, `tone positive|neutral|negative`; `reports`.
 * `returns`. Own posts: `posts`; of those whose figures were seen (`postsSeen`) `reactions`, `comments`, `shares`; of those with a count of
 * views `views` and `viewedInteractions`. `read`: networks read that day, `gaps`: of these with a gap.
 */
export type SumName =
  | 'asks'
  | 'counted'
  | 'replied'
  | 'hit'
  | 'late'
  | 'questions'
  | 'questionsAnswered'
  | `excluded ${string}`
  | `handled ${'replied' | 'assigned' | 'ignored' | 'new'}`
  | 'assigned'
  | 'completed'
  | 'talks'
  | 'turns'
  | 'acted'
  | 'contacts'
  | 'leads'
  | `stage ${string}`
  | 'mentions'
  | `tone ${'positive' | 'neutral' | 'negative'}`
  | 'reports'
  | 'returns'
  | 'posts'
  | 'postsSeen'
  | 'reactions'
  | 'comments'
  | 'shares'
  | 'views'
  | 'viewedInteractions'
  | 'read'
  | 'gaps';

/**
 * What `DayTotals.minutes` holds: `business` and `off` by the day of the answer (opening minutes of answers in opening hours; wall-clock
 * minutes of the others) and `next` (next answers of a conversation, wall clock); `cohort` (counted items that were answered), `action` (first
 * human deed), `touch` and `resolution` (from the first assignment to the answer, and to the last close) by the day the item came in.
 */
export type MinutesName = 'business' | 'off' | 'next' | 'cohort' | 'action' | 'touch' | 'resolution';

/** Sums of a stretch of days, with what only the present tells of them. */
export interface Sums {
  interactions: Record<string, number>;
  incoming: number;
  answered: number;
  /** Every answer's minutes, in no order: lists grow and sort far faster than maps of counts. */
  answerMinutes: number[];
  sums: Record<string, number>;
  /** By `MinutesName`, likewise. */
  minutes: Partial<Record<MinutesName, number[]>>;
  voices: Record<string, number>;
  /** Counted items that came in on these days, are not answered and not due yet. */
  young: number;
  /** Minutes that each counted item of these days waits by now. */
  waiting: number[];
}

export const noSums = (): Sums => ({
  interactions: {},
  incoming: 0,
  answered: 0,
  answerMinutes: [],
  sums: {},
  minutes: {},
  voices: {},
  young: 0,
  waiting: [],
});

export function addTo(sum: Record<string, number>, part: Readonly<Record<string, number>>): void {
  for (const key in part) sum[key] = (sum[key] ?? 0) + (part[key] as number);
}

/** Adds a day's row to `sum`. */
export function addDay(sum: Sums, row: Omit<DayTotals, 'day'>): void {
  addCounts(sum, row);
  for (const key in row.answerMinutes) repeat(sum.answerMinutes, Number(key), row.answerMinutes[key] as number);
  for (const name in row.minutes) {
    const list = row.minutes[name] as number[];
    const into = timesOf(sum, name as MinutesName);
    for (let at = 0; at < list.length; at += 2) repeat(into, list[at] as number, list[at + 1] as number);
  }
}

/** Adds the sums of another stretch of days to `sum`. */
export function addSums(sum: Sums, part: Sums): void {
  addCounts(sum, part);
  for (const one of part.answerMinutes) sum.answerMinutes.push(one);
  for (const name in part.minutes) {
    const into = timesOf(sum, name as MinutesName);
    for (const one of part.minutes[name as MinutesName] ?? []) into.push(one);
  }
  sum.young += part.young;
  for (const minutes of part.waiting) sum.waiting.push(minutes);
}

function repeat(into: number[], value: number, count: number): void {
  for (let n = 0; n < count; n++) into.push(value);
}

function timesOf({ minutes }: Sums, name: MinutesName): number[] {
  minutes[name] ??= [];
  return minutes[name];
}

function addCounts(sum: Sums, part: Pick<DayTotals, 'interactions' | 'incoming' | 'answered' | 'sums' | 'voices'>): void {
  addTo(sum.interactions, part.interactions);
  sum.incoming += part.incoming;
  sum.answered += part.answered;
  if (part.sums) addTo(sum.sums, part.sums);
  if (part.voices) addTo(sum.voices, part.voices);
}

export const sumOf = ({ sums }: Pick<Sums, 'sums'>, name: SumName): number => sums[name] ?? 0;

/** The sum of all counts. */
export function countOf(counts: Readonly<Record<string, number>>): number {
  let n = 0;
  for (const key in counts) n += counts[key] as number;
  return n;
}
