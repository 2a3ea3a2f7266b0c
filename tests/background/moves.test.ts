/** Moves of the user: done, snooze, reopen, tag, own, never; each with undo, each told to the other tabs. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAnswer, MoveAnswer, SightingsAnswer } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { everything, HOUR, NOW } from '../store/fresh.ts';
import { batch, comment, fromPage, fromTab, type Seen, setStage } from './stage.ts';

let seen: Seen;
let id = '';

/** One overdue item by Erika, in tab 7; tab 8 shows X too, tab 9 something else. */
beforeEach(async () => {
  seen = await setStage();
  seen.tabs.push({ id: 7, url: 'https://x.com/a' }, { id: 8, url: 'https://x.com/b' }, { id: 9, url: 'https://example.org/' });
  const { marks } = await fromTab<SightingsAnswer>(batch([comment('1', 'erika', 24 * 14)]));
  id = marks[0]?.item ?? '';
  seen.sent.length = 0;
});

const move = (to: object): Promise<MoveAnswer> => fromTab({ type: 'move', item: id, move: to });
const undo = (token: string | null): Promise<MoveAnswer> => fromTab({ type: 'undo', token });
const items = async (): Promise<unknown[]> => (await everything()).items;
const settings = async (): Promise<Settings> => (await everything()).settings[0] as Settings;

describe('a move', () => {
  it.each([
    [{ to: 'done', reason: 'done' }, { state: 'done', doneReason: 'done' }, 'Erledigt'],
    [{ to: 'done', reason: 'not-for-us' }, { state: 'done', doneReason: 'not-for-us' }, 'Nicht für uns'],
    [{ to: 'snoozed', until: NOW + HOUR }, { state: 'snoozed', snoozedUntil: NOW + HOUR }, 'Zurückgestellt bis Mo., 02.03., 11:00'],
  ])('%j is kept, told and can be taken back', async (to, kept, text) => {
    const answer = await move(to);
    expect(answer).toMatchObject({ text, marks: [{ comment: '1', item: id, state: kept.state }] });
    expect(await items()).toMatchObject([kept]);
    expect(seen.badge).toBe('');
    expect(seen.sent).toMatchObject([{ tab: 8, message: { type: 'marks', marks: [{ item: id, state: kept.state }] } }]);
    const back = await undo(answer.token);
    expect(back).toMatchObject({ token: null, text: 'Rückgängig gemacht', marks: [{ state: 'overdue' }] });
    expect(await items()).toMatchObject([{ state: 'overdue', doneReason: null, snoozedUntil: null }]);
    expect(seen.badge).toBe('1');
    expect(await undo(answer.token)).toMatchObject({ text: 'Hier ist nichts mehr rückgängig zu machen' });
  });

  it('opens a done item again in the state the clock gives it', async () => {
    await move({ to: 'done', reason: 'done' });
    expect(await move({ to: 'reopen' })).toMatchObject({ text: 'Wieder offen', marks: [{ state: 'overdue' }] });
  });

  it('answers with its own marks only; what the clock moved beside it goes to all tabs', async () => {
    await fromTab(batch([comment('3', 'max', 1)]));
    const other = ((await items()) as { id: string; dueAt: number }[]).find((row) => row.id !== id);
    vi.setSystemTime(other?.dueAt ?? 0);
    seen.sent.length = 0;
    const answer = await move({ to: 'done', reason: 'done' });
    expect(answer.marks.map(({ item }) => item)).toEqual([id]);
    expect(seen.sent.filter(({ tab }) => tab === 7)).toMatchObject([{ message: { marks: [{ item: other?.id, state: 'overdue' }] } }]);
  });

  it('into the past is refused; of an item that is gone, or of another network, says so', async () => {
    expect(await move({ to: 'snoozed', until: NOW - 1 })).toEqual({ error: 'bad-message' });
    expect(await fromTab({ type: 'move', item: 'none', move: { to: 'reopen' } })).toMatchObject({
      token: null,
      text: 'Diesen Eintrag gibt es nicht mehr',
    });
    const foreign = await fromTab({ type: 'move', item: id, move: { to: 'done', reason: 'done' } }, 9, 'https://www.linkedin.com/feed/');
    expect(foreign).toMatchObject({ token: null });
    expect(await items()).toMatchObject([{ state: 'overdue' }]);
  });

  it('a done item stays done however often the page is read; a new comment of the same person is a new item', async () => {
    await move({ to: 'done', reason: 'not-for-us' });
    await fromTab(batch([comment('1', 'erika', 24 * 14)]));
    expect(await items()).toMatchObject([{ state: 'done' }]);
    await fromTab(batch([comment('1', 'erika', 24 * 14), comment('5', 'erika', 1, { parent: '1' })]));
    expect((await items()).length).toBe(2);
  });
});

