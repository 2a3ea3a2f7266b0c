/** What stands on the page in front, showing one item there and answering it there: the page's reader is asked, the store gives the items. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FrontAnswer, FrontSeen, InsertAnswer, SightingsAnswer } from '../../lib/messages.ts';
import { batch, comment, fromPage, fromTab, type Seen, setStage } from './stage.ts';

let seen: Seen;
let ids: string[] = [];
const PAGE = { kind: 'post' as const, url: 'https://x.com/firma/status/100' };
const here = (comments: string[], change: Partial<FrontSeen> = {}): FrontSeen => ({
  network: 'x',
  nesting: 'tree',
  page: PAGE,
  comments: comments.map((id) => ({ id, post: '100' })),
  ...change,
});

beforeEach(async () => {
  seen = await setStage({ levels: { x: 'read' } });
  seen.tabs.push({ id: 7, url: PAGE.url });
  await fromTab<SightingsAnswer>(batch([comment('1', 'erika', 1), comment('2', 'max', 1), comment('3', 'ida', 1)]));
  // At the level "read" no mark tells the ids: they are asked of the store by the front alone.
  seen.replies = (_, { type }) => (type === 'front' ? here(['1', '2', '3']) : undefined);
  ids = (await front()).items;
});
const front = (tab = 7): Promise<FrontAnswer> => fromPage({ type: 'front', tab });
const ring = (item: string | undefined, tab = 7): Promise<{ ok: boolean }> => fromPage({ type: 'ring', tab, item });

describe('front', () => {
  it('gives the items in the page’s order, each once', async () => {
    expect(ids).toHaveLength(3);
    seen.replies = () => here(['3', 'unknown', '1', '1', '2']);
    expect(await front()).toEqual({ page: { ...PAGE, network: 'x' }, items: [ids[2], ids[0], ids[1]], keys: [] });
  });

  it('asks the page itself where no frame has comments, and tells whose profile it is', async () => {
    const page = { kind: 'profile' as const, url: 'https://x.com/erika' };
    seen.replies = (_, message, frame) => (message.empty && frame === 0 ? here([], { page }) : undefined);
    expect(await front()).toEqual({ page: { ...page, network: 'x' }, items: [], keys: ['x|erika'] });
  });

  it('says nothing for a tab without reader, an answer of another shape, while paused', async () => {
    const nothing = { page: null, items: [], keys: [] };
    expect(await front(99)).toEqual(nothing);
    for (const answer of [undefined, 'x', { ...here([]), network: 'none' }, { ...here(['1']), comments: [{ id: 1 }] }]) {
      seen.replies = () => answer;
      expect(await front()).toEqual(nothing);
    }
    seen = await setStage({ paused: true });
    seen.tabs.push({ id: 7, url: PAGE.url });
    seen.replies = () => here(['1']);
    expect(await front()).toEqual(nothing);
    expect(seen.sent).toEqual([]);
  });

  it('is not a network page’s to ask', async () => {
    expect(await fromTab({ type: 'front', tab: 7 })).toEqual({ error: 'bad-message' });
    expect(await fromTab({ type: 'ring', tab: 7, item: ids[0] })).toEqual({ error: 'bad-message' });
    expect(await fromTab({ type: 'insert', tab: 7, item: ids[0], text: 'Danke' })).toEqual({ error: 'bad-message' });
  });
});

describe('ring', () => {
  it('sends the bare ids that stand on the page, nothing else, and tells whether it was found', async () => {
    let found = true;
    seen.replies = (_, { type }) => (type === 'front' ? here(['1', '2']) : found ? { ok: true } : undefined);
    seen.sent.length = 0;
    expect(await ring(ids[1])).toEqual({ ok: true });
    expect(seen.sent.at(-1)).toEqual({ tab: 7, message: { type: 'ring', comments: ['2'] } });
    found = false;
    expect(await ring(ids[1])).toEqual({ ok: false });
  });

  it('of an item that is not on the page, or is gone, finds nothing and disturbs nobody', async () => {
    seen.replies = (_, { type }) => (type === 'front' ? here(['1']) : { ok: true });
    seen.sent.length = 0;
    expect(await ring(ids[2])).toEqual({ ok: false });
    expect(await ring('none')).toEqual({ ok: false });
    expect(await ring(ids[0], 99)).toEqual({ ok: false });
    expect(seen.sent.filter(({ message }) => message.type === 'ring')).toEqual([]);
  });
});

describe('insert', () => {
  const insert = (item: string | undefined, tab = 7): Promise<InsertAnswer> => fromPage({ type: 'insert', tab, item, text: 'Danke!' });
  const told = (): unknown[] => seen.sent.map(({ message }) => message).filter(({ type }) => type === 'insert');

  it('sends the bare ids on the page and the text, and gives the page’s answer', async () => {
    for (const inserted of ['yes', 'failed', 'none', 'several'] as const) {
      seen.replies = (_, { type }) => (type === 'front' ? here(['1', '2']) : { inserted });
      seen.sent.length = 0;
      expect(await insert(ids[1])).toEqual({ inserted });
      expect(told()).toEqual([{ type: 'insert', comments: ['2'], text: 'Danke!' }]);
    }
  });

  it('where the item does not stand on the page names none: only the field the user clicked may take it', async () => {
    seen.replies = (_, { type }) => (type === 'front' ? here(['1']) : undefined);
    seen.sent.length = 0;
    expect(await insert(ids[2])).toEqual({ inserted: 'none' });
    expect(told()).toEqual([{ type: 'insert', comments: [], text: 'Danke!' }]);
  });

  it('goes to no page of another network, none that is not read, for no item that is gone', async () => {
    seen.replies = (_, { type }) => (type === 'front' ? here(['1'], { network: 'bluesky' }) : { inserted: 'yes' });
    seen.sent.length = 0;
    expect(await insert(ids[0])).toEqual({ inserted: 'none' });
    expect(await insert(ids[0], 99)).toEqual({ inserted: 'none' });
    seen.replies = (_, { type }) => (type === 'front' ? here(['1']) : { inserted: 'yes' });
    expect(await insert('none')).toEqual({ inserted: 'none' });
    expect(told()).toEqual([]);
    seen.replies = (_, { type }) => (type === 'front' ? here(['1']) : { inserted: 'perhaps' });
    expect(await insert(ids[0])).toEqual({ inserted: 'none' });
  });
});
