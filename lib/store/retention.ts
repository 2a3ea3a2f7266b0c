/** Deleting what was kept long enough (FIELD.md, people outside). Once a day, in chunks; conservative where it cannot tell. */
import type { Person } from '../model/records.ts';
import { pruneUndo } from './undo.ts';
import { type Write, write } from './write.ts';

const DAY = 86_400_000;
/** States that wait for nobody; all others are kept however old they are. */
const FINISHED = ['answered', 'done'] as const;
/** Days the readers' health is kept. */
const HEALTH_DAYS = 90;

/** Last moment either side had to do with the person; tagging, noting and moving a stage count, looking does not. What is planned lies ahead. */
const lastTouch = (person: Person): number =>
  Math.max(
    person.createdAt,
    person.lastContactAt ?? 0,
    person.nextAt ?? 0,
    ...[...person.tags, ...(person.notes ?? []), ...(person.stages ?? [])].map(({ at }) => at),
    ...(person.promises ?? []).map(({ due, doneAt }) => doneAt ?? due ?? 0),
  );

/** Finished items: their comments are remembered by id only, so that looking at the page does not bring them back. */
async function oldItems(w: Write, limit: number): Promise<number> {
  const before = w.now - w.settings.retention.items * DAY;
  let done = 0;
  for (const state of FINISHED) {
    const range = IDBKeyRange.bound([state, -Infinity], [state, before], false, true);
    for (const row of await w.tx
      .objectStore('items')
      .index('stateChanged')
      .getAll(range, limit - done)) {
      for (const comment of row.comments) await w.tx.objectStore('dropped').put({ id: `comment ${comment}`, at: w.now });
      await w.forget('items', row.id);
      if (++done >= limit) return done;
    }
  }
  return done;
}

async function oldInteractions(w: Write, limit: number): Promise<number> {
  const before = w.now - w.settings.retention.contacts * DAY;
  const keys = await w.tx.objectStore('interactions').index('at').getAllKeys(IDBKeyRange.upperBound(before, true), limit);
  for (const key of keys) await w.forget('interactions', key);
  return keys.length;
}

/** Mentions, from when they were first seen. One that tells no time would come back with the next look: it is remembered by its id. */
async function oldMentions(w: Write, limit: number): Promise<number> {
  const before = w.now - w.settings.retention.items * DAY;
  const rows = await w.tx.objectStore('mentions').index('seenAt').getAll(IDBKeyRange.upperBound(before, true), limit);
  for (const { id, time, kind } of rows) {
    if (!time && kind !== 'report') await w.tx.objectStore('dropped').put({ id: `mention ${id}`, at: w.now });
    await w.forget('mentions', id);
  }
  return rows.length;
}

async function oldPeople(w: Write): Promise<void> {
  const before = w.now - w.settings.retention.contacts * DAY;
  const range = IDBKeyRange.upperBound(before, true);
  for (let cursor = await w.tx.objectStore('people').index('createdAt').openCursor(range); cursor; cursor = await cursor.continue()) {
    if (lastTouch(cursor.value) < before) await w.forget('people', cursor.primaryKey);
  }
}

async function oldRest(w: Write): Promise<void> {
  await pruneUndo(w);
  const health = w.tx.objectStore('health');
  const limit = new Date(w.now - HEALTH_DAYS * DAY).toISOString().slice(0, 10);
  for (const key of await health.index('day').getAllKeys(IDBKeyRange.upperBound(limit))) await health.delete(key);
}

/**
 * One chunk of the daily cleaning. Returns the stores that changed, and whether more is left for another call.
 * `limit`: records a chunk. Throws StoreFailure.
 */
export const clean = (now: number, limit = 500): Promise<{ changed: string[]; more: boolean }> =>
  write(now, async (w) => {
    const items = await oldItems(w, limit);
    const interactions = await oldInteractions(w, limit);
    const mentions = await oldMentions(w, limit);
    const more = [items, interactions, mentions].some((count) => count >= limit);
    if (!more) {
      await oldPeople(w);
      await oldRest(w);
    }
    return { changed: [...w.changed], more };
  });
