/** People: from the list to the card, everything done there, and taken back; in narrow and wide, light and dark. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Interaction, Item, Person } from '../../lib/model/records.ts';
import { fieldNamed } from './harness/fields.ts';
import { atRest, expectFits } from './harness/fits.ts';
import { LOOKS, turnTo, WIDE } from './harness/looks.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sites, startOver } from './harness/scene.ts';
import type { Stage } from './harness/stage.ts';
import { settled, until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const DAY = 86_400_000;

const accountOf = (name: string, handle: string): Item['author'] => ({ name, url: `https://x.com/${handle}`, handle });

function somebody(index: number, now: number): Person {
  const handle = `person${index}`;
  const name = `Muster ${String(index).padStart(3, '0')}`;
  const account = { ...accountOf(name, handle), network: 'x' };
  return {
    id: `m${index}`,
    name,
    accounts: [account],
    keys: [`x|${handle}`],
    tags: [{ tag: index % 3 ? 'customer' : 'press', at: now - (index + 1) * DAY, url: account.url }],
    followers: [],
    createdAt: now - 30 * DAY,
    lastContactAt: index % 2 ? now - index * DAY : null,
  };
}

/** Erika on two networks, whom we follow and who asked something; and many others. */
async function fill(stage: Stage): Promise<void> {
  await startOver(stage);
  const now = Date.now();
  const erika: Person = {
    ...somebody(0, now),
    id: 'erika',
    name: 'Erika Beispiel',
    company: 'Beispiel Verlag',
    role: 'Redakteurin',
    keys: ['x|erika'],
    accounts: [{ ...accountOf('Erika Beispiel', 'erika'), network: 'x' }],
    followers: [1200, 1260, 1255, 1420].map((count, at) => ({ key: 'x|erika', count, at: now - (40 - at * 10) * DAY })),
  };
  const twin: Person = {
    ...somebody(0, now),
    id: 'twin',
    name: 'Beispiel, Erika',
    keys: ['xing|erika_beispiel'],
    accounts: [{ network: 'xing', name: 'Beispiel, Erika', url: 'https://www.xing.com/profile/Erika_Beispiel', handle: null }],
  };
  const at = (days: number): { from: number; to: number } => ({ from: now - days * DAY, to: now - days * DAY });
  const items: Item[] = [3, 9].map((days) => ({
    id: `item${days}`,
    network: 'x',
    thread: `x|100|${days}`,
    post: '100',
    comments: [`x|c${days}`],
    author: accountOf('Erika Beispiel', 'erika'),
    authorKeys: ['x|erika'],
    excerpt: days === 3 ? 'Wann kommt die neue Fassung?' : 'Danke, das hat geholfen.',
    url: `https://x.com/erika/status/${days}`,
    first: at(days),
    last: at(days),
    seenAt: now - days * DAY,
    dueAt: null,
    warnAt: null,
    state: 'open',
    answeredAt: null,
    answeredBy: null,
    snoozedUntil: null,
    doneReason: null,
    layout: null,
  }));
  // Somebody nobody entered, with reach and a name others write.
  const dora = [5, 6].map(
    (days): Item => ({
      ...(items[0] as Item),
      id: `dora${days}`,
      thread: `x|200|${days}`,
      comments: [`x|d${days}`],
      author: accountOf('Dora Deich', 'dora_deich'),
      authorKeys: ['x|dora_deich'],
      excerpt: 'Dazu habe ich einen Test geschrieben.',
      first: at(days),
      last: at(days),
      aboutUs: true,
      ...(days === 5 && { reach: { count: 12_000, at: now - 5 * DAY } }),
    }),
  );
  const naming: Item = { ...(items[0] as Item), id: 'naming', thread: 'x|300|1', comments: ['x|n1'], excerpt: 'Frag doch @dora_deich!' };
  const follow: Interaction = {
    id: 'x|follow|firma|erika',
    network: 'x',
    kind: 'follow',
    at: now - 21 * DAY,
    day: new Date(now - 21 * DAY).toISOString().slice(0, 10),
    actor: 'x|firma',
    to: accountOf('Erika Beispiel', 'erika'),
    toKeys: ['x|erika'],
    url: 'https://x.com/erika',
    evidence: 'clicked',
    ref: null,
    excerpt: '',
  };
  const people = [erika, twin, ...Array.from({ length: 300 }, (_, index) => somebody(index, now))];
  for (const [store, records] of [
    ['people', people],
    ['items', [...items, ...dora, naming]],
    ['interactions', [follow]],
  ] as const)
    expect(await stage.send({ type: 'import', store, records: [...records], conflict: 'replace' })).toMatchObject({ refused: 0 });
}

