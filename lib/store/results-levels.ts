/** Measurements of the channels a filter picks, by key range, with what their posts brought. */
import { type Channel, measurementId } from '../model/channel.ts';
import type { Level } from '../rules/kpi/growth.ts';
import { AUDIENCE, isCommunity, type MeasuredChannel } from '../rules/kpi/levels.ts';
import type { Period } from '../rules/kpi/results.ts';
import { sumOf } from '../rules/kpi/sums.ts';
import { postsSlice } from './counted.ts';
import type { ReadTx } from './open.ts';
import { sliceRows } from './results-days.ts';

/** Measurements of the period and the last one before it. */
async function levelsOf(tx: ReadTx, subject: string, metric: (typeof AUDIENCE)[number], { from, to }: Period): Promise<Level[]> {
  const store = tx.objectStore('measurements');
  const id = (day: string): string => measurementId(subject, metric, day);
  const [before, inside] = await Promise.all([
    store.openCursor(IDBKeyRange.bound(id(''), id(from), false, true), 'prev'),
    store.getAll(IDBKeyRange.bound(id(from), id(to))),
  ]);
  return [...(before ? [before.value] : []), ...inside].map(({ day, value }) => ({ day, value }));
}

export const measuredChannels = async (tx: ReadTx, channels: readonly Channel[], period: Period): Promise<MeasuredChannel[]> =>
  (
    await Promise.all(
      channels.map(async ({ id, key, kind }): Promise<MeasuredChannel | null> => {
        const all = await Promise.all(AUDIENCE.map((metric) => levelsOf(tx, `channel ${id}`, metric, period)));
        const levels = all.find(({ length }) => length > 0);
        if (!levels) return null;
        const rows = key === null ? [] : await sliceRows(tx, postsSlice(key), period);
        const posts = rows.map(({ day, sums = {} }) => {
          const interactions = sumOf({ sums }, 'reactions') + sumOf({ sums }, 'comments') + sumOf({ sums }, 'shares');
          return [day, { posts: sumOf({ sums }, 'posts'), interactions }] as const;
        });
        const members = (isCommunity({ kind }) && all[AUDIENCE.indexOf('members')]) || [];
        return { levels, members, posts: new Map(posts) };
      }),
    )
  ).filter((channel) => channel !== null);
