/** All the popup shows, from a handful of rows (about 40) however much the store holds. Reads only. */
import type { Counters, DayTotals, Health, Item } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import { medianOf } from '../rules/median.ts';
import { stateByClock } from '../rules/state.ts';
import { countUntil } from './clock.ts';
import { dayOf, mondayOf, shiftDay } from './day.ts';
import { gapDays } from './gap-days.ts';
import { type ReadTx, reading } from './open.ts';
import type { ItemRow } from './schema.ts';
import { settingsFrom } from './settings.ts';

/** Days over which the median is taken. */
export const MEDIAN_DAYS = 30;
/** Newest overdue items given. */
export const NEWEST = 5;

/** How reading goes on one network: today's row, null where nothing was read today, and the last one there is. */
export interface NetworkHealth {
  network: string;
  today: Health | null;
  last: Health | null;
}

type State = 'overdue' | 'due' | 'open' | 'unknown' | 'snoozed';

export interface Summary {
  settings: Settings;
  /** Day these figures are for, in the settings' zone. */
  day: string;
  /** Items by state as of `now`, whatever the background has moved so far. */
  overdue: number;
  due: number;
  open: number;
  unknown: number;
  snoozed: number;
  answeredToday: number;
  /** Wall-clock minutes to the answer, over the answers of the last 30 days (today included); null where n is 0. */
  median: { minutes: number | null; n: number };
  /** Interactions by kind; the week starts on Monday. */
  today: Record<string, number>;
  week: Record<string, number>;
  /** Newest overdue items, the one that fell due last first. */
  newest: Item[];
  health: NetworkHealth[];
  /** How many days of the median's, and of the week so far, had gaps: figures over them may be too low. */
  gapDays: { median: number; week: number };
}

function add(sum: Record<string, number>, part: Record<string, number>): void {
  for (const [key, count] of Object.entries(part)) sum[key] = (sum[key] ?? 0) + count;
}

const waits = (counters: Counters | undefined, now: number): boolean => counters?.nextChangeAt != null && counters.nextChangeAt <= now;

/** Counts by state as the clock has them: what nobody moved yet (`woken`: ended snoozes) is counted by range on the index. */
async function statesAt(tx: ReadTx, counters: Counters | undefined, woken: readonly ItemRow[], now: number): Promise<Pick<Summary, State>> {
  const of = (state: string): number => counters?.states[state] ?? 0;
  const sum = { overdue: of('overdue'), due: of('due'), open: of('open'), unknown: of('unknown'), snoozed: of('snoozed') };
  if (!waits(counters, now)) return sum;
  const [dueOver, openOver, warned] = (await Promise.all(
    (
      [
        ['stateDue', 'due'],
        ['stateDue', 'open'],
        ['stateWarn', 'open'],
      ] as const
    ).map((moment) => countUntil(tx, moment, now)),
  )) as [number, number, number];
  const openWarned = Math.max(0, warned - openOver);
  sum.overdue += dueOver + openOver;
  sum.due += openWarned - dueOver;
  sum.open -= openOver + openWarned;
  for (const item of woken) sum[stateByClock(item.warnAt, item.dueAt, now)]++;
  sum.snoozed -= woken.length;
  return sum;
}

/** Items of one state that fell due last, at most NEWEST of them, up to the moment `until`. */
async function lastDue(tx: ReadTx, state: string, until: number): Promise<ItemRow[]> {
  const rows: ItemRow[] = [];
  const range = IDBKeyRange.bound([state, -Infinity], [state, until]);
  for (let cursor = await tx.objectStore('items').index('stateDue').openCursor(range, 'prev'); cursor; cursor = await cursor.continue()) {
    if (rows.push(cursor.value) === NEWEST) break;
  }
  return rows;
}

const byDue = (rows: readonly ItemRow[]): ItemRow[] => [...rows].sort((a, b) => (b.dueAt ?? 0) - (a.dueAt ?? 0)).slice(0, NEWEST);

