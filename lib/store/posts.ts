/** Finding our own posts and the plan entries they are. */
import type { OwnPost, PlanEntry } from '../model/plan.ts';
import { FRESH_DAYS } from '../rules/posts/check-back.ts';
import { shiftDay } from './day.ts';
import { reading, type ReadTx, type WriteTx } from './open.ts';

type Tx = ReadTx | WriteTx;
/** A check-back lies so many days after publishing at most (`settings.checkBack`: 720 hours, moved over a long weekend). */
const CHECK_DAYS = 45;

/** The posts confirmed to be this entry. */
export const postsOf = (tx: Tx, entry: string): Promise<OwnPost[]> => tx.objectStore('posts').index('entry').getAll(entry);

/** Posts published on `day` ('YYYY-MM-DD') or later. */
const since = (tx: Tx, day: string): Promise<OwnPost[]> => tx.objectStore('posts').index('day').getAll(IDBKeyRange.lowerBound(day));

/** What may have to be looked at on `day`: posts of the last weeks, and the entries they are. */
export async function toLookAt(tx: Tx, day: string): Promise<{ posts: OwnPost[]; entries: PlanEntry[] }> {
  const posts = await since(tx, shiftDay(day, -CHECK_DAYS));
  const ids = [...new Set(posts.flatMap(({ entry }) => entry ?? []))];
  const entries = await Promise.all(ids.map((id) => tx.objectStore('plan').get(id)));
  return { posts, entries: entries.filter((entry) => entry !== undefined) };
}

/** Posts young enough to be looked after on `day`, for the alert that nobody did. Throws StoreFailure. */
export const readFreshPosts = (day: string): Promise<OwnPost[]> => reading((tx) => since(tx, shiftDay(day, -FRESH_DAYS - 1)));
