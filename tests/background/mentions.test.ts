/** Mentions in the background: kept from every batch, urgent posts queued and answered, terms changed and taken back, reports by a click. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportAnswer } from '../../lib/messages.ts';
import type { Mention, WatchedTerm } from '../../lib/model/listening.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { PostSighting } from '../../lib/model/sighting.ts';
import { erasedId } from '../../lib/rules/erased.ts';
import { database } from '../../lib/store/open.ts';
import { clean } from '../../lib/store/retention.ts';
import type { ItemRow, StoreName } from '../../lib/store/schema.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { ours, theirs } from '../rules/listening/support.ts';
import { DAY, everything, NOW } from '../store/fresh.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { batch, comment, fromPage, fromTab, post, type Seen, setStage } from './stage.ts';

let seen: Seen;
const watch = [ours('Muster'), theirs('Beispiel')];
const all = async <R>(store: StoreName): Promise<R[]> => (await (await database()).getAll(store as never)) as R[];
const mentions = (): Promise<Mention[]> => all<Mention>('mentions');
const says = (id: string, text: string, by = 'anna'): PostSighting => ({ ...post(id, by), text });
const read = (posts: PostSighting[], comments: Parameters<typeof batch>[0] = []) => fromTab(batch(comments, { posts }));

beforeEach(async () => {
  seen = await setStage({ watch });
});

describe('a batch', () => {
  it('keeps what holds a term, with the rule, tied to its item; twice changes nothing', async () => {
    const one = [says('200', 'Muster gibt es jetzt auch in Rot')];
    const other = [comment('c1', 'bert', 2, { text: 'Ich mag Beispiel lieber' }), comment('c2', 'cora', 1, { text: 'Schön' })];
    await read(one, other);
    const [item] = (await all<ItemRow>('items')).filter(({ comments }) => comments.includes('x|c1'));
    expect(await mentions()).toMatchObject([
      { id: 'x|200', kind: 'post', hits: [{ term: 'own Muster', word: 'Muster' }], item: null },
      { id: 'x|c1', kind: 'comment', hits: [{ term: 'theirs Beispiel' }], item: item?.id },
    ]);
    const before = await everything();
    await read(one, other);
    expect({ ...(await everything()), health: [] }).toEqual({ ...before, health: [] });
  });

  it('keeps nothing of our own, of whom was erased, and nothing at all without terms', async () => {
    await (await database()).put('dropped', { id: erasedId('x|gone'), at: NOW });
    await read([says('1', 'Muster', 'firma'), says('2', 'Muster', 'gone')]);
    expect(await mentions()).toEqual([]);
    await setStage({ watch: [] });
    await read([says('3', 'Muster ist Schrott')]);
    expect([await mentions(), await all('items')]).toEqual([[], []]);
  });

  it('keeps a person’s tone and "not us" when read again', async () => {
    await read([says('200', 'Muster ist super')]);
    const [mention] = (await mentions()) as [Mention];
    const said = { ...mention, tone: { ...mention.tone, said: 'negative' }, notUs: true };
    await fromPage({ type: 'keep', store: 'mentions', records: [said], remove: [], said: 'x' });
    await read([says('200', 'Muster ist super, wirklich')]);
    expect(await mentions()).toMatchObject([
      { tone: { guess: 'positive', said: 'negative' }, notUs: true, excerpt: 'Muster ist super, wirklich' },
    ]);
  });

  it('tells a post and a comment with the same number apart on a site', async () => {
    const site = 'https://blog.example/a';
    await setStage({ watch, sites: [{ origin: 'https://blog.example', network: 'wordpress', level: 'read' }] });
    const reading = { network: 'wordpress', page: { kind: 'post', url: site } as const };
    const at = (by: string) => ({ name: by, url: `https://blog.example/author/${by}/`, handle: by });
    const entry = { ...says('7', 'Muster ist Schrott'), author: at('anna'), url: site };
    const below = { ...comment('7', 'bert', 1, { text: 'Muster ist gut', post: '7' }), author: at('bert'), url: `${site}#7` };
    for (let twice = 0; twice < 2; twice++) await fromTab(batch([below], { ...reading, posts: [entry] }), 7, site);
    expect((await mentions()).map(({ id, kind, tone }) => [id, kind, tone.guess])).toEqual([
      ['wordpress|blog.example/7', 'post', 'negative'],
      ['wordpress|blog.example/7 comment', 'comment', 'positive'],
    ]);
    expect((await all<ItemRow>('items')).map(({ comments }) => comments).sort()).toEqual([
      ['wordpress|blog.example/7'],
      ['wordpress|blog.example/post 7'],
    ]);
  });
});

describe('a stranger’s post that speaks badly of us', () => {
  const bad = says('200', 'Muster ist kaputt und der Service schlecht');
  const item = async (): Promise<ItemRow | undefined> => (await all<ItemRow>('items')).find(({ comments }) => comments.includes('x|200'));

  it('is in the queue at once, urgent, with the rule told', async () => {
    await read([bad]);
    expect(await item()).toMatchObject({
      kind: 'mention',
      priority: 'high',
      aboutUs: true,
      tone: 'negative',
      state: 'open',
      log: [{ by: 'tone' }],
      authorKeys: ['x|anna'],
    });
    expect((await mentions())[0]?.item).toBe((await item())?.id);
    await read([bad]);
    expect(await all('items')).toHaveLength(1);
  });

  it.each([
    ['of a competitor', says('200', 'Beispiel ist kaputt')],
    ['praise', says('200', 'Muster ist super')],
    ['an advertisement', { ...bad, ad: true }],
  ])('is not: %s', async (_, one) => {
    await read([one]);
    expect(await item()).toBeUndefined();
  });

  it('is answered when one of us wrote under it', async () => {
    await read([bad]);
    const answer = comment('900', 'firma', 0, { post: '200', text: 'Das tut uns leid!' });
    await read([bad], [answer]);
    expect(await item()).toMatchObject({ state: 'answered', answeredBy: 'x|900', log: [{ by: 'tone' }, { by: 'answer-seen' }] });
    await read([bad]);
    expect(await item()).toMatchObject({ state: 'answered' });
  });

  it('stays one item where the same post is a comment on another page', async () => {
    await read([bad]);
    await read([], [comment('200', 'anna', 0, { text: bad.text })]);
    expect(await all('items')).toHaveLength(1);
    expect(await mentions()).toHaveLength(1);
  });

  it('does not come back once its time is over', async () => {
    await read([bad]);
    const row = (await item()) as ItemRow;
    await fromPage({ type: 'move', item: row.id, move: { to: 'done', reason: 'done' } });
    while ((await clean(NOW + 91 * DAY)).more);
    expect([await item(), await mentions()]).toEqual([undefined, []]);
    await read([{ ...bad, time: null }]);
    expect(await item()).toBeUndefined();
  });
});

describe('by a person', () => {
  it('a find goes into the queue, for sales, and back', async () => {
    await read([says('200', 'Beispiel hat mich enttäuscht')]);
    const answer = await fromPage<{ token: string }>({
      type: 'queue-mention',
      mention: 'x|200',
      assignee: { department: 'sales', colleague: null },
    });
    const [row] = await all<ItemRow>('items');
    expect(row).toMatchObject({ kind: 'mention', assignee: { department: 'sales' }, excerpt: 'Beispiel hat mich enttäuscht' });
    expect(row).not.toHaveProperty('priority');
    expect((await mentions())[0]?.item).toBe(row?.id);
    await fromPage({ type: 'queue-mention', mention: 'x|200', assignee: { department: 'service', colleague: null } });
    expect(await all<ItemRow>('items')).toMatchObject([{ id: row?.id, assignee: { department: 'service' } }]);
    await fromPage({ type: 'undo', token: answer.token });
    expect((await mentions())[0]?.item).toBeNull();
  });

  it('its author becomes a person', async () => {
    await read([says('200', 'Beispiel hat mich enttäuscht')]);
    const edit = { edit: 'stage', to: 'identified', why: [], note: '' };
    await fromPage({ type: 'person', person: null, item: null, mention: 'x|200', edit });
    expect(await all<Person>('people')).toMatchObject([{ name: 'anna', keys: ['x|anna'], stage: 'identified' }]);
  });

  it('a taught exclusion, its finds and its undo are one', async () => {
    await read([says('200', 'Muster im Stoff'), says('201', 'Muster auf Stoff'), says('202', 'Muster Gerät')]);
    const taught = { ...(watch[0] as WatchedTerm), excluded: ['Stoff'] };
    const { token, text } = await fromPage<{ token: string; text: string }>({
      type: 'watch',
      put: [taught],
      remove: [],
      notUs: ['x|200', 'x|201', 'no such'],
      drop: [],
      said: 'gelernt',
    });
    expect(text).toBe('gelernt');
    expect((await readSettings()).watch).toContainEqual(taught);
    expect((await mentions()).map(({ notUs }) => notUs)).toEqual([true, true, false]);
    await read([says('203', 'Muster mit Stoff')]);
    expect(await mentions()).toHaveLength(3);
    await fromPage({ type: 'undo', token });
    expect([(await readSettings()).watch, (await mentions()).map(({ notUs }) => notUs)]).toEqual([watch, [false, false, false]]);
  });

  it('a removed term takes along what only it found', async () => {
    await read([says('200', 'Beispiel kommt')]);
    await fromPage({ type: 'watch', put: [], remove: ['theirs Beispiel'], notUs: [], drop: ['x|200'], said: '' });
    expect([(await readSettings()).watch, await mentions()]).toEqual([[watch[0]], []]);
  });

  it.each([
    { put: [{ ...ours('x'), words: ['!!!'] }] },
    { put: Array.from({ length: 499 }, (_, at) => ours(`Marke ${at}`)) },
    { put: [{ ...ours('x'), words: [] }] },
  ])('terms that find nothing and too many are refused', async ({ put }) => {
    const before = (await readSettings()).watch;
    expect(await fromPage({ type: 'watch', put, remove: [], notUs: [], drop: [], said: '' })).toEqual({ error: 'bad-message' });
    expect((await readSettings()).watch).toEqual(before);
  });

  it('none of this is asked for by a page of a network', async () => {
    for (const message of [
      { type: 'watch', put: [], remove: [], notUs: [], drop: [], said: '' },
      { type: 'queue-mention', mention: 'x|200', assignee: null },
      { type: 'report', tab: 7 },
    ])
      expect(await fromTab(message)).toEqual({ error: 'bad-message' });
  });
});

describe('a report', () => {
  const facts = { title: 'Muster im Test', site: 'Blatt', address: null, date: '2026-02-27' };
  beforeEach(() => {
    seen.tabs = [{ id: 3, url: 'https://blatt.example/test?utm_source=x' }];
    Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ result: facts }] });
  });

  it('is told by the page and kept only when confirmed; asked again it is known', async () => {
    const { mention, known } = await fromPage<ReportAnswer>({ type: 'report', tab: 3 });
    expect([mention.id, mention.title, mention.day, known]).toEqual([
      'report|https://blatt.example/test',
      'Muster im Test',
      '2026-02-27',
      false,
    ]);
    expect(await mentions()).toEqual([]);
    await fromPage({ type: 'keep', store: 'mentions', records: [mention], remove: [], said: '' });
    expect(await fromPage<ReportAnswer>({ type: 'report', tab: 3 })).toEqual({ mention, known: true });
  });

  it('is refused where the browser lets nobody in, and for mail', async () => {
    seen.tabs = [{ id: 3, url: 'https://mail.example/inbox/7' }];
    expect(await fromPage({ type: 'report', tab: 3 })).toEqual({ error: 'bad-message' });
    Object.assign(fakeBrowser.scripting, {
      executeScript: async () => {
        throw new Error('Cannot access');
      },
    });
    expect(await fromPage({ type: 'report', tab: 3 })).toEqual({ error: 'bad-message' });
  });
});

it('older names of ours in an imported file become terms', async () => {
  const old = { ...(await readSettings()), watch: [], terms: ['Heckenschere'] } as Settings;
  await fromPage({ type: 'import', store: 'settings', records: [old], conflict: 'replace' });
  expect((await readSettings()).watch.map(({ name }) => name)).toEqual(['Heckenschere']);
  expect((await all<Settings>('settings'))[0]?.terms).toEqual([]);
});

it('mentions are kept 90 days from when they were first seen; one without a time does not come back', async () => {
  await read([{ ...says('200', 'Muster'), time: null }]);
  while ((await clean(NOW + 89 * DAY)).more);
  expect(await mentions()).toHaveLength(1);
  while ((await clean(NOW + 91 * DAY)).more);
  expect(await mentions()).toEqual([]);
  await read([{ ...says('200', 'Muster'), time: null }]);
  expect(await mentions()).toEqual([]);
});
