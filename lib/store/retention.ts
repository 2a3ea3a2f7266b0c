/** Deleting what was kept long enough (FIELD.md, people outside). Once a day, in chunks; conservative where it cannot tell. */
import type { Person } from '../model/records.ts';
import { keptUntil } from '../rules/campaign-days.ts';
import { winnersOf } from '../rules/draw.ts';
import { pruneUndo } from './undo.ts';
import { type Write, write } from './write.ts';

const DAY = 86_400_000;
/** States that wait for nobody; all others are kept however old they are. */
const FINISHED = ['answered', 'done'] as const;
/** Days the readers' health is kept. */
const HEALTH_DAYS = 90;

/** Last moment either side had to do with the person; tagging, noting, moving a stage and marking as a lead count, looking does not. What is planned lies ahead. */
const lastTouch = (person: Person): number =>
  Math.max(
    person.createdAt,
    person.lastContactAt ?? 0,
    person.nextAt ?? 0,
    person.lead?.at ?? 0,
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

/**
 * Entries of campaigns that are over; winners' are kept as long as contacts are. An entry whose campaign is gone counts from its own time.
 */
async function oldReturns(w: Write, limit: number): Promise<number> {
  const campaigns = await w.tx.objectStore('campaigns').getAll();
  const store = w.tx.objectStore('returns');
  const gone: string[] = [];
  for (const campaign of campaigns) {
    const until = keptUntil(campaign, w.settings);
    if (until.entries > w.now) continue;
    const winners = until.winners > w.now ? winnersOf(campaign) : new Set<string>();
    // As many more as there are winners, so that winners alone never fill a chunk.
    const keys = await store.index('campaign').getAllKeys(campaign.id, limit - gone.length + winners.size);
    gone.push(...keys.filter((key) => !winners.has(key)).slice(0, limit - gone.length));
    if (gone.length >= limit) break;
  }
  const known = new Set(campaigns.map(({ id }) => id));
  const before = w.now - w.settings.retention.items * DAY;
  for (let cursor = await store.index('campaign').openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
    if (known.has(String(cursor.key)) || gone.length >= limit) continue;
    const orphans = (await store.index('campaign').getAll(cursor.key, limit)).filter(({ at }) => at < before);
    gone.push(...orphans.map(({ id }) => id).slice(0, limit - gone.length));
  }
  for (const id of gone) await w.forget('returns', id);
  return gone.length;
}

/** Posts of ours that are no plan entry: as long as the record of their publishing. */
async function oldPosts(w: Write, limit: number): Promise<number> {
  const before = new Date(w.now - w.settings.retention.contacts * DAY).toISOString().slice(0, 10);
  let done = 0;
  const days = w.tx.objectStore('posts').index('day');
  for (let cursor = await days.openCursor(IDBKeyRange.upperBound(before, true)); cursor && done < limit; cursor = await cursor.continue()) {
    if (cursor.value.entry !== null) continue;
    await w.forget('posts', cursor.primaryKey);
    done++;
  }
  return done;
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
    const returns = await oldReturns(w, limit);
    const posts = await oldPosts(w, limit);
    const mentions = await oldMentions(w, limit);
    const more = [items, interactions, returns, posts, mentions].some((done) => done >= limit);
    if (!more) {
      await oldPeople(w);
      await oldRest(w);
    }
    return { changed: [...w.changed], more };
  });