/** Ended snoozes and items fallen due that nobody moved yet. */
async function unmoved(tx: ReadTx, now: number): Promise<{ woken: ItemRow[]; overdue: ItemRow[] }> {
  const [woken, ...late] = await Promise.all([
    tx
      .objectStore('items')
      .index('stateSnoozed')
      .getAll(IDBKeyRange.bound(['snoozed', -Infinity], ['snoozed', now])),
    lastDue(tx, 'due', now),
    lastDue(tx, 'open', now),
  ]);
  return { woken, overdue: [...late.flat(), ...woken.filter((row) => stateByClock(row.warnAt, row.dueAt, now) === 'overdue')] };
}

async function healthOf(tx: ReadTx, settings: Settings, day: string): Promise<NetworkHealth[]> {
  const on = Object.keys(settings.levels).filter((network) => settings.levels[network] !== 'off');
  // Which software a site runs only its pages tell, and it may run several: all that was read today counts (it has no level of its own).
  const today = await tx.objectStore('health').index('day').getAll(day);
  const sites = settings.sites.flatMap(({ network, level }) => (level === 'off' || network === '' ? [] : [network]));
  const networks = new Set([...on, ...sites, ...today.map(({ network }) => network).filter((network) => !settings.levels[network])]);
  return Promise.all(
    [...networks].map(async (network) => {
      const row = today.find((one) => one.network === network) ?? null;
      if (row) return { network, today: row, last: row };
      const cursor = await tx.objectStore('health').openCursor(IDBKeyRange.bound(`${network}|`, `${network}|\uffff`), 'prev');
      return { network, today: null, last: cursor?.value ?? null };
    }),
  );
}

/** How many of the days a figure is made of had gaps. */
const gapsIn = (days: readonly string[], day: string): Summary['gapDays'] => {
  const since = (first: string): number => days.filter((one) => one >= first && one <= day).length;
  return { median: since(shiftDay(day, 1 - MEDIAN_DAYS)), week: since(mondayOf(day)) };
};

/** Sums of the days up to `day`: 30 days of answering times, the week since Monday, today. */
function sumsOf(days: readonly DayTotals[], day: string): Pick<Summary, 'answeredToday' | 'median' | 'today' | 'week'> {
  const minutes: Record<string, number> = {};
  const week: Record<string, number> = {};
  const [first, monday] = [shiftDay(day, 1 - MEDIAN_DAYS), mondayOf(day)];
  for (const row of days) {
    if (row.day > day) continue;
    if (row.day >= first) add(minutes, row.answerMinutes);
    if (row.day >= monday) add(week, row.interactions);
  }
  const now = days.find((row) => row.day === day);
  const { value, n } = medianOf(minutes);
  return { answeredToday: now?.answered ?? 0, median: { minutes: value, n }, today: now?.interactions ?? {}, week };
}

/**
 * The popup's figures at `now` (epoch ms). Right although time passes: items whose moment came since the background
 * last moved them are counted where they belong. Throws StoreFailure.
 */
export const readSummary = (now: number): Promise<Summary> =>
  reading(async (tx) => {
    // All asked at once, for one way to the database and back; the zone is not known yet, so one day more on either side.
    const utc = dayOf(now, 'UTC');
    const [stored, counters, days, overdue] = await Promise.all([
      tx.objectStore('settings').get('settings'),
      tx.objectStore('counters').get('now'),
      tx.objectStore('totals').getAll(IDBKeyRange.bound(shiftDay(utc, -MEDIAN_DAYS), shiftDay(utc, 1))),
      lastDue(tx, 'overdue', Infinity),
    ]);
    const settings = settingsFrom(stored);
    const day = dayOf(now, settings.hours.zone);
    const [late, health, gaps] = await Promise.all([
      waits(counters, now) ? unmoved(tx, now) : { woken: [], overdue: [] },
      healthOf(tx, settings, day),
      gapDays(tx),
    ]);
    const states = await statesAt(tx, counters, late.woken, now);
    return {
      settings,
      day,
      ...states,
      ...sumsOf(days, day),
      newest: byDue([...overdue, ...late.overdue]),
      health,
      gapDays: gapsIn(gaps, day),
    };
  });
