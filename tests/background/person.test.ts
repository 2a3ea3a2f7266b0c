/** Edits at a card: each kept in one write, told, taken back; somebody erased stays erased. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ERASED_UNDO } from '../../entrypoints/background/person.ts';
import { cleanUp } from '../../entrypoints/background/daily.ts';
import type { MoveAnswer, PersonAnswer, PersonEdit, SightingsAnswer } from '../../lib/messages.ts';
import { type DayTotals, FOLLOWER_COUNTS, type Interaction, type Person } from '../../lib/model/records.ts';
import { readDismissed, readPerson } from '../../lib/store/person.ts';
import { recount } from '../../lib/store/recount.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, everything, HOUR, interaction, NOW, person as invented } from '../store/fresh.ts';
import { batch, comment, fromPage, fromTab, type Seen, setStage } from './stage.ts';

let seen: Seen;
let item = '';

beforeEach(async () => {
  seen = await setStage();
  seen.tabs.push({ id: 7, url: 'https://x.com/a' }, { id: 8, url: 'https://x.com/b' });
  const { marks } = await fromTab<SightingsAnswer>(batch([comment('1', 'erika', 2)]));
  item = marks[0]?.item ?? '';
  seen.sent.length = 0;
});

const people = async (): Promise<Person[]> => (await everything()).people as Person[];
const the = async (): Promise<Person> => (await people())[0] as Person;
const edit = (change: PersonEdit, person: string | null = null): Promise<PersonAnswer> =>
  fromPage({ type: 'person', person, item: person === null ? item : null, edit: change });
const undo = (token: string | null): Promise<MoveAnswer> => fromPage({ type: 'undo', token });
const put = (...rows: Person[]): Promise<void> =>
  write(NOW, async (w) => {
    for (const row of rows) await w.putPerson(row);
  });
const note = (text: string, id: string | null = null): PersonEdit => ({ edit: 'note', id, text });
const stage = (to: Person['stage'] | null, text = ''): PersonEdit => ({ edit: 'stage', to: to ?? null, why: [], note: text });

describe('an edit', () => {
  it.each<[PersonEdit, object, string]>([
    [{ edit: 'facts', name: ' Dr. Erika ', company: 'Muster', role: '' }, { name: 'Dr. Erika', company: 'Muster' }, 'Angaben gespeichert'],
    [
      stage('following', 'gesehen'),
      { stage: 'following', stages: [{ at: NOW, from: null, to: 'following', note: 'gesehen' }] },
      'Stufe: Wir folgen',
    ],
    [
      { edit: 'assign', assignee: { department: 'sales', colleague: null } },
      { assignee: { department: 'sales', colleague: null } },
      'Zuständigkeit geändert',
    ],
    [note('Ruft gern an'), { notes: [{ at: NOW, text: 'Ruft gern an' }] }, 'Notiz gespeichert'],
    [
      { edit: 'promise', promise: { id: null, by: 'us', text: 'Muster', due: NOW + DAY, doneAt: null } },
      { promises: [{ by: 'us', text: 'Muster', due: NOW + DAY }] },
      'Versprechen gespeichert',
    ],
    [{ edit: 'next', at: NOW + HOUR }, { nextAt: NOW + HOUR }, 'Nächster Kontakt: Mo., 02.03., 11:00'],
  ])('%j makes the author of an item a person, and taken back nobody is kept', async (change, kept, text) => {
    const answer = await edit(change);
    expect(answer).toMatchObject({ text, person: expect.any(String) });
    expect(await people()).toMatchObject([{ ...kept, keys: ['x|erika'], accounts: [{ network: 'x', handle: 'erika' }] }]);
    expect(await undo(answer.token)).toMatchObject({ text: 'Rückgängig gemacht' });
    expect(await people()).toEqual([]);
  });

  it('finds the person again by the item, and adds to it', async () => {
    const first = await edit(note('eins'));
    const second = await edit(note('zwei'));
    expect(second.person).toBe(first.person);
    expect((await the()).notes?.map(({ text }) => text)).toEqual(['eins', 'zwei']);
    await undo(first.token);
    expect((await the()).notes?.map(({ text }) => text)).toEqual(['zwei']);
  });

  it('changes a note, deletes it, and keeps words whose note was deleted meanwhile', async () => {
    const { person } = await edit(stage('identified'));
    await edit(note('alt'), person);
    const id = (await the()).notes?.[0]?.id ?? '';
    await edit(note('neu', id), person);
    expect((await the()).notes).toMatchObject([{ id, text: 'neu' }]);
    expect(await edit(note('', id), person)).toMatchObject({ text: 'Notiz gelöscht', person });
    expect((await the()).notes).toEqual([]);
    await edit(note('spät', id), person);
    expect((await the()).notes).toMatchObject([{ text: 'spät' }]);
  });

  it('keeps, fulfils and drops a promise', async () => {
    await edit({ edit: 'promise', promise: { id: null, by: 'us', text: 'Muster', due: null, doneAt: null } });
    const [promise] = (await the()).promises ?? [];
    const { id: person } = await the();
    expect(await edit({ edit: 'promise', promise: { ...promise, doneAt: NOW } as never }, person)).toMatchObject({
      text: 'Versprechen eingelöst',
    });
    expect((await the()).promises).toMatchObject([{ id: promise?.id, doneAt: NOW }]);
    const gone = await edit({ edit: 'drop-promise', id: promise?.id ?? '' }, person);
    expect(gone).toMatchObject({ person: null, text: expect.stringContaining('nichts mehr vermerkt') });
    expect(await people()).toEqual([]);
    await undo(gone.token);
    expect((await the()).promises).toMatchObject([{ doneAt: NOW }]);
  });

  it('keeps the history of stages with what a person confirmed', async () => {
    const why = [{ by: 'deed' as const, kind: 'follow', count: 1, since: NOW - DAY }];
    const { person } = await edit({ edit: 'stage', to: 'following', why, note: '' });
    const up = await edit(stage('dialogue', 'Telefonat'), person);
    expect((await the()).stages).toEqual([
      { at: NOW, from: null, to: 'following', why, note: '' },
      { at: NOW, from: 'following', to: 'dialogue', why: [], note: 'Telefonat' },
    ]);
    await undo(up.token);
    expect(await the()).toMatchObject({ stage: 'following', stages: [{ to: 'following' }] });
    expect(await edit(stage('following'), person)).toMatchObject({ token: null, text: 'Nichts geändert' });
  });

  it('puts a note at a tag that stays when the tag is taken back', async () => {
    await put(invented({ id: 'p', keys: ['x|max'] }));
    const answer = await edit({ edit: 'tag-note', tag: 'press', note: 'Lokalteil' }, 'p');
    expect((await the()).tags).toMatchObject([{ tag: 'press', note: 'Lokalteil' }]);
    await undo(answer.token);
    expect((await the()).tags[0]).not.toHaveProperty('note');
    expect(await edit({ edit: 'tag-note', tag: 'none', note: 'x' }, 'p')).toMatchObject({ token: null, text: 'Nichts geändert' });
  });

  it('marks a lead with what led to it, keeps the day when more is said later, and takes it back', async () => {
    const from = [{ kind: 'item' as const, id: item, what: 'comment', network: 'x', at: NOW }];
    const first = await edit({ edit: 'lead', lead: { from, note: ' Ein Muster ' } });
    expect(first).toMatchObject({ text: 'Als Lead vermerkt', person: expect.any(String) });
    expect(await the()).toMatchObject({ lead: { at: NOW, day: '2026-03-02', from, note: 'Ein Muster' }, tags: [] });
    vi.setSystemTime(NOW + 3 * DAY);
    await edit({ edit: 'lead', lead: { from: [...from, { kind: 'said', id: 'Messe' }], note: '' } }, first.person);
    expect((await the()).lead).toMatchObject({ at: NOW, day: '2026-03-02', from: [{ id: item }, { kind: 'said', id: 'Messe' }], note: '' });
    const gone = await edit({ edit: 'lead', lead: null }, first.person);
    expect(gone).toMatchObject({ person: null, text: expect.stringContaining('nichts mehr vermerkt') });
    expect(await people()).toEqual([]);
    await undo(gone.token);
    expect((await the()).lead).toMatchObject({ at: NOW });
    await edit(note('bleibt'), first.person);
    expect(await edit({ edit: 'lead', lead: null }, first.person)).toMatchObject({
      person: first.person,
      text: 'Nicht mehr als Lead vermerkt',
    });
    expect(await the()).not.toHaveProperty('lead');
    expect(await edit({ edit: 'lead', lead: null }, first.person)).toMatchObject({ token: null, text: 'Nichts geändert' });
    const many = Array.from({ length: 21 }, (_, at) => ({ kind: 'said', id: `${at}` }));
    expect(await edit({ edit: 'lead', lead: { from: many, note: '' } } as PersonEdit, first.person)).toEqual({ error: 'bad-message' });
  });

  it('never begins to keep somebody by what brings nothing', async () => {
    for (const change of [
      note(' '),
      stage(null),
      { edit: 'assign', assignee: null },
      { edit: 'lead', lead: null },
      { edit: 'next', at: null },
      { edit: 'forget' },
    ] as PersonEdit[])
      expect(await edit(change)).toMatchObject({ token: null, person: null });
    expect(await people()).toEqual([]);
  });

  it('of somebody gone says so; one that no screen of ours sends is refused, and nothing is changed', async () => {
    expect(await edit(note('x'), 'nobody')).toMatchObject({ token: null, person: null, text: 'Diesen Eintrag gibt es nicht mehr' });
    await put(invented({ id: 'p', keys: ['x|max'] }));
    const before = await everything();
    for (const change of [
      { edit: 'merge', other: 'p' },
      { edit: 'later', other: 'q', until: NOW - 1 },
      { edit: 'facts', name: '  ', company: '', role: '' },
      { edit: 'promise', promise: { id: null, by: 'us', text: ' ', due: null, doneAt: null } },
      { edit: 'note', id: null, text: 'x'.repeat(5001) },
    ])
      expect(await edit(change as PersonEdit, 'p')).toEqual({ error: 'bad-message' });
    expect(await everything()).toEqual(before);
    expect(await fromTab({ type: 'person', person: 'p', item: null, edit: note('x') })).toEqual({ error: 'bad-message' });
  });

  it('tells the tabs the tags, never notes or stages', async () => {
    await put(invented({ id: 'p', keys: ['x|erika'] }));
    const answer = await edit(note('Geheim'), 'p');
    await edit(stage('advocate', 'Geheim'), 'p');
    expect(answer.tags).toMatchObject([{ person: 'p', tags: [{ label: 'Presse' }] }]);
    expect(seen.sent.length).toBeGreaterThan(0);
    expect(JSON.stringify([answer, seen.sent])).not.toMatch(/Geheim|advocate|Fürsprache/);
  });
});

describe('tags and notes together', () => {
  it('removing the last tag keeps somebody with notes or a stage, and nobody without', async () => {
    const tag = (on: boolean): Promise<MoveAnswer> =>
      fromTab({ type: 'tag', item, person: null, tag: 'press', on, url: 'https://x.com/a' });
    await tag(true);
    await edit(note('bleibt'));
    await tag(false);
    expect(await people()).toMatchObject([{ tags: [], notes: [{ text: 'bleibt' }] }]);
    const { notes } = await the();
    await edit(note('', notes?.[0]?.id ?? null));
    expect(await people()).toEqual([]);
  });

  it('taking back the tag that made them a person keeps the note written since', async () => {
    const { token } = await fromTab<MoveAnswer>({ type: 'tag', item, person: null, tag: 'press', on: true, url: 'https://x.com/a' });
    await edit(note('bleibt'));
    await undo(token);
    expect(await people()).toMatchObject([{ tags: [], notes: [{ text: 'bleibt' }] }]);
  });
});

describe('merging and splitting', () => {
  const a = invented({ id: 'a', keys: ['x|erika'], notes: [{ id: 'n', at: NOW, text: 'A' }] });
  const b = invented({
    id: 'b',
    name: 'E. Beispiel',
    accounts: [{ network: 'linkedin', name: 'E. Beispiel', url: 'https://www.linkedin.com/in/eb', handle: null }],
    keys: ['linkedin|in/eb'],
    tags: [{ tag: 'press', at: NOW - DAY, url: 'https://www.linkedin.com/x' }],
    stage: 'engaging',
  });

  it('makes one of two and two again', async () => {
    await put(a, b);
    const before = await people();
    const answer = await edit({ edit: 'merge', other: 'b' }, 'a');
    expect(answer).toMatchObject({ person: 'a', text: 'E. Beispiel gehört jetzt zu Erika Beispiel' });
    expect(await people()).toMatchObject([
      { id: 'a', keys: ['x|erika', 'linkedin|in/eb'], stage: 'engaging', tags: [{ at: NOW - DAY }], notes: [{ text: 'A' }] },
    ]);
    expect((await readPerson('a'))?.items).toHaveLength(1);
    await undo(answer.token);
    expect(await people()).toEqual(before);
  });

  it('leaves the chips at the accounts of both on the pages', async () => {
    await put(a, { ...b, accounts: [{ network: 'x', name: 'E', url: 'https://x.com/eb', handle: 'eb' }], keys: ['x|eb'] });
    const { tags } = await edit({ edit: 'merge', other: 'b' }, 'a');
    expect(tags.map(({ person, keys, tags }) => [person, keys, tags.length])).toEqual([
      ['b', ['eb'], 0],
      ['a', ['erika', 'eb'], 1],
    ]);
    const sent = seen.sent.filter(({ tab, message }) => tab === 8 && message.type === 'marks').at(-1)?.message;
    expect(sent?.tags).toEqual(tags);
  });

  it('keeps on undo what came since, and is taken back as a whole or not at all', async () => {
    await put(a, b);
    const first = await edit({ edit: 'merge', other: 'b' }, 'a');
    await edit(note('seither'), 'a');
    await undo(first.token);
    expect(await people()).toMatchObject([
      { id: 'a', notes: [{ text: 'A' }, { text: 'seither' }] },
      { id: 'b', keys: ['linkedin|in/eb'] },
    ]);
    const second = await edit({ edit: 'merge', other: 'b' }, 'a');
    await edit(stage('advocate'), 'a');
    expect(await undo(second.token)).toMatchObject({ text: 'Inzwischen geändert, daher nicht rückgängig gemacht' });
    expect(await people()).toMatchObject([{ id: 'a', stage: 'advocate' }]);
  });

  it('splits an account off, and puts it back', async () => {
    await put({ ...a, accounts: [...a.accounts, ...b.accounts], keys: ['x|erika', 'linkedin|in/eb'] });
    const before = await people();
    const answer = await edit({ edit: 'split', keys: ['linkedin|in/eb'] }, 'a');
    const after = await people();
    const fresh = after.find(({ id }) => id !== 'a');
    expect(after.find(({ id }) => id === 'a')).toMatchObject({ keys: ['x|erika'], notes: [{ text: 'A' }], notSame: [fresh?.id] });
    expect(fresh).toMatchObject({ name: 'E. Beispiel', keys: ['linkedin|in/eb'], tags: [], notSame: ['a'] });
    await undo(answer.token);
    expect(await people()).toEqual(before);
  });

  it('does not take a split back once the new person has a note: it would be lost', async () => {
    await put({ ...a, accounts: [...a.accounts, ...b.accounts], keys: ['x|erika', 'linkedin|in/eb'] });
    const { token } = await edit({ edit: 'split', keys: ['linkedin|in/eb'] }, 'a');
    const fresh = (await people()).find(({ id }) => id !== 'a')?.id ?? null;
    await edit(note('neu'), fresh);
    expect(await undo(token)).toMatchObject({ text: 'Inzwischen geändert, daher nicht rückgängig gemacht' });
    expect(await people()).toHaveLength(2);
  });

  it('refuses to split off everything', async () => {
    await put(a);
    expect(await edit({ edit: 'split', keys: ['x|erika'] }, 'a')).toMatchObject({ token: null, person: 'a' });
    expect(await people()).toEqual([a]);
  });

  it('remembers a proposal put off, until the stage moves or a person asks for it again', async () => {
    const proposed = { to: 'following' as const, why: [{ by: 'deed' as const, kind: 'follow', count: 1, since: NOW - DAY }] };
    await put(a);
    const answer = await edit({ edit: 'put-off', proposed }, 'a');
    expect(await the()).toMatchObject({ putOff: proposed });
    await undo(answer.token);
    expect(await the()).toEqual(a);
    await edit({ edit: 'put-off', proposed }, 'a');
    await edit({ edit: 'put-off', proposed: null }, 'a');
    expect(await the()).not.toHaveProperty('putOff');
    await edit({ edit: 'put-off', proposed }, 'a');
    await edit(stage('advocate'), 'a');
    expect(await the()).not.toHaveProperty('putOff');
  });

  it('remembers who is not the same on both sides, and whom to ask about later', async () => {
    await put(a, b);
    const answer = await edit({ edit: 'not-same', other: 'b' }, 'a');
    expect(await people()).toMatchObject([{ notSame: ['b'] }, { notSame: ['a'] }]);
    await undo(answer.token);
    expect((await people()).flatMap(({ notSame }) => notSame ?? [])).toEqual([]);
    await edit({ edit: 'later', other: 'b', until: NOW + DAY }, 'a');
    await edit({ edit: 'later', other: 'b', until: NOW + 2 * DAY }, 'a');
    expect((await the()).later).toEqual([{ id: 'b', until: NOW + 2 * DAY }]);
    expect(await edit({ edit: 'merge', other: 'gone' }, 'a')).toMatchObject({ token: null, text: 'Die andere Person gibt es nicht mehr' });
  });
});

describe('erasing somebody', () => {
  const deed = (change: Partial<Interaction>): Interaction => interaction(change);
  const all = async (): Promise<string> => JSON.stringify(await everything());

  beforeEach(async () => {
    await edit(note('Sehr vertraulich'));
    await write(NOW, async (w) => {
      await w.putInteraction(deed({ id: 'x|comment|firma|5', ref: '5', url: 'https://x.com/firma/status/5' }));
      await w.putInteraction(deed({ id: 'x|follow|firma|erika', kind: 'follow', evidence: 'clicked', url: 'https://x.com/erika' }));
    });
  });

  it('leaves nothing of them but what they wrote, and our deeds without their name; the figures of these stay', async () => {
    const deeds = async (): Promise<unknown> => (await everything()).totals.map((row) => (row as DayTotals).interactions);
    const figures = await deeds();
    const { id } = await the();
    const answer = await edit({ edit: 'forget' }, id);
    expect(answer).toMatchObject({ person: null, text: expect.stringContaining('Person gelöscht') });
    const rows = await everything();
    expect(rows.people).toEqual([]);
    expect(rows.items).toHaveLength(1);
    expect(rows.interactions).toMatchObject([
      { id: 'x|comment|firma|5', to: null, toKeys: [], url: 'https://x.com/firma/status/5' },
      { to: null, toKeys: [], url: null },
    ]);
    expect(JSON.stringify(rows.interactions)).not.toContain('erika');
    expect(JSON.stringify(rows.dropped)).not.toContain('erika');
    expect(await deeds()).toEqual(figures);
    // One earlier move remembered the note; it is gone, and so is the erasure's own memory after a day.
    expect(rows.undo).toHaveLength(1);
    vi.setSystemTime(NOW + ERASED_UNDO);
    expect(await undo(answer.token)).toMatchObject({ text: 'Hier ist nichts mehr rückgängig zu machen' });
    await cleanUp(NOW + ERASED_UNDO);
    expect(await all()).not.toContain('Sehr vertraulich');
  });

  it('can be taken back for a day', async () => {
    const before = await everything();
    const { token } = await edit({ edit: 'forget' }, (await the()).id);
    await undo(token);
    const after = await everything();
    expect([after.people, after.interactions, after.totals]).toEqual([before.people, before.interactions, before.totals]);
    expect(await edit(note('wieder'))).toMatchObject({ text: 'Notiz gespeichert' });
    await write(NOW, async (w) => expect(await w.tx.objectStore('totals').getAll()).toEqual(before.totals));
    await recount();
    expect((await everything()).totals).toEqual(before.totals);
  });

  it('keeps them from being kept again: by tag, note, or a deed towards them', async () => {
    await edit({ edit: 'forget' }, (await the()).id);
    expect(await edit(note('doch'))).toMatchObject({
      token: null,
      person: null,
      text: 'Diese Person wurde gelöscht und wird nicht wieder angelegt',
    });
    expect(await fromTab({ type: 'tag', item, person: null, tag: 'press', on: true, url: 'https://x.com/a' })).toMatchObject({
      token: null,
    });
    await fromTab({
      type: 'deed',
      network: 'x',
      kind: 'follow',
      actor: { name: 'Firma', url: 'https://x.com/firma', handle: 'firma' },
      target: {
        type: 'account',
        id: null,
        url: 'https://x.com/erika',
        account: { name: 'Erika', url: 'https://x.com/erika', handle: 'erika' },
      },
      pageUrl: 'https://x.com/erika',
    });
    const rows = await everything();
    expect(rows.people).toEqual([]);
    // The follow of before and this one are the same deed.
    expect(rows.interactions).toHaveLength(2);
    expect(JSON.stringify(rows.interactions)).not.toMatch(/erika/i);
    expect((await readDismissed()).size).toBe(1);
  });

  it('holds against an old file', async () => {
    const old = await the();
    await edit({ edit: 'forget' }, old.id);
    expect(await fromPage({ type: 'import', store: 'people', records: [old], conflict: 'replace' })).toMatchObject({ refused: 1 });
    expect(await people()).toEqual([]);
  });
});

it('dismisses a candidate for good, and proposes them again', async () => {
  expect(await fromPage({ type: 'dismiss', keys: ['x|erika', 'x|id:1'], on: true })).toMatchObject({
    text: 'Wird nicht mehr vorgeschlagen',
  });
  expect((await readDismissed()).size).toBe(2);
  await fromPage({ type: 'dismiss', keys: ['x|erika', 'x|id:1'], on: false });
  expect((await readDismissed()).size).toBe(0);
});

describe('what pages tell of somebody nobody entered', () => {
  it('the reach of somebody nobody entered stays with the newest they wrote, and nothing of whom was erased', async () => {
    const items = async () => (await everything()).items as { id: string; reach?: object }[];
    const profile = (followers: number): Promise<unknown> =>
      fromTab(batch([], { people: [{ name: 'Bert', url: 'https://x.com/bert', handle: 'bert', followers }] }));
    await fromTab(batch([comment('3', 'bert', 2)]));
    await fromTab(batch([{ ...comment('4', 'bert', 1), post: '200' }]));
    await profile(500);
    expect((await items()).filter(({ reach }) => reach)).toMatchObject([{ comments: ['x|4'], reach: { count: 500, at: NOW } }]);
    const bert = (await items()).find(({ reach }) => reach)?.id ?? '';
    const { person } = await fromPage<PersonAnswer>({ type: 'person', person: null, item: bert, edit: note('neu') });
    await edit({ edit: 'forget' }, person);
    await profile(700);
    expect((await items()).map(({ reach }) => reach).filter(Boolean)).toEqual([{ count: 500, at: NOW }]);
  });
});

describe('what pages tell of somebody we know', () => {
  const profile = (followers: number, at: number): Promise<unknown> => {
    vi.setSystemTime(at);
    return fromTab(batch([], { people: [{ name: 'Erika', url: 'https://x.com/erika', handle: 'erika', followers }] }));
  };
  const counts = async (): Promise<[number, number][]> => (await the()).followers.map(({ count, at }) => [count, (at - NOW) / DAY]);

  beforeEach(async () => void (await edit(note('x'))));

  it('one count of followers a day; the last of it counts', async () => {
    await profile(100, NOW);
    await profile(105, NOW + HOUR);
    await profile(110, NOW + DAY);
    expect(await counts()).toEqual([
      [105, 1 / 24],
      [110, 1],
    ]);
  });

  it('begin and end of a time in which nothing changed', async () => {
    for (let day = 0; day < 6; day++) await profile(day < 5 ? 100 : 90, NOW + day * DAY);
    expect(await counts()).toEqual([
      [100, 0],
      [100, 4],
      [90, 5],
    ]);
  });

  it(`${FOLLOWER_COUNTS} counts at most`, async () => {
    await put({ ...(await the()), followers: Array.from({ length: FOLLOWER_COUNTS }, (_, at) => ({ key: 'x|erika', count: at, at })) });
    await profile(999, NOW);
    expect((await the()).followers).toHaveLength(FOLLOWER_COUNTS);
    expect((await the()).followers.at(-1)).toMatchObject({ count: 999 });
  });

  it('the last two-way contact, when an item of theirs is answered; known from before they were a person, too', async () => {
    expect((await the()).lastContactAt).toBeNull();
    const answer = comment('2', 'firma', 1, { parent: '1', author: { name: 'Firma', url: 'https://x.com/firma', handle: 'firma' } });
    await fromTab(batch([comment('1', 'erika', 2), answer]));
    expect((await the()).lastContactAt).toBe(NOW - HOUR);
    const { notes } = await the();
    await edit(note('', notes?.[0]?.id ?? null));
    expect(await people()).toEqual([]);
    await edit(note('neu'));
    expect((await the()).lastContactAt).toBe(NOW - HOUR);
  });
});
