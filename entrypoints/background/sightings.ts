/** A batch of what a reader saw: one transaction, one answer with marks, chips and receipts. The same batch twice changes nothing but the health count. */
import type { Mark, Message, Receipt, SightingsAnswer, TagMark } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Account, Reading } from '../../lib/model/sighting.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { deedsOf } from '../../lib/rules/deeds.ts';
import { accountKeys, commentKey, pageOf } from '../../lib/rules/keys.ts';
import { lookupsOf, mergeReading } from '../../lib/rules/merge.ts';
import { tallyOf } from '../../lib/rules/health.ts';
import { noteHealth } from '../../lib/store/health.ts';
import { droppedOf, itemsOf } from '../../lib/store/lookup.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { type Change, type Write, write } from '../../lib/store/write.ts';
import { noteChannels } from './channels.ts';
import { BadMessage } from './failed.ts';
import { newId } from './ids.ts';
import { seenAfterAll } from './log.ts';
import { silent } from './silent.ts';
import { markOf, tagMarkOf } from './marks.ts';
import { knownCampaigns, peopleByKey } from './memory.ts';
import { noteMentions } from './mentions.ts';
import { notePeople } from './people.ts';
import { notePosts } from './posts.ts';
import { inTurn } from './queue.ts';
import { record } from './record.ts';
import { noteReturns } from './returns.ts';
import type { FromContent } from './sender.ts';
import { tame } from './tame.ts';
import { tell } from './tell.ts';

export type Batch = Extract<Message, { type: 'sightings' }>;
const NOTHING: SightingsAnswer = { marks: [], tags: [], receipts: [] };

interface Kept {
  rows: ItemRow[];
  receipts: Receipt[];
  changes: Change[];
  stores: Set<string>;
}

/** Takes in a batch. Throws BadMessage for a reading of another network than the sender's, StoreFailure where nothing was kept. */
export async function sightings(batch: Batch, from: FromContent, settings: Settings, now = Date.now()): Promise<SightingsAnswer> {
  const { network } = from;
  if (!network || batch.reading.network !== network.id) throw new BadMessage('reading of another network');
  if (silent(from, settings)) return NOTHING;
  const reading = tame(batch.reading);
  const [people, campaigns] = await Promise.all([peopleByKey(), knownCampaigns()]);
  const kept = await inTurn(() =>
    write(now, async (w) => {
      await noteReturns(w, reading, network, campaigns);
      return keep(w, reading, network, batch, people);
    }),
  );
  await tell({ stores: kept.stores, changes: kept.changes }, from.tab);
  if (from.level !== 'overlay') return { ...NOTHING, receipts: kept.receipts };
  return {
    marks: marksFor(reading, network, kept.rows),
    tags: tagsFor(reading, network, settings, await peopleByKey()),
    receipts: kept.receipts,
  };
}

/** The batch's write. Posts alone read and write nothing but their network's health. */
async function keep(w: Write, reading: Reading, network: NetworkFacts, batch: Batch, people: Map<string, Person>): Promise<Kept> {
  const rows = reading.comments.length ? await keepItems(w, reading, network, people) : [];
  await notePeople(w, reading, network, people);
  await noteMentions(w, reading, network, rows);
  await noteChannels(w, reading, network);
  const posts = await notePosts(w, reading, network, batch.contextPosts);
  const deeds = deedsOf(reading, network, w.settings, w.now);
  const { receipts } = await record(w, deeds, posts, (seen) => seenAfterAll(w, seen, reading, network));
  await noteHealth(w, {
    network: network.id,
    layout: reading.layout,
    kindOfPage: reading.page.kind,
    tally: tallyOf(reading, batch),
    gaps: reading.gaps,
  });
  return { rows, receipts, changes: [...w.changes.values()], stores: w.changed };
}

/** Merges the comments into items. Returns all rows the page's comments belong to now. */
async function keepItems(w: Write, reading: Reading, network: NetworkFacts, people: Map<string, Person>): Promise<ItemRow[]> {
  const { comments, threads } = lookupsOf(reading, network);
  const existing = await itemsOf(w.tx, comments, threads);
  const merged = mergeReading({ reading, network, settings: w.settings, existing, now: w.now, newId });
  const rows = new Map(existing.map((row) => [row.id, row]));
  for (const { id } of merged.removed) {
    await w.remove('items', id);
    rows.delete(id);
  }
  const over = await droppedOf(
    w.tx,
    merged.incoming.flatMap((item) => item.comments.map((comment) => `comment ${comment}`)),
  );
  const fresh = new Set(merged.incoming);
  for (const item of merged.items) {
    // Its time ran out once (retention): looking at the page again does not bring it back.
    if (fresh.has(item) && item.comments.every((comment) => over.has(`comment ${comment}`))) continue;
    rows.set(item.id, await w.putItem(item));
  }
  for (const { item } of merged.answered) {
    const person = item.authorKeys.map((key) => people.get(key)).find((one) => one !== undefined);
    if (person && item.answeredAt !== null) await touched(w, person.id, item.answeredAt);
  }
  return [...rows.values()];
}

/** Both sides wrote: the person's retention counts from here. */
async function touched(w: Write, id: string, at: number): Promise<void> {
  const person = await w.get('people', id);
  if (person && at > (person.lastContactAt ?? 0)) await w.putPerson({ ...person, lastContactAt: at });
}

function marksFor(reading: Reading, network: NetworkFacts, rows: readonly ItemRow[]): Mark[] {
  const byComment = new Map(rows.flatMap((row) => row.comments.map((key) => [key, row] as const)));
  return reading.comments.flatMap(({ id, post }) => {
    const row = byComment.get(commentKey(reading, network, id, post));
    return row ? [markOf(row, id)] : [];
  });
}

function tagsFor(reading: Reading, network: NetworkFacts, settings: Settings, people: Map<string, Person>): TagMark[] {
  if (!people.size) return [];
  const page = pageOf(reading);
  const accounts: Account[] = [...reading.posts, ...reading.comments].map(({ author }) => author).concat(reading.people);
  const found = new Map<string, Person>();
  for (const account of accounts) {
    const person = accountKeys(network, account, page)
      .map((key) => people.get(key))
      .find((one) => one !== undefined);
    if (person) found.set(person.id, person);
  }
  return [...found.values()].map((person) => tagMarkOf(person, network.id, settings)).filter(({ tags }) => tags.length > 0);
}
