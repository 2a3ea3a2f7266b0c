/** How reading goes: one row a network and day (FIELD.md, health: "page layout changed since 09:12"). */
import type { Health, ReaderTally } from '../model/records.ts';
import type { Gap, PageKind } from '../model/sighting.ts';
import { usualAfter, withTally } from '../rules/health.ts';
import { dayOf } from './day.ts';
import { noteGapDay } from './gap-days.ts';
import { reading } from './open.ts';
import type { Write } from './write.ts';

export interface HealthNote {
  network: string;
  layout: string | null;
  kindOfPage: PageKind;
  tally: ReaderTally;
  gaps: readonly Gap[];
}

/** What was usual before `day`, from the network's last row before it. */
async function usualBefore(w: Write, network: string, day: string): Promise<Health['usual']> {
  const range = IDBKeyRange.bound(`${network}|`, `${network}|${day}`, false, true);
  const cursor = await w.tx.objectStore('health').openCursor(range, 'prev');
  return cursor ? usualAfter(cursor.value) : {};
}

/** Adds one batch to its network's day. */
export async function noteHealth(w: Write, { network, layout, kindOfPage, tally, gaps }: HealthNote): Promise<Health> {
  const day = dayOf(w.now, w.settings.hours.zone);
  const key = `${network}|${day}`;
  const store = w.tx.objectStore('health');
  const was = await store.get(key);
  const gap = gaps.at(-1);
  const row: Health = {
    key,
    network,
    day,
    pages: (was?.pages ?? 0) + tally.pages,
    entries: (was?.entries ?? 0) + tally.entries,
    gaps: (was?.gaps ?? 0) + tally.gaps,
    lastReadAt: w.now,
    lastGap: gap ? { ...gap, at: w.now, layout, kindOfPage } : (was?.lastGap ?? null),
    readers: withTally(was?.readers, layout ?? '', tally),
    usual: was ? was.usual : await usualBefore(w, network, day),
  };
  await store.put(row);
  if (!was || (row.gaps > 0 && !(was.gaps > 0))) await w.counting.health(was, row);
  if (gap) await noteGapDay(w, day);
  w.changed.add('health');
  return row;
}

/** Rows of all networks since `day`, newest first. Throws StoreFailure. */
export const readHealth = (day: string): Promise<Health[]> =>
  reading(async (tx) => (await tx.objectStore('health').index('day').getAll(IDBKeyRange.lowerBound(day))).reverse());
