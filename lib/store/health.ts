/** How reading goes: one row a network and day (FIELD.md, health: "page layout changed since 09:12"). */
import type { Health } from '../model/records.ts';
import type { Gap, PageKind } from '../model/sighting.ts';
import { dayOf } from './day.ts';
import type { Write } from './write.ts';

export interface HealthNote {
  network: string;
  layout: string | null;
  kindOfPage: PageKind;
  /** True for the first batch of a page. */
  page: boolean;
  entries: number;
  gaps: readonly Gap[];
}

/** Adds one batch to its network's day. */
export async function noteHealth(w: Write, note: HealthNote): Promise<Health> {
  const day = dayOf(w.now, w.settings.hours.zone);
  const key = `${note.network}|${day}`;
  const store = w.tx.objectStore('health');
  const was = await store.get(key);
  const gap = note.gaps.at(-1);
  const row: Health = {
    key,
    network: note.network,
    day,
    pages: (was?.pages ?? 0) + (note.page ? 1 : 0),
    entries: (was?.entries ?? 0) + note.entries,
    gaps: (was?.gaps ?? 0) + note.gaps.length,
    lastReadAt: w.now,
    lastGap: gap ? { ...gap, at: w.now, layout: note.layout, kindOfPage: note.kindOfPage } : (was?.lastGap ?? null),
  };
  await store.put(row);
  w.changed.add('health');
  return row;
}