describe('the card', () => {
  it('tells state, reason, tags and exact snooze times; no more', async () => {
    const card = await fromTab<CardAnswer>({ type: 'card', item: id, person: null });
    expect(card).toMatchObject({ person: null, item: { id, state: 'overdue', exact: true, snoozedUntil: null } });
    expect(card.item?.reason).toMatch(/2 Arbeitstage/);
    expect(card.tags.length).toBe(7);
    expect(card.tags.every(({ on }) => !on)).toBe(true);
    expect(card.snooze).toEqual([
      { label: 'Später heute, Mo., 02.03., 13:00', until: Date.parse('2026-03-02T12:00:00Z') },
      { label: 'Morgen, Di., 03.03., 09:00', until: Date.parse('2026-03-03T08:00:00Z') },
      { label: 'Nächste Woche, Mo., 09.03., 09:00', until: Date.parse('2026-03-09T08:00:00Z') },
    ]);
    expect(Object.keys(card).sort()).toEqual(['item', 'person', 'snooze', 'tags']);
  });

  it('does not offer "later today" late in the evening, and finds the next opening', async () => {
    vi.setSystemTime(Date.parse('2026-03-06T21:00:00Z'));
    const { snooze } = await fromTab<CardAnswer>({ type: 'card', item: id, person: null });
    expect(snooze.map(({ until }) => new Date(until).toISOString())).toEqual(['2026-03-07T08:00:00.000Z', '2026-03-09T08:00:00.000Z']);
  });

  it('of nobody is empty', async () => {
    expect(await fromTab({ type: 'card', item: 'none', person: null })).toEqual({ item: null, person: null, tags: [], snooze: [] });
  });
});

describe('tags', () => {
  const tag = (name: string, on: boolean): Promise<MoveAnswer> =>
    fromTab({ type: 'tag', item: id, person: null, tag: name, on, url: 'https://x.com/firma/status/100' });

  it('create a person with link and date, show chips, and can be taken back', async () => {
    const answer = await tag('press', true);
    expect(answer.tags).toMatchObject([{ keys: ['erika'], tags: [{ color: '#be185d' }] }]);
    expect((await everything()).people).toMatchObject([
      { name: 'erika', keys: ['x|erika'], tags: [{ tag: 'press', at: NOW, url: 'https://x.com/firma/status/100' }] },
    ]);
    expect(seen.sent).toMatchObject([{ tab: 8, message: { type: 'marks', tags: [{ keys: ['erika'] }] } }]);
    expect((await fromTab<SightingsAnswer>(batch([comment('1', 'erika', 24 * 14)]))).tags.length).toBe(1);
    const back = await undo(answer.token);
    expect(back.tags).toMatchObject([{ keys: ['erika'], tags: [] }]);
    expect((await everything()).people).toEqual([]);
    expect((await fromTab<SightingsAnswer>(batch([comment('1', 'erika', 24 * 14)]))).tags).toEqual([]);
  });

  it('twice are one; the last one removed removes the person', async () => {
    await tag('press', true);
    expect((await tag('press', true)).token).toBeNull();
    await tag('partner', true);
    expect((await everything()).people).toMatchObject([{ tags: [{ tag: 'press' }, { tag: 'partner' }] }]);
    await tag('press', false);
    expect((await everything()).people).toMatchObject([{ tags: [{ tag: 'partner' }] }]);
    const last = await tag('partner', false);
    expect((await everything()).people).toEqual([]);
    await undo(last.token);
    expect((await everything()).people).toMatchObject([{ tags: [{ tag: 'partner' }] }]);
  });

  it('not in the list are refused', async () => {
    expect(await tag('gehört-hier-nicht-hin', true)).toEqual({ error: 'bad-message' });
    expect((await everything()).people).toEqual([]);
  });
});

