/**
 * What stands on the page in front, and showing one item there. The page's own reader is asked each time, at the levels
 * "read" and "overlay": nothing is remembered, so nothing can be out of date or be lost with the worker.
 */
import { type FrontAnswer, FrontSeen, InsertAnswer, type Message } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { accountKeys, commentKey } from '../../lib/rules/keys.ts';
import { itemsOf } from '../../lib/store/lookup.ts';
import { reading } from '../../lib/store/open.ts';
import { askTab } from './tabs.ts';
import { webAddress } from './tame.ts';

const NOTHING: FrontAnswer = { page: null, items: [], keys: [] };

interface Seen extends FrontSeen {
  facts: NetworkFacts;
}

/** Comments on the page at most: beyond that somebody makes fun of us. */
const MOST = 20_000;

/** What the reader in this tab sees: of the frame with comments, else of the page itself; null where no reader runs. */
async function seenIn(tab: number, settings: Settings): Promise<Seen | null> {
  if (settings.paused || !settings.consented) return null;
  const parse = (answer: unknown): FrontSeen | undefined => FrontSeen.safeParse(answer).data;
  const seen = parse(await askTab(tab, { type: 'front', empty: false })) ?? parse(await askTab(tab, { type: 'front', empty: true }, 0));
  const facts = seen && networkById(seen.network);
  return facts ? { ...seen, comments: seen.comments.slice(0, MOST), facts } : null;
}

/** Store keys of the page's comments, in its order, with the bare id of each. */
const keysOf = ({ comments, facts, ...page }: Seen): Map<string, string> =>
  new Map(comments.map(({ id, post }) => [commentKey(page, facts, id, post), id]));

/** Account keys of whose page it is. */
function ownerOf({ page, facts }: Seen): string[] {
  if (page.kind !== 'profile' || !URL.canParse(page.url)) return [];
  return accountKeys(facts, { name: '', url: page.url, handle: null }, new URL(page.url));
}

/** The page in this tab, the items on it in its order, and on a profile whose it is; empty where nothing is read. */
export async function front(tab: number, settings: Settings): Promise<FrontAnswer> {
  const seen = await seenIn(tab, settings);
  if (!seen) return NOTHING;
  const keys = keysOf(seen);
  const rows = await reading((tx) => itemsOf(tx, keys.keys(), []));
  const byComment = new Map(rows.flatMap((row) => row.comments.map((key) => [key, row.id] as const)));
  const items = [...keys.keys()].flatMap((key) => byComment.get(key) ?? []);
  const url = webAddress(seen.page.url);
  return {
    page: url === null ? null : { url, kind: seen.page.kind, network: seen.network },
    items: [...new Set(items)],
    keys: ownerOf(seen),
  };
}

/** Bare ids of the item's comments that stand on the page in this tab; null where that is no page of its network. */
async function standing(tab: number, item: string, settings: Settings): Promise<string[] | null> {
  const [row, seen] = [await reading((tx) => tx.objectStore('items').get(item)), await seenIn(tab, settings)];
  if (!row || row.network !== seen?.network) return null;
  const here = keysOf(seen);
  // A bare id alone could be another page's: every blog has a comment 2.
  return row.comments.flatMap((key) => here.get(key) ?? []);
}

/** Scrolls the page to the item and rings it; false where it does not stand there. */
export async function ring({ tab, item }: Extract<Message, { type: 'ring' }>, settings: Settings): Promise<{ ok: boolean }> {
  const comments = await standing(tab, item, settings);
  if (!comments?.length) return { ok: false };
  const answer = (await askTab(tab, { type: 'ring', comments })) as { ok?: unknown } | undefined;
  return { ok: answer?.ok === true };
}

/** Hands a text to the page, for the field that answers the item; where that does not stand there, for the one the user clicked. */
export async function insert({ tab, item, text }: Extract<Message, { type: 'insert' }>, settings: Settings): Promise<InsertAnswer> {
  const comments = await standing(tab, item, settings);
  const answer = comments && (await askTab(tab, { type: 'insert', comments, text }));
  return InsertAnswer.safeParse(answer).data ?? { inserted: 'none' };
}