const stored = async (stage: Stage, id = 'erika'): Promise<Person | undefined> =>
  (await stage.all<Person>('people')).find((person) => person.id === id);
const card = '.rk-person';
const type = async (page: Page, label: string, text: string): Promise<void> => {
  await (await fieldNamed(page, label)).focus();
  await page.keyboard.type(text);
};

const stage = play({ sites, prepare: fill });

describe('people', () => {
  it('finds, tags, promotes, notes, promises, merges, takes back and splits', async () => {
    // A second try finds nothing of the first.
    if ((await stored(stage()))?.tags.some(({ tag }) => tag === 'partner')) await fill(stage());
    const page = await stage().view('dashboard#people', WIDE);
    await page.bringToFront();
    await sees(page, 'Muster 000', '.rk-people-list');
    await type(page, word('people.filter.text'), 'erika verlag');
    await until('one row', () => page.evaluate(() => document.querySelectorAll('.rk-person-row').length === 1));
    await press(page, 'Erika Beispiel', '.rk-people-list');
    await sees(page, 'Wann kommt die neue Fassung?', card);
    await sees(page, '1.420', card);

    await press(page, `+ ${word('tags.partner')}`, card);
    await until('tagged', async () => (await stored(stage()))?.tags.some(({ tag }) => tag === 'partner'));

    await sees(page, word('people.proposed', [word('stageFacts.following')]), card);
    await press(page, word('people.confirm'), card);
    await until('stage', async () => (await stored(stage()))?.stage === 'following');
    await sees(page, word('people.stageHistory', ['1']), card);

    await type(page, word('people.noteNew'), 'Mag Zahlen');
    await press(page, word('people.noteAdd'), card);
    await until('noted', async () => (await stored(stage()))?.notes?.[0]?.text === 'Mag Zahlen');

    await type(page, word('people.promiseNew'), 'Datenblatt schicken');
    await press(page, word('people.promiseAdd'), card);
    await until('promised', async () => (await stored(stage()))?.promises?.[0]?.text === 'Datenblatt schicken');

    await press(page, word('people.isSame'), card);
    await until('one', async () => (await stored(stage(), 'twin')) === undefined && (await stored(stage()))?.accounts.length === 2);
    await sees(page, word('personNotice.merged', ['Beispiel, Erika', 'Erika Beispiel']));
    await press(page, word('common.undo'));
    await until('two again', async () => (await stored(stage(), 'twin')) && (await stored(stage()))?.accounts.length === 1);
    await press(page, word('people.isSame'), card);
    await until('one again', async () => (await stored(stage()))?.accounts.length === 2);
    await press(page, word('people.split'), card);
    await press(page, 'XING: Beispiel, Erika', card);
    await press(page, word('people.splitDo'), card);
    await until('split', async () => (await stored(stage()))?.keys.join() === 'x|erika');
    expect(await stored(stage())).toMatchObject({ stage: 'following', notes: [{ text: 'Mag Zahlen' }] });

    await press(page, word('people.forget'), card);
    await press(page, word('people.forgetYes'), card);
    await until('forgotten', async () => (await stored(stage())) === undefined);
    await sees(page, word('personNotice.forgotten'));
    await until('card gone', () => page.evaluate(() => document.querySelector('.rk-person') === null));
    await press(page, word('common.undo'));
    await until('back', async () => (await stored(stage()))?.notes?.[0]?.text === 'Mag Zahlen');
  });

  it('finds who may matter, by one ingredient at a time, and makes a person of them', async () => {
    const page = await stage().view('dashboard#people', WIDE);
    await page.bringToFront();
    await press(page, word('people.tab.find'));
    await sees(page, 'Dora Deich');
    await sees(page, word('people.found.named.1', ['1']));
    await sees(page, '12.000 Follower');
    await sees(page, word('people.found.mentioned.n', ['2']));
    await page.select('.rk-people select', 'reach');
    await sees(page, 'Dora Deich');
    await press(page, word('people.makePerson'));
    await until('entered', async () => (await stage().all<Person>('people')).some(({ keys }) => keys.includes('x|dora_deich')));
    await sees(page, 'Dora Deich', card);
    await press(page, word('common.undo'));
    await until('as before', async () => !(await stage().all<Person>('people')).some(({ keys }) => keys.includes('x|dora_deich')));
  });

  it('tags many at once and takes it back at once', async () => {
    const page = await stage().view('dashboard#people', WIDE);
    await page.bringToFront();
    await type(page, word('people.filter.text'), 'muster 00');
    await sees(page, word('people.chooseAll', ['12']));
    await press(page, word('people.chooseAll', ['12']));
    await press(page, word('people.bulkSet'));
    const leaders = async (): Promise<number> =>
      (await stage().all<Person>('people')).filter(({ tags }) => tags.some(({ tag }) => tag === 'opinion-leader')).length;
    await until('all tagged', async () => (await leaders()) === 12);
    await press(page, word('common.undo'));
    await until('none tagged', async () => (await leaders()) === 0);
  });

  it('goes through the list by keys alone, and back to where it was', async () => {
    const page = await stage().view('dashboard#people', { width: 900, height: 800 });
    await page.bringToFront();
    await sees(page, 'Muster 000', '.rk-people-list');
    await page.focus('[data-row]');
    for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowDown');
    const row = await until('a row far down', () =>
      page.evaluate(() => {
        const id = (document.activeElement as HTMLElement | null)?.dataset.row ?? '';
        return /^m\d\d/.test(id) && id;
      }),
    );
    const place = await settled('place', () => page.evaluate(() => document.querySelector('.rk-people-list')?.scrollTop));
    expect(place).toBeGreaterThan(500);
    await page.keyboard.press('Enter');
    await until('card', () => page.evaluate(() => document.querySelector('.rk-person') !== null));
    await page.goBack();
    await until('list again', () => page.evaluate(() => document.querySelector('.rk-person') === null));
    expect(await settled('place', () => page.evaluate(() => document.querySelector('.rk-people-list')?.scrollTop))).toBe(place);
    await until('focus', () => page.evaluate((id) => (document.activeElement as HTMLElement | null)?.dataset.row === id, row));
  });
});

describe.each(LOOKS)('people, $name', (look) => {
  const { language, size } = look;

  it('fit and have no violation', async () => {
    await fill(stage());
    await turnTo(stage(), look);
    const page = await stage().view('dashboard#people', size);
    await page.bringToFront();
    await sees(page, 'Muster 000', '.rk-people-list');
    for (const tab of ['find', 'fading', 'same', 'list']) {
      await press(page, word(`people.tab.${tab}`, [], language));
      await expectFits(page, tab);
    }
    const own = await stage().view('dashboard#people/erika', size);
    await own.bringToFront();
    await sees(own, 'Wann kommt die neue Fassung?', card);
    await own.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await press(own, word('people.editFacts', [], language), card);
    await press(own, word('people.forget', [], language), card);
    if (process.env.RK_SHOTS) {
      await atRest(own, 'card');
      await page.bringToFront();
      await page.screenshot({ path: `.output/shots/people-list-${language}-${size.width}.png` });
      await own.bringToFront();
      await own.screenshot({ path: `.output/shots/people-card-${language}-${size.width}.png`, fullPage: true });
    }
    await expectFits(own, 'card');
  });
});
