/** The queue's moves: waiting, assigned, priority, "needs an answer?"; many at once with one undo; what pages hear of it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changed, MoveAnswer, SightingsAnswer } from '../../lib/messages.ts';
import type { Item, Person } from '../../lib/model/records.ts';
import { write } from '../../lib/store/write.ts';
import { everything, HOUR, item, NOW, person } from '../store/fresh.ts';
import { batch, comment, fromPage, fromTab, type Seen, setStage } from './stage.ts';

const TEAM = [{ id: 'colleague-kim', name: 'Kim Kollegin', department: 'sales' as const }];
let seen: Seen;
let id = '';

beforeEach(async () => {
  seen = await setStage({ team: TEAM });
  seen.tabs.push({ id: 7, url: 'https://x.com/a' });
  const { marks } = await fromTab<SightingsAnswer>(batch([comment('1', 'erika', 1)]));
  id = marks[0]?.item ?? '';
});

const move = (to: object): Promise<MoveAnswer> => fromPage({ type: 'move', item: id, move: to });
const undo = (token: string | null): Promise<MoveAnswer> => fromPage({ type: 'undo', token });
const items = async (): Promise<Item[]> => (await everything()).items as Item[];
const only = async (): Promise<Item> => (await items())[0] as Item;
const LATER = NOW + 30 * HOUR;

describe('a move', () => {
  it.each([
    [{ to: 'waiting' }, { state: 'waiting' }, 'Wartet, bis die andere Seite antwortet'],
    [{ to: 'waiting', even: true }, { state: 'waiting', holds: true }, 'Wartet, auch wenn die andere Seite antwortet'],
    [
      { to: 'snoozed', until: LATER, even: true },
      { state: 'snoozed', snoozedUntil: LATER, holds: true },
      'Zurückgestellt bis Di., 03.03., 16:00, auch wenn die andere Seite antwortet',
    ],
    [
      { to: 'assign', assignee: { department: 'sales', colleague: null } },
      { assignee: { department: 'sales', colleague: null } },
      'Zugewiesen an: Vertrieb',
    ],
    [
      { to: 'assign', assignee: { department: 'service', colleague: 'colleague-kim' } },
      { assignee: { department: 'service', colleague: 'colleague-kim' } },
      'Zugewiesen an: Kim Kollegin, Service',
    ],
    [{ to: 'priority', priority: 'high' }, { priority: 'high' }, 'Hohe Priorität'],
    [{ to: 'needs', said: false }, { needs: { guess: 'question', said: false } }, 'Braucht keine Antwort'],
  ])('%j is kept, told and can be taken back', async (to, kept, text) => {
    const before = await only();
    const answer = await move(to);
    expect(answer).toMatchObject({ text });
    const after = await only();
    expect(after).toMatchObject(kept);
    expect(after.log ?? []).toEqual('state' in kept ? [{ at: NOW, to: kept.state, by: 'person' }] : []);
    await undo(answer.token);
    expect(await only()).toEqual(before);
  });

  it('that says the usual again leaves the row as it was', async () => {
    const before = await only();
    await move({ to: 'priority', priority: 'low' });
    await move({ to: 'assign', assignee: { department: 'sales', colleague: null } });
    await move({ to: 'priority', priority: 'normal' });
    expect(await move({ to: 'assign', assignee: null })).toMatchObject({ text: 'Niemandem mehr zugewiesen' });
    expect(await only()).toEqual(before);
    expect(await move({ to: 'priority', priority: 'normal' })).toMatchObject({ token: null });
  });

  it('to somebody starts the clock of the case, once; taken from everybody, it is none', async () => {
    const to = (department: string): object => ({ to: 'assign', assignee: { department, colleague: null } });
    await move(to('sales'));
    expect(await only()).toMatchObject({ assignedAt: NOW });
    vi.setSystemTime(NOW + HOUR);
    await move(to('service'));
    expect(await only()).toMatchObject({ assignee: { department: 'service' }, assignedAt: NOW });
    await move({ to: 'assign', assignee: null });
    expect(await only()).not.toHaveProperty('assignedAt');
    await move(to('sales'));
    expect(await only()).toMatchObject({ assignedAt: NOW + HOUR });
    // Given before that was kept: nobody knows when.
    const { assignedAt: _at, ...older } = await only();
    await write(NOW, (w) => w.putItem(older));
    await move(to('service'));
    expect(await only()).not.toHaveProperty('assignedAt');
  });

  it('"even if they reply" ends with the state it belongs to', async () => {
    await move({ to: 'snoozed', until: LATER, even: true });
    await move({ to: 'snoozed', until: LATER + 1 });
    expect(await only()).not.toHaveProperty('holds');
    await move({ to: 'waiting', even: true });
    await move({ to: 'done', reason: 'done' });
    expect(await only()).not.toHaveProperty('holds');
    expect((await only()).log?.map(({ to }) => to)).toEqual(['snoozed', 'waiting', 'done']);
  });

  it('survives that the page is read again, and wakes when they reply', async () => {
    await move({ to: 'assign', assignee: { department: 'sales', colleague: 'colleague-kim' } });
    await move({ to: 'priority', priority: 'high' });
    await move({ to: 'waiting' });
    await fromTab(batch([comment('1', 'erika', 1)]));
    expect(await only()).toMatchObject({ state: 'waiting', priority: 'high', assignee: { colleague: 'colleague-kim' } });
    await fromTab(batch([comment('1', 'erika', 1), comment('2', 'erika', 0.5, { parent: '1' })]));
    const woken = (await items()).filter(({ state }) => state === 'open');
    expect(woken).toMatchObject([
      {
        log: [
          { to: 'waiting', by: 'person' },
          { to: 'open', by: 'new-activity' },
        ],
      },
    ]);
  });

  it('is taken back although the guess or the clock moved on', async () => {
    const { token } = await move({ to: 'needs', said: true });
    await write(NOW, async (w) => w.putItem({ ...((await w.get('items', id)) as Item), needs: { guess: 'order', said: true } }));
    expect(await undo(token)).toMatchObject({ text: 'Rückgängig gemacht' });
    expect(await only()).toMatchObject({ needs: { guess: 'order', said: null } });

    await move({ to: 'done', reason: 'done' });
    const { token: reopened } = await move({ to: 'reopen' });
    vi.setSystemTime((await only()).dueAt ?? 0);
    await fromPage({ type: 'tick' });
    expect(await only()).toMatchObject({ state: 'overdue', log: [{ to: 'done' }, { to: 'open' }, { to: 'overdue', by: 'due' }] });
    expect(await undo(reopened)).toMatchObject({ text: 'Rückgängig gemacht' });
    expect(await only()).toMatchObject({ state: 'done', log: [{ to: 'done', by: 'person' }] });
  });

  it('to a colleague nobody knows is refused; a page of a network may not assign and hears no name', async () => {
    expect(await move({ to: 'assign', assignee: { department: null, colleague: 'nobody' } })).toEqual({ error: 'bad-message' });
    for (const to of [
      { to: 'assign', assignee: { department: null, colleague: 'colleague-kim' } },
      { to: 'priority', priority: 'high' },
      { to: 'needs', said: true },
    ])
      expect(await fromTab({ type: 'move', item: id, move: to })).toEqual({ error: 'bad-message' });
    expect(await fromTab({ type: 'moves', items: [id], move: { to: 'reopen' } })).toEqual({ error: 'bad-message' });
    await move({ to: 'assign', assignee: { department: null, colleague: 'colleague-kim' } });
    seen.sent.length = 0;
    const answers = [await fromTab(batch([comment('1', 'erika', 1)])), await fromTab({ type: 'card', item: id, person: null }), seen.sent];
    expect(JSON.stringify(answers)).not.toMatch(/Kim|kim|sales/);
  });
});

describe('many at once', () => {
  // More than one chunk; 10,000 in a real browser: tests/bench/queue.test.ts.
  const COUNT = 1200;
  const fill = (): Promise<void> =>
    write(NOW, async (w) => {
      for (let n = 0; n < COUNT; n++) await w.putItem(item({ id: `n${n}`, comments: [`x|${n}`], authorKeys: [`x|p${n % 100}`] }));
    });
  const all = Array.from({ length: COUNT }, (_, n) => `n${n}`);

  it('are moved in one go and taken back in one, figures included', { timeout: 120_000 }, async () => {
    await fill();
    const before = await everything();
    const answer = await fromPage<MoveAnswer>({ type: 'moves', items: [...all, 'none', 'n1'], move: { to: 'done', reason: 'not-for-us' } });
    expect(answer).toMatchObject({ text: '1200 Einträge: Nicht für uns · 1 gibt es nicht mehr', marks: [], tags: [] });
    const after = await everything();
    expect(after.counters).toMatchObject([{ states: { done: COUNT, open: 1 } }]);
    // What is kept for undo holds what changed, not whole items twice.
    expect(JSON.stringify(after.undo).length / COUNT).toBeLessThan(500);
    expect(await undo(answer.token)).toMatchObject({ text: 'Rückgängig gemacht' });
    expect(await everything()).toEqual(before);
  });

  it('are refused as a whole, and only what is there is told', async () => {
    expect(await fromPage({ type: 'moves', items: [id], move: { to: 'snoozed', until: NOW } })).toEqual({ error: 'bad-message' });
    expect(await fromPage({ type: 'moves', items: ['none'], move: { to: 'waiting' } })).toMatchObject({
      token: null,
      text: 'Diesen Eintrag gibt es nicht mehr',
    });
    expect(await fromPage({ type: 'moves', items: [id], move: { to: 'waiting' } })).toMatchObject({
      text: '1 Eintrag: Wartet, bis die andere Seite antwortet',
    });
  });
});

describe('one tag at many', () => {
  const tags = (message: object): Promise<MoveAnswer> =>
    fromPage({ type: 'tags', items: [], people: [], tag: 'press', on: true, ...message });
  const people = async (): Promise<Person[]> => (await everything()).people as Person[];

  beforeEach(() =>
    write(NOW, async (w) => {
      await w.putItem(item({ id: 'a', authorKeys: ['x|anna'], url: 'https://x.com/anna/1' }));
      await w.putItem(item({ id: 'a2', authorKeys: ['x|anna', 'x|id:1'] }));
      await w.putItem(item({ id: 'b', authorKeys: ['x|bela'] }));
      await w.putItem(item({ id: 'guest', authorKeys: [] }));
      await w.putPerson(
        person({ id: 'pb', keys: ['x|bela'], tags: [{ tag: 'customer', at: 1, url: null }], notes: [{ id: 'n', at: 1, text: 'Notiz' }] }),
      );
    }),
  );

  it('makes each author known once, with link and date, and is taken back at once', async () => {
    const before = await people();
    const answer = await tags({ items: ['a', 'a2', 'b', 'guest'], people: ['pb'] });
    expect(answer.text).toBe('2 Personen markiert als Presse · 1 ausgelassen: kein Konto, das sich wiedererkennen lässt');
    const after = await people();
    expect(after).toHaveLength(2);
    expect(after.find(({ id: one }) => one !== 'pb')).toMatchObject({ tags: [{ tag: 'press', at: NOW, url: 'https://x.com/anna/1' }] });
    expect(after.find(({ id: one }) => one === 'pb')?.tags.map(({ tag }) => tag)).toEqual(['customer', 'press']);
    await undo(answer.token);
    expect(await people()).toEqual(before);
  });

  it('comes off: who has nothing else goes, who has a note stays', async () => {
    await tags({ items: ['a'] });
    await tags({ items: ['a', 'b'], tag: 'customer' });
    expect(await tags({ items: ['a', 'b'], tag: 'customer', on: false })).toMatchObject({
      text: 'Markierung Kunde bei 2 Personen entfernt',
    });
    expect(await people()).toHaveLength(2);
    await tags({ items: ['a', 'b'], on: false });
    expect(await people()).toMatchObject([{ id: 'pb', tags: [], notes: [{ text: 'Notiz' }] }]);
  });

  it('that nobody knows is refused', async () => expect(await tags({ items: ['a'], tag: 'none' })).toEqual({ error: 'bad-message' }));
});

describe('what pages hear', () => {
  it('names what changed, up to so many', async () => {
    const heard: Changed[] = [];
    const channel = new BroadcastChannel('rueckkanal');
    channel.onmessage = ({ data }) => void heard.push(data as Changed);
    const wait = (): Promise<void> => vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
    await move({ to: 'waiting' });
    await wait();
    expect(heard[0]).toMatchObject({ items: [id], people: [] });
    expect(heard[0]?.changed).toContain('items');
    heard.length = 0;
    await fromPage({ type: 'tag', item: id, person: null, tag: 'press', on: true, url: 'https://x.com/a' });
    await wait();
    expect(heard[0]).toMatchObject({ items: [], people: [((await everything()).people as Person[])[0]?.id] });
    heard.length = 0;
    await write(NOW, async (w) => {
      for (let n = 0; n < 501; n++) await w.putItem(item({ id: `n${n}` }));
    });
    await fromPage({ type: 'moves', items: Array.from({ length: 501 }, (_, n) => `n${n}`), move: { to: 'waiting' } });
    await wait();
    expect(heard[0]).not.toHaveProperty('items');
    channel.close();
  });
});
