/** Mentions of a batch: kept with the rule that found them, tied to their items; a post that speaks badly of us goes to the queue by itself. */
import type { Mention } from '../../lib/model/listening.ts';
import type { Reading } from '../../lib/model/sighting.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { mentionsOf, readAgain } from '../../lib/rules/listening/mentions.ts';
import { answeredBy, answersOnPage, entryKey, itemOfMention } from '../../lib/rules/listening/queued.ts';
import { isOurs } from '../../lib/rules/listening/terms.ts';
import { isErased } from '../../lib/store/erased.ts';
import { droppedOf, itemsOf } from '../../lib/store/lookup.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import type { Write } from '../../lib/store/write.ts';
import { newId } from './ids.ts';

/** The mention as kept so far, and the id it has: on self-hosted software a post and a comment may have the same number. */
async function known(w: Write, mention: Mention): Promise<{ id: string; before: Mention | undefined }> {
  const before = await w.get('mentions', mention.id);
  if (!before || before.kind === mention.kind || before.keys.some((key) => mention.keys.includes(key))) return { id: mention.id, before };
  const id = `${mention.id} ${mention.kind}`;
  return { id, before: await w.get('mentions', id) };
}

/** Does it name us, by the terms as they are? */
const namesUs = (w: Write, { hits }: Mention): boolean => {
  const ours = new Set(w.settings.watch.filter(isOurs).map(({ id }) => id));
  return hits.some(({ term }) => ours.has(term));
};

/** The item of a post that speaks badly of us; null where it is none, or its item's time ran out once. */
async function urgentItem(w: Write, mention: Mention, hosted: boolean): Promise<string | null> {
  const tone = mention.tone.said ?? mention.tone.guess;
  if (mention.kind !== 'post' || mention.notUs || tone !== 'negative' || !namesUs(w, mention)) return null;
  const key = entryKey(mention, hosted);
  const [there] = await itemsOf(w.tx, [key], []);
  if (there) return there.id;
  if ((await droppedOf(w.tx, [`comment ${key}`])).size) return null;
  const item = itemOfMention(mention, { id: newId(), hosted, settings: w.settings, now: w.now, aboutUs: true, urgent: true });
  await w.putItem(item);
  return item.id;
}

/** One of us wrote under a post that is in the queue: it is answered. */
async function answerPosts(w: Write, reading: Reading, network: NetworkFacts): Promise<void> {
  if (!reading.comments.length || !reading.posts.length) return;
  for (const [id, answer] of answersOnPage(reading, network, w.settings)) {
    const item = (await w.get('mentions', id))?.item;
    const row = item ? await w.get('items', item) : undefined;
    const after = row && answeredBy(row, answer, w.now);
    if (after && after !== row) await w.putItem(after);
  }
}

/** Keeps what of the reading holds a watched term. `rows`: the items its comments belong to. Without terms nothing is looked at. */
export async function noteMentions(w: Write, reading: Reading, network: NetworkFacts, rows: readonly ItemRow[]): Promise<void> {
  await answerPosts(w, reading, network);
  const found = mentionsOf(reading, network, w.settings, w.now);
  if (!found.length) return;
  const hosted = network.hosts.length === 0;
  const items = new Map(rows.flatMap((row) => row.comments.map((comment) => [comment, row.id] as const)));
  const terms = new Set(w.settings.watch.map(({ id }) => id));
  for (const mention of found) {
    if (await isErased(w.tx, mention.keys)) continue;
    const { id, before } = await known(w, mention);
    // Its time ran out once, and the page does not tell how old it is: looking again does not bring it back.
    if (!before && !mention.time && (await droppedOf(w.tx, [`mention ${id}`])).size) continue;
    const seen = { ...mention, id, item: mention.kind === 'comment' ? (items.get(mention.id) ?? null) : null };
    const after = before ? readAgain(before, seen, terms) : seen;
    const item = after.item ?? (await urgentItem(w, { ...after, id: mention.id }, hosted));
    await w.putSimple('mentions', { ...after, item });
  }
}
