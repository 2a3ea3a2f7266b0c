/** All the popup shows, from a handful of rows (about 40) however much the store holds. Reads only. */
import type { Health, Item } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import { medianOf } from '../rules/median.ts';
import { stateByClock } from '../rules/state.ts';
import { countUntil, overtaken } from './clock.ts';
import { dayOf, mondayOf, shiftDay } from './day.ts';
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
}

function add(sum: Record<string, number>, part: Record<string, number>): void {
  for (const [key, count] of Object.entries(part)) sum[key] = (sum[key] ?? 0) + count;
}

/** Counts by state as the clock has them: what nobody moved yet is counted by range on the index. */
async function statesAt(tx: ReadTx, now: number): Promise<Record<'overdue' | 'due' | 'open' | 'unknown' | 'snoozed', number>> {
  const counters = await tx.objectStore('counters').get('now');
  const of = (state: string): number => counters?.states[state] ?? 0;
  const sum = { overdue: of('overdue'), due: of('due'), open: of('open'), unknown: of('unknown'), snoozed: of('snoozed') };
  if (!counters || counters.nextChangeAt === null || counters.nextChangeAt > now) return sum;
  const dueNow = await countUntil(tx, ['stateDue', 'due'], now);
  const openOver = await countUntil(tx, ['stateDue', 'open'], now);
  const openWarned = Math.max(0, (await countUntil(tx, ['stateWarn', 'open'], now)) - openOver);
  sum.overdue += dueNow + openOver;
  sum.due += openWarned - dueNow;
  sum.open -= openOver + openWarned;
  const woken = await tx
    .objectStore('items')
    .index('stateSnoozed')
    .getAll(IDBKeyRange.bound(['snoozed', -Infinity], ['snoozed', now]));
  for (const item of woken) sum[stateByClock(item.warnAt, item.dueAt, now)]++;
  sum.snoozed -= woken.length;
  return sum;
}

/** Newest overdue items by due time: those moved, and those the clock has overtaken since. */
async function newestOverdue(tx: ReadTx, now: number, unmoved: boolean): Promise<ItemRow[]> {
  const rows: ItemRow[] = [];
  for (const state of unmoved ? ['overdue', 'due', 'open'] : ['overdue']) {
    const range = IDBKeyRange.bound([state, -Infinity], [state, state === 'overdue' ? Infinity : now]);
    let left = NEWEST;
    for (let cursor = await tx.objectStore('items').index('stateDue').openCursor(range, 'prev'); cursor; cursor = await cursor.continue()) {
      rows.push(cursor.value);
      if (--left === 0) break;
    }
  }
  if (unmoved)
    rows.push(
      ...(await overtaken(tx, now, 50)).filter((row) => row.state === 'snoozed' && stateByClock(row.warnAt, row.dueAt, now) === 'overdue'),
    );
  return rows.sort((a, b) => (b.dueAt ?? 0) - (a.dueAt ?? 0)).slice(0, NEWEST);
}

async function healthOf(tx: ReadTx, settings: Settings, day: string): Promise<NetworkHealth[]> {
  const store = tx.objectStore('health');
  const on = [...Object.entries(settings.levels), ...settings.sites.map(({ network, level }) => [network, level] as const)];
  const networks = new Set(on.filter(([, level]) => level !== 'off').map(([network]) => network));
  const list: NetworkHealth[] = [];
  for (const network of networks) {
    const cursor = await store.openCursor(IDBKeyRange.bound(`${network}|`, `${network}|\uffff`), 'prev');
    const last = cursor?.value ?? null;
    list.push({ network, today: last?.day === day ? last : null, last });
  }
  return list;
}

/**
 * The popup's figures at `now` (epoch ms). Right although time passes: items whose moment came since the background
 * last moved them are counted where they belong. Throws StoreFailure.
 */
export const readSummary = (now: number): Promise<Summary> =>
  reading(async (tx) => {
    const settings = settingsFrom(await tx.objectStore('settings').get('settings'));
    const day = dayOf(now, settings.hours.zone);
    const days = await tx.objectStore('totals').getAll(IDBKeyRange.bound(shiftDay(day, 1 - MEDIAN_DAYS), day));
    const counters = await tx.objectStore('counters').get('now');
    const unmoved = counters?.nextChangeAt != null && counters.nextChangeAt <= now;
    const monday = mondayOf(day);
    const minutes: Record<string, number> = {};
    const today: Record<string, number> = {};
    const week: Record<string, number> = {};
    for (const row of days) {
      add(minutes, row.answerMinutes);
      if (row.day >= monday) add(week, row.interactions);
      if (row.day === day) add(today, row.interactions);
    }
    const median = medianOf(minutes);
    return {
      settings,
      day,
      ...(await statesAt(tx, now)),
      answeredToday: days.find((row) => row.day === day)?.answered ?? 0,
      median: { minutes: median.value, n: median.n },
      today,
      week,
      newest: await newestOverdue(tx, now, unmoved),
      health: await healthOf(tx, settings, day),
    };
  });
