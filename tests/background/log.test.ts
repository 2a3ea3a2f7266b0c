/** Answers logged by hand: on the user's word, once, counted once also when they are seen, taken back. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { MoveAnswer, PersonAnswer, SightingsAnswer } from '../../lib/messages.ts';
import type { DayTotals, Interaction, Person } from '../../lib/model/records.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, everything, HOUR, NOW, person } from '../store/fresh.ts';
import { batch, comment, fromPage, fromTab, OWN, post, setStage } from './stage.ts';

beforeEach(async () => {
  await setStage();
});

const POST = 'https://x.com/kunde/status/100';
const log = (change: object = {}): Promise<MoveAnswer & { error?: string }> =>
  fromPage({ type: 'log', url: POST, kind: 'comment', actor: 'x|firma', at: NOW - HOUR, to: null, text: '', ...change });
const deeds = async (): Promise<Interaction[]> => (await everything()).interactions as Interaction[];
const counted = async (): Promise<number> =>
  ((await everything()).totals as DayTotals[]).reduce(
    (sum, { interactions }) => sum + Object.values(interactions).reduce((a, b) => a + b, 0),
    0,
  );
const undo = (token: string | null | undefined): Promise<MoveAnswer> => fromPage({ type: 'undo', token });
/** Our reply on that post, as a reader sees it. */
const seen = (id: string, ago: number): Promise<SightingsAnswer> =>
  fromTab(batch([comment(id, 'firma', ago)], { page: { kind: 'post', url: POST }, posts: [post('100', 'kunde')] }), 7, POST);

describe('an answer logged by hand', () => {
  it('is a record on our word, told, counted and taken back; and can be logged again after that', async () => {
    const answer = await log({ text: 'Zum Liefertermin' });
    expect(answer).toMatchObject({ text: 'Kommentar erfasst', token: expect.any(String) });
    expect(await deeds()).toMatchObject([
      {
        network: 'x',
        kind: 'comment',
        actor: 'x|firma',
        at: NOW - HOUR,
        evidence: 'said',
        url: POST,
        ref: null,
        excerpt: 'Zum Liefertermin',
      },
    ]);
    expect(await counted()).toBe(1);
    await undo(answer.token);
    expect([await deeds(), await counted()]).toEqual([[], 0]);
    expect((await log()).token).not.toBeNull();
    expect(await counted()).toBe(1);
  });

  it('is the same one logged twice, also by another address of the post', async () => {
    await log();
    expect(await log({ url: `${POST}?s=20`, kind: 'reply' })).toMatchObject({
      text: 'Diese Antwort ist für diesen Tag schon erfasst',
      token: null,
    });
    expect(await counted()).toBe(1);
    await log({ at: NOW - 3 * DAY });
    expect(await counted()).toBe(2);
  });

  it('stands with the person it was said to, by the name they have here', async () => {
    await write(NOW, (w) => w.putPerson(person({ name: 'Erika B.', keys: ['x|erika'] })));
    await log({ to: 'https://x.com/Erika' });
    expect(await deeds()).toMatchObject([{ toKeys: ['x|erika'], to: { name: 'Erika B.', url: 'https://x.com/Erika' } }]);
  });

  it('stands with whom the post’s address names where nobody was given, and with none of us', async () => {
    await log();
    await log({ url: 'https://x.com/firma/status/7' });
    expect((await deeds()).map(({ url, toKeys }) => [url, toKeys])).toEqual([
      ['https://x.com/firma/status/7', []],
      [POST, ['x|kunde']],
    ]);
  });

  it.each([
    { url: 'javascript:alert(1)' },
    { url: 'https://unbekannt.example/a' },
    { actor: 'x|fremd' },
    { actor: 'linkedin|firma' },
    { at: NOW + HOUR },
    { to: 'https://x.com/kunde/status/100' },
    { to: 'https://x.com/firma' },
    { to: 'https://www.linkedin.com/in/erika/' },
    { kind: 'follow' },
  ])('is refused where it cannot be: %j', async (change) => {
    expect(await log(change)).toEqual({ error: 'bad-message' });
    expect(await deeds()).toEqual([]);
  });

  it('is not kept for an account nobody wants recorded, nor older than records are', async () => {
    await setStage({ never: ['x|firma'] });
    expect(await log()).toMatchObject({ token: null, text: expect.stringContaining('Nicht festgehalten') });
    await setStage();
    expect(await log({ at: NOW - 800 * DAY })).toMatchObject({ token: null });
    expect(await deeds()).toEqual([]);
  });
});