describe('"this is our account"', () => {
  it('adds it, closes its items, lets readers ask again; undo takes all of it back', async () => {
    const answer = await fromTab<MoveAnswer>({ type: 'own', item: id });
    expect((await settings()).own).toMatchObject([
      { name: 'Firma' },
      { network: 'x', name: 'erika', url: 'https://x.com/erika', keys: ['erika'] },
    ]);
    expect(await items()).toMatchObject([{ state: 'done', doneReason: 'own-account' }]);
    // That X was read is left.
    expect((await everything()).totals).toMatchObject([{ incoming: 0, sums: { read: 1 } }]);
    expect(seen.sent.filter(({ message }) => message.type === 'config').map(({ tab }) => tab)).toEqual([7, 8]);
    await undo(answer.token);
    expect((await settings()).own.length).toBe(1);
    expect(await items()).toMatchObject([{ state: 'overdue', doneReason: null }]);
    expect((await everything()).totals).toContainEqual(expect.objectContaining({ incoming: 1 }));
  });
});

describe('"never record this account"', () => {
  it('is kept and can be taken back', async () => {
    const { token } = await fromTab<MoveAnswer>({ type: 'never', actor: 'x|firma' });
    expect((await settings()).never).toEqual(['x|firma']);
    await undo(token);
    expect((await settings()).never).toEqual([]);
  });
});

describe('a deed', () => {
  const deed = (actor: string | null, tab = 7): Promise<{ receipt: { text: string; token: string; actor: string } | null }> =>
    fromTab(
      {
        type: 'deed',
        network: 'x',
        kind: 'reaction',
        pageUrl: 'https://x.com/erika/status/1',
        actor: actor && { name: actor, url: `https://x.com/${actor}`, handle: actor },
        target: {
          type: 'post',
          id: '1',
          url: 'https://x.com/erika/status/1',
          account: { name: 'erika', url: 'https://x.com/erika', handle: 'erika' },
        },
      },
      tab,
    );

  it('of our account is recorded once, with a receipt', async () => {
    expect(await deed('firma')).toMatchObject({ receipt: { text: 'Reaktion erfasst', actor: 'x|firma' } });
    expect(await deed('firma', 8)).toEqual({ receipt: null });
    expect((await everything()).interactions).toMatchObject([
      { kind: 'reaction', evidence: 'clicked', toKeys: ['x|erika'], day: '2026-03-02' },
    ]);
    expect((await everything()).totals).toContainEqual({
      day: '2026-03-02',
      interactions: { reaction: 1 },
      incoming: 0,
      answered: 0,
      answerMinutes: {},
      sums: { read: 1 },
    });
  });

  it('of anybody else, or of nobody known, is not', async () => {
    expect(await deed('erika')).toEqual({ receipt: null });
    expect(await deed(null)).toEqual({ receipt: null });
    expect((await everything()).interactions).toEqual([]);
  });

  it('taken back and clicked anew is a new deed', async () => {
    const { receipt } = await deed('firma');
    await undo(receipt?.token ?? '');
    expect((await everything()).interactions).toEqual([]);
    expect((await deed('firma')).receipt).not.toBeNull();
    expect((await everything()).dropped).toEqual([]);
  });

  it('while paused is not recorded', async () => {
    await fromPage({ type: 'settings', settings: { ...(await settings()), paused: true } });
    expect(await deed('firma')).toEqual({ receipt: null });
  });
});
