/** A batch from a page: items, marks, records, receipts; each thing once, whatever is repeated or cut off. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MoveAnswer, SightingsAnswer } from '../../lib/messages.ts';
import type { DayTotals } from '../../lib/model/records.ts';
import { everything, NOW, person } from '../store/fresh.ts';
import { write } from '../../lib/store/write.ts';
import { outdated } from '../../entrypoints/background/memory.ts';
import { batch, comment, fromTab, post, type Seen, setStage } from './stage.ts';

let seen: Seen;
beforeEach(async () => {
  seen = await setStage();
});
afterEach(() => vi.restoreAllMocks());

const question = comment('1', 'erika', 24 * 14);
const ours = comment('2', 'firma', 1, { parent: '1', text: 'Am Montag.' });

describe('a batch', () => {
  it('makes items with marks, badge and counts', async () => {
    const answer = await fromTab<SightingsAnswer>(batch([question, comment('3', 'max', 1)]));
    expect(answer.marks).toMatchObject([
      { comment: '1', state: 'overdue', since: NOW - 24 * 14 * 3_600_000, exact: true },
      { comment: '3', state: 'open' },
    ]);
    expect(answer.receipts).toEqual([]);
    const all = await everything();
    expect(all.counters).toMatchObject([{ states: { overdue: 1, open: 1 } }]);
    expect(all.health).toMatchObject([{ network: 'x', pages: 1, entries: 2, gaps: 0 }]);
    expect(seen.badge).toBe('1');
  });

  it('with our answer marks it answered, records it with a receipt, and tells the minutes', async () => {
    await fromTab(batch([question]));
    const answer = await fromTab<SightingsAnswer>(batch([question, ours], {}, ['1']));
    expect(answer.marks).toMatchObject([{ comment: '1', state: 'answered' }]);
    expect(answer.receipts).toMatchObject([{ text: 'Antwort erfasst', actor: 'x|firma' }]);
    const all = await everything();
    expect(all.interactions).toMatchObject([
      { kind: 'reply', actor: 'x|firma', toKeys: ['x|erika'], evidence: 'seen', excerpt: 'Am Montag.' },
    ]);
    expect(all.totals).toContainEqual({
      day: '2026-03-02',
      interactions: { reply: 1 },
      incoming: 0,
      answered: 1,
      answerMinutes: { [24 * 14 * 60 - 60]: 1 },
      minutes: { business: [79 * 60, 1] },
      sums: { read: 1 },
    });
    expect(seen.badge).toBe('');
  });

  it('again, from a second tab, or on a second day changes nothing but the health count', async () => {
    await fromTab(batch([question, ours]));
    const { health: _, totals, slices, ...once } = await everything();
    for (const tab of [7, 8]) {
      vi.setSystemTime(Date.now() + 24 * 3_600_000);
      const answer = await fromTab<SightingsAnswer>(batch([question, ours]), tab);
      expect(answer.receipts).toEqual([]);
      const { health: _health, totals: _totals, slices: _slices, ...again } = await everything();
      expect(again).toEqual(once);
      // But for the day on which it was read.
      const days = (await everything()).totals as DayTotals[];
      expect(days.slice(0, totals.length)).toEqual(totals);
      expect(days.slice(totals.length).every(({ sums, incoming }) => sums?.read === 1 && incoming === 0)).toBe(true);
      expect(slices.length).toBeGreaterThan(0);
    }
  });

  it('of two tabs at the same moment makes one item and one record', async () => {
    const answers = await Promise.all([
      fromTab<SightingsAnswer>(batch([question, ours]), 7),
      fromTab<SightingsAnswer>(batch([question, ours]), 8),
    ]);
    const all = await everything();
    expect([all.items.length, all.interactions.length]).toEqual([1, 1]);
    expect(answers.flatMap(({ receipts }) => receipts).length).toBe(1);
    expect(new Set(answers.map(({ marks }) => marks[0]?.item)).size).toBe(1);
  });

  it('with several records gives one receipt with their count and one undo', async () => {
    const answer = await fromTab<SightingsAnswer>(batch([question, ours, comment('4', 'firma', 2)], { posts: [post('100', 'firma')] }));
    expect(answer.receipts).toMatchObject([{ text: '3 Aktivitäten erfasst' }]);
    const undone = await fromTab<MoveAnswer>({ type: 'undo', token: answer.receipts[0]?.token });
    expect(undone.text).toBe('Rückgängig gemacht');
    const all = await everything();
    expect(all.interactions).toEqual([]);
    expect(all.items).toMatchObject([{ state: 'answered' }]);
    // Still on the page, but taken back: not recorded again.
    expect((await fromTab<SightingsAnswer>(batch([question, ours]))).receipts).toEqual([]);
    expect((await everything()).interactions).toEqual([]);
  });

  it('records nothing of outsiders, nor of an account nobody wants recorded', async () => {
    expect((await fromTab<SightingsAnswer>(batch([question], { posts: [post('100', 'erika')] }))).receipts).toEqual([]);
    const { receipts } = await fromTab<SightingsAnswer>(batch([ours, question]));
    await fromTab({ type: 'never', actor: receipts[0]?.actor });
    expect((await fromTab<SightingsAnswer>(batch([comment('9', 'firma', 1)]))).receipts).toEqual([]);
    expect((await everything()).interactions.length).toBe(1);
  });

  it('of posts alone asks no index: nothing is looked up that is not needed', async () => {
    await fromTab(batch([question]));
    const looked = [
      vi.spyOn(IDBIndex.prototype, 'getAll'),
      vi.spyOn(IDBIndex.prototype, 'get'),
      vi.spyOn(IDBIndex.prototype, 'openKeyCursor'),
    ];
    const got = vi.spyOn(IDBObjectStore.prototype, 'get');
    await fromTab(
      batch([], {
        page: { kind: 'feed', url: 'https://x.com/home' },
        posts: Array.from({ length: 14 }, (_, n) => post(`${n}`, `user${n}`)),
      }),
    );
    expect(looked.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
    // Settings and the day's health.
    expect(got.mock.calls.length).toBe(2);
  });

  it('at level "read" keeps everything and tells the page nothing', async () => {
    await setStage({ levels: { x: 'read' } });
    expect(await fromTab<SightingsAnswer>(batch([question]))).toEqual({ marks: [], tags: [], receipts: [] });
    expect((await everything()).items.length).toBe(1);
  });

  it('while paused is dropped', async () => {
    await setStage({ paused: true });
    expect(await fromTab<SightingsAnswer>(batch([question, ours]))).toEqual({ marks: [], tags: [], receipts: [] });
    const all = await everything();
    expect([all.items, all.interactions, all.health]).toEqual([[], [], []]);
  });

  it('records gaps', async () => {
    await fromTab(batch([], { gaps: [{ kind: 'no-entries', detail: 'post' }] }));
    expect((await everything()).health).toMatchObject([
      { gaps: 1, lastGap: { kind: 'no-entries', at: NOW, layout: 'web', kindOfPage: 'post' } },
    ]);
  });

  it('shows chips of people known by key, notes their reach and the last contact', async () => {
    await write(NOW, (w) => w.putPerson(person({ id: 'p', keys: ['x|erika'] })));
    outdated(['people']);
    const reach = { name: 'Erika', url: 'https://x.com/erika', handle: 'erika', id: '4711', followers: 1200 };
    const answer = await fromTab<SightingsAnswer>(batch([question, ours], { people: [reach] }));
    expect(answer.tags).toMatchObject([{ person: 'p', tags: [{ color: '#be185d' }] }]);
    expect(answer.tags[0]?.keys).toContain('erika');
    expect((await everything()).people).toMatchObject([
      { keys: ['x|erika', 'x|id:4711'], followers: [{ count: 1200, at: NOW }], lastContactAt: NOW - 3_600_000 },
    ]);
  });
});

describe('bad input and bad days', () => {
  it('cuts what is too long and keeps no address that is none', async () => {
    const wicked = comment('6', 'eve', 1, {
      text: `\u202e\u0000${'<img src=x onerror=alert(1)>'.repeat(40_000)}`,
      url: 'javascript:alert(1)',
      author: { name: 'x'.repeat(1_000_000), url: 'data:text/html,x', handle: 'eve' },
    });
    await fromTab(batch([wicked]));
    const [row] = (await everything()).items as { excerpt: string; url: unknown; author: { name: string; url: unknown } }[];
    expect(row?.excerpt.length).toBeLessThanOrEqual(200);
    expect(row?.excerpt).toMatch(/^<img/);
    expect([row?.url, row?.author.url, row?.author.name.length]).toEqual([null, null, 200]);
  });

  it.each(['items', 'interactions', 'totals', 'health'])(
    'a disk that is full at "%s" gives an error, keeps nothing, and the batch repeats cleanly',
    async (store) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const before = await everything();
      const put = IDBObjectStore.prototype.put;
      const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name === store) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, args);
      });
      expect(await fromTab(batch([question, ours]))).toEqual({ error: 'full' });
      full.mockRestore();
      expect(await everything()).toEqual(before);
      expect(await fromTab<SightingsAnswer>(batch([question, ours]))).toMatchObject({ marks: [{ state: 'answered' }], receipts: [{}] });
    },
  );

  it('a worker killed in the middle of a batch loses nothing: the next one takes it as if it were the first', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const before = await everything();
    const put = IDBObjectStore.prototype.put;
    const cut = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'interactions') this.transaction.abort();
      return put.apply(this, args);
    });
    expect(await fromTab(batch([question, ours]))).toHaveProperty('error');
    cut.mockRestore();
    expect(await everything()).toEqual(before);
    expect((await fromTab<SightingsAnswer>(batch([question, ours]))).receipts.length).toBe(1);
    expect((await everything()).interactions.length).toBe(1);
  });
});