describe('seen as well', () => {
  it('afterwards: what was seen takes its place, and taken back gives it back', async () => {
    await log();
    const { receipts } = await seen('200', 2);
    expect((await deeds()).map(({ evidence, ref }) => [evidence, ref])).toEqual([['seen', '200']]);
    expect(await counted()).toBe(1);
    await undo(receipts[0]?.token);
    expect((await deeds()).map(({ evidence }) => evidence)).toEqual(['said']);
    expect(await counted()).toBe(1);
  });

  it('in a feed, where the post’s own address tells', async () => {
    await log();
    await fromTab(
      batch([comment('200', 'firma', 2, { post: '100' })], {
        page: { kind: 'feed', url: 'https://x.com/home' },
        posts: [post('100', 'kunde')],
      }),
    );
    expect((await deeds()).map(({ evidence }) => evidence)).toEqual(['seen']);
  });

  it('each seen one stands for one of those logged', async () => {
    await log();
    await log({ at: NOW - DAY });
    await seen('200', 2);
    expect((await deeds()).map(({ evidence }) => evidence).sort()).toEqual(['said', 'seen']);
  });

  const ELSEWHERE = 'https://x.com/andere/status/101';
  it.each([
    ['on another post', comment('200', 'firma', 2, { post: '101' }), ELSEWHERE],
    ['days before', comment('200', 'firma', 72), POST],
    ['by another account of ours', comment('200', 'zweite', 2), POST],
  ])('%s is another answer', async (_, words, url) => {
    await setStage({ own: [OWN, { network: 'x', url: 'https://x.com/zweite', name: 'Zweite', keys: ['zweite'] }] });
    await log();
    await fromTab(batch([words], { page: { kind: 'post', url } }), 7, url);
    expect((await deeds()).map(({ evidence }) => evidence).sort()).toEqual(['said', 'seen']);
  });

  it('before: it is not logged once more where the address is the one that was seen', async () => {
    await seen('200', 2);
    expect(await log({ url: 'https://x.com/firma/status/200' })).toMatchObject({
      token: null,
      text: 'Diese Antwort ist für diesen Tag schon erfasst',
    });
    expect(await counted()).toBe(1);
  });
});

describe('somebody erased', () => {
  it('is named by no log any more, neither by its address nor by its id; and it still counts once', async () => {
    const { person: id } = await fromPage<PersonAnswer>({
      type: 'person',
      person: null,
      item: null,
      account: { url: 'https://x.com/kunde', name: 'Karin Kunde' },
      edit: { edit: 'stage', to: 'identified', why: [], note: '' },
    });
    await log();
    await fromPage({ type: 'person', person: id, item: null, edit: { edit: 'forget' } });
    expect(JSON.stringify(await deeds())).not.toContain('kunde');
    expect(await deeds()).toMatchObject([{ evidence: 'said', url: null, to: null, toKeys: [] }]);
    // Logged or seen again: still the same answer, and still no name.
    await log();
    expect(await counted()).toBe(1);
    await seen('200', 2);
    expect(await counted()).toBe(1);
    expect(JSON.stringify(await deeds())).not.toContain('kunde');
  });
});

describe('somebody entered by the address of their profile', () => {
  const enter = (url: string, name = 'Erika Muster'): Promise<PersonAnswer & { error?: string }> =>
    fromPage({
      type: 'person',
      person: null,
      item: null,
      account: { url, name },
      edit: { edit: 'stage', to: 'identified', why: [], note: '' },
    });
  const people = async (): Promise<Person[]> => (await everything()).people as Person[];

  it('becomes a person with account, key and stage; taken back they are gone', async () => {
    const answer = await enter('x.com/Erika');
    expect(await people()).toMatchObject([
      {
        id: answer.person,
        name: 'Erika Muster',
        keys: ['x|erika'],
        stage: 'identified',
        accounts: [{ network: 'x', url: 'https://x.com/Erika' }],
      },
    ]);
    await undo(answer.token);
    expect(await people()).toEqual([]);
  });

  it('who is known stays as they are', async () => {
    await write(NOW, (w) => w.putPerson(person({ id: 'p', name: 'Erika B.', keys: ['x|erika'], stage: 'dialogue' })));
    expect(await enter('https://x.com/erika')).toMatchObject({ person: 'p', token: null, text: 'Erika B. ist schon eingetragen' });
    expect(await people()).toMatchObject([{ id: 'p', name: 'Erika B.', stage: 'dialogue' }]);
  });

  it('is not entered again once erased', async () => {
    const { person: id } = await enter('https://x.com/erika');
    await fromPage({ type: 'person', person: id, item: null, edit: { edit: 'forget' } });
    expect(await enter('https://x.com/erika')).toMatchObject({ person: null, text: expect.stringContaining('gelöscht') });
    expect(await people()).toEqual([]);
  });

  it.each(['https://x.com/erika/status/1', 'https://x.com/firma', 'https://unbekannt.example/erika', 'javascript:alert(1)'])(
    'is nobody at %s',
    async (url) => {
      expect(await enter(url)).toEqual({ error: 'bad-message' });
      expect(await people()).toEqual([]);
    },
  );
});
