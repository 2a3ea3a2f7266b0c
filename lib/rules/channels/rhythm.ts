/** Is a channel heard as often as wanted? By whole weeks and months, shortened by holidays; days of the settings' calendar. Pure. */
import type { Rhythm } from '../../model/channel.ts';
import type { Calendar, Day } from '../calendar.ts';

/** One week or month. Days 'YYYY-MM-DD', both included. */
export interface Stretch {
  from: string;
  to: string;
  /** Posts wanted in it: fewer where holidays take working days away, none where they take all. */
  wanted: number;
  posts: number;
  /** False for a time before the channel was entered: what was published then nobody may have seen. */
  judged: boolean;
}

/** kept: enough this time; open: there is time left; soon: the next post is needed by `neededBy`, and that is near; broken: too late, or missed the last time. */
export type RhythmState = 'kept' | 'open' | 'soon' | 'broken';

export interface RhythmKept {
  state: RhythmState;
  /** Oldest first; the last one is under way. */
  stretches: Stretch[];
  /** Posts missing until its end. */
  missing: number;
  /** End of the working day by which the next post is needed at the latest, one post a working day; null where none is missing or no day is left. */
  neededBy: number | null;
}

/** Stretches looked back at. */
export const STRETCHES = 8;
/** Share of the time between two posts that is left when a rhythm is about to break (own choice). */
const LAST_PART = 1 / 5;

/** Would people work on this day but for a holiday? Where nobody ever works every day counts. */
const usual = (day: Day, calendar: Calendar): boolean => calendar.closed || day.open.length > 0 || day.holiday !== null;
const working = (day: Day, calendar: Calendar): boolean => calendar.closed || day.open.length > 0;
const closing = (day: Day): number => day.open.at(-1)?.to ?? day.end;

/** Number of the first day of the week (Monday) or month that holds day `n`. */
function startOf(n: number, per: Rhythm['per'], calendar: Calendar): number {
  const { weekday, date } = calendar.day(n);
  return n - (per === 'week' ? weekday : Number(date.slice(8))) + 1;
}

/** The days of the stretch that begins on day `start`. */
function daysFrom(start: number, per: Rhythm['per'], calendar: Calendar): Day[] {
  const next = per === 'week' ? start + 7 : startOf(start + 31, per, calendar);
  return Array.from({ length: next - start }, (_, index) => calendar.day(start + index));
}

/** Posts wanted in these days: the share of working days that holidays leave, rounded; one at least while somebody works. */
export function wantedIn(days: readonly Day[], posts: number, calendar: Calendar): number {
  const all = days.filter((day) => usual(day, calendar)).length;
  const left = days.filter((day) => working(day, calendar)).length;
  return left ? Math.max(1, Math.round((posts * left) / all)) : 0;
}

/**
 * `times`: when own posts appeared, epoch ms, any order. `since`: when the channel was entered. Throws RangeError for an unknown zone
 * (the calendar does).
 */
export function rhythmKept(
  { posts, per }: Rhythm,
  times: readonly number[],
  { calendar, since, now }: { calendar: Calendar; since: number; now: number },
): RhythmKept {
  const days: Day[][] = [];
  let start = startOf(calendar.at(now), per, calendar);
  for (let count = 0; count < STRETCHES; count++) {
    days.unshift(daysFrom(start, per, calendar));
    start = startOf(start - 1, per, calendar);
  }
  const stretches = days.map((stretch): Stretch => {
    const [first, last] = [stretch[0] as Day, stretch.at(-1) as Day];
    return {
      from: first.date,
      to: last.date,
      wanted: wantedIn(stretch, posts, calendar),
      posts: times.filter((at) => at >= first.start && at < last.end && at <= now).length,
      judged: first.start >= since,
    };
  });
  const current = stretches.at(-1) as Stretch;
  const missing = Math.max(0, current.wanted - current.posts);
  const left = (days.at(-1) ?? []).filter((day) => working(day, calendar) && closing(day) > now);
  // More missing than days left: today at once, and more than one on some day.
  const by = missing ? left[Math.max(0, left.length - missing)] : undefined;
  const usualDays = (days.at(-1) ?? []).filter((day) => usual(day, calendar)).length;
  const lead = Math.floor((usualDays / posts) * LAST_PART);
  const before = stretches.at(-2) as Stretch;
  const missed = before.judged && before.posts < before.wanted;
  const state: RhythmState =
    missing === 0 ? 'kept' : missed || (!by && current.judged) ? 'broken' : !by || left.length - missing <= lead ? 'soon' : 'open';
  return { state, stretches, missing, neededBy: by ? closing(by) : null };
}
