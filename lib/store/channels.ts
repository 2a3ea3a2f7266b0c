/** What the channels' screen and the popup are made of. Reads only. */
import type { Channel, Measurement } from '../model/channel.ts';
import type { OwnPost } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import type { Deed } from '../rules/continuity.ts';
import { DIALOGUE_DAYS } from '../rules/channels/dialogue.ts';
import { dismissedId } from '../rules/erased.ts';
import { dayOf, shiftDay } from './day.ts';
import { failureOf } from './failure.ts';
import { droppedOf } from './lookup.ts';
import { database, reading } from './open.ts';
import { readAll, readDays } from './simple.ts';

/** Days of deeds that are read: what the share of dialogue looks back at. */
const DAYS = DIALOGUE_DAYS + 1;
/** States in which an item waits for us. */
const WAITING = ['overdue', 'due', 'open', 'unknown'] as const;

/** What one of us did lately, and all own posts seen. Throws StoreFailure. */
export async function readDeeds(now: number, zone: string): Promise<{ posts: OwnPost[]; deeds: Deed[] }> {
  const today = dayOf(now, zone);
  try {
    const [posts, deeds] = await Promise.all([
      readAll('posts'),
      (await database()).getAllFromIndex('interactions', 'day', IDBKeyRange.bound(shiftDay(today, -DAYS), today)),
    ]);
    return { posts, deeds };
  } catch (error) {
    throw failureOf(error);
  }
}

/** Items that wait for us, by the channel they stand in ('' elsewhere). Throws StoreFailure. */
export const readOpen = (): Promise<Map<string, number>> =>
  reading(async (tx) => {
    const counts = new Map<string, number>();
    const index = tx.objectStore('items').index('stateChanged');
    for (const state of WAITING)
      for (const { channel = '' } of await index.getAll(IDBKeyRange.bound([state, -Infinity], [state, Infinity])))
        counts.set(channel, (counts.get(channel) ?? 0) + 1);
    return counts;
  });

/** What was counted of one channel, oldest first. Throws StoreFailure. */
export async function readMeasurements(channel: string): Promise<Measurement[]> {
  try {
    const rows = await (await database()).getAllFromIndex('measurements', 'subject', `channel ${channel}`);
    return rows.sort((a, b) => (a.day < b.day ? -1 : 1));
  } catch (error) {
    throw failureOf(error);
  }
}

/** Channels whose rhythm is broken at `now`; for the popup: own posts of two months and nothing else. Throws StoreFailure. */
export async function readBroken({ own, hours }: Pick<Settings, 'own' | 'hours'>, now: number): Promise<Channel[]> {
  const channels = (await readAll('channels')).filter(({ rhythm, state }) => rhythm && (state === 'active' || state === 'sleeping'));
  if (!channels.length) return [];
  const today = dayOf(now, hours.zone);
  const posts = await readDays('posts', shiftDay(today, -70), today);
  // The calendar is large, and most have no rhythm: loaded when it is needed.
  const [{ continuityOf }, { calendarOf }] = await Promise.all([import('../rules/continuity.ts'), import('../rules/calendar.ts')]);
  const calendar = calendarOf(hours);
  return channels.filter((channel) => continuityOf(channel, posts, [], calendar, now, own).rhythm?.state === 'broken');
}

/** Which of these proposals somebody said no to; keys as `refusalOf` (lib/rules/channels/propose.ts) gives them. Throws StoreFailure. */
export const readRefused = (keys: readonly string[]): Promise<Set<string>> =>
  reading(async (tx) => {
    const gone = await droppedOf(tx, keys.map(dismissedId));
    return new Set(keys.filter((key) => gone.has(dismissedId(key))));
  });
