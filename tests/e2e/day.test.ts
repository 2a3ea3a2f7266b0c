/** A whole working day: find, snooze, answer, tag, promote a stage, merge, take back, all at once, search; and that nothing is lost. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../lib/model/records.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { play, replay } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { firstMark, itemShows, sites, startOver, storedItem, visit } from './harness/scene.ts';
import type { Stage } from './harness/stage.ts';
import { tabOf } from './harness/tab.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const WHOLE = { width: 1280, height: 4000 };
const stage = play({ sites });

const rows = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role=row][data-item]')].map(({ dataset }) => dataset.item ?? ''));
const items = (on: Stage): Promise<ItemRow[]> => on.all<ItemRow>('items');
const people = (): Promise<Person[]> => stage().all<Person>('people');
const waiting = async (): Promise<ItemRow[]> =>
  (await items(stage())).filter(({ state }) => ['open', 'due', 'overdue', 'unknown'].includes(state));

async function search(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.focus('input[type=search]');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  if (text) await page.keyboard.type(text);
}

/** Opens an item on the full page. */
async function open(id: string, on = stage()): Promise<Page> {
  const page = await on.view(`dashboard#queue/${id}`, WHOLE);
  await page.bringToFront();
  await sees(page, word('queue.command.done'), '.rk-detail');
  return page;
}

describe('a day', () => {
  it('from the first look to an empty queue', async () => {
    await startOver(stage());
    await (await visit(stage(), 'x/conversation')).close();
    await (await visit(stage(), 'linkedin/post')).close();
    const blog = await visit(stage(), 'wordpress/classic');
    const panel = await stage().view(`sidepanel?tab=${await tabOf(stage(), blog.url())}`, { width: 360, height: 2000 });
    await panel.bringToFront();

    // Find: what is overdue on the page in front stands first.
    const { item: asked } = await firstMark(blog, 'overdue');
    await panel.bringToFront();
    await until('listed', async () => (await rows(panel)).includes(asked));

    // Answer on the network, in its own form: the item is answered by itself, and says by which rule.
    const id = (await storedItem(stage(), asked)).comments[0]?.replace(/^.*[|/]/, '');
    await blog.bringToFront();
    await blog.click(`#comment-${id} > article .comment-reply-link`);
    await blog.focus('#comment');
    await blog.keyboard.type('Vielen Dank, wir rufen heute noch an.');
    await blog.click('#submit');
    await itemShows(stage(), asked, 'answered');
    expect((await storedItem(stage(), asked)).log?.at(-1)?.by).toBe('answer-seen');
    await panel.bringToFront();
    await sees(panel, /beantwortet/i, `[data-item="${asked}"]`);

    // Search, snooze until they reply, take it back by the key.
    const [first, second] = (await waiting()).filter(({ network, authorKeys }) => network === 'x' && authorKeys.length > 0) as [
      ItemRow,
      ItemRow,
    ];
    const page = await open(first.id);
    await search(page, 'qqqq');
    await sees(page, word('queue.noneFound'));
    await search(page, first.excerpt.slice(0, 20));
    await until('found', async () => (await rows(page)).includes(first.id));
    await search(page, '');
    await press(page, word('queue.command.waiting'), '.rk-detail');
    await itemShows(stage(), first.id, 'waiting');
    await press(page, word('common.undo'), '.rk-toast-place');
    await until('taken back', async () => (await storedItem(stage(), first.id)).state !== 'waiting');

    // Tag two people, promote one, find out that they are the same, take that back.
    await press(page, word('tags.customer'), '.rk-tag-buttons');
    await until('tagged', async () => (await people()).length === 1);
    const other = (await waiting()).find(({ network, authorKeys }) => network === 'linkedin' && authorKeys.length > 0) as ItemRow;
    await press(await open(other.id), word('tags.press'), '.rk-tag-buttons');
    await until('both', async () => (await people()).length === 2);
    const [one, two] = (await people()).sort((a) => (a.tags[0]?.tag === 'customer' ? -1 : 1)) as [Person, Person];
    const card = await stage().view(`dashboard#people/${one.id}`, WHOLE);
    await card.bringToFront();
    await sees(card, word('people.proposed', [word('stageFacts.identified')]), '.rk-person');
    await press(card, word('people.confirm'), '.rk-person');
    await until('stage', async () => (await people()).find((person) => person.id === one.id)?.stage === 'identified');
    const merged = await stage().send<{ token: string | null }>({
      type: 'person',
      person: one.id,
      item: null,
      edit: { edit: 'merge', other: two.id },
    });
    await until('one person', async () => (await people()).length === 1);
    await sees(card, 'LinkedIn', '.rk-person');
    await stage().send({ type: 'undo', token: merged.token ?? '' });
    await until('two again', async () => (await people()).length === 2);

    // What is left goes at once, comes back at once, and goes for good.
    const rest = (await waiting()).map(({ id }) => id);
    expect(rest).toContain(second.id);
    const full = await stage().view('dashboard#queue', WHOLE);
    await full.bringToFront();
    await until('all rows', async () => (await rows(full)).length >= rest.length);
    for (const again of [true, false]) {
      await press(full, word('queue.selectAll'));
      await full.focus('[role=grid]');
      await full.keyboard.press('e');
      await until('all done', async () => (await waiting()).length === 0);
      if (!again) continue;
      await press(full, word('common.undo'), '.rk-toast-place');
      await until('all back', async () => (await waiting()).length === rest.length);
      await until('listed again', async () => (await rows(full)).length >= rest.length);
    }
    await until('nothing on the badge', async () => (await stage().badge()) === '');
  });
});

describe('nothing is lost', () => {
  it('where two windows have the same item: each says so, and shows what the other did', async () => {
    await startOver(stage());
    await (await visit(stage(), 'x/conversation')).close();
    const [item] = (await waiting()) as [ItemRow];
    const left = await open(item.id);
    await stage().settings({ replies: [] });
    const right = await open(item.id);
    for (const page of [left, right]) {
      await page.bringToFront();
      await sees(page, word('queue.presenceOpen'), '.rk-detail');
    }
    await press(left, word('queue.command.done'), '.rk-detail');
    await itemShows(stage(), item.id, 'done');
    await right.bringToFront();
    await sees(right, word('queue.command.reopen'), '.rk-detail');
    await press(right, word('queue.command.reopen'), '.rk-detail');
    await until('open again', async () => (await storedItem(stage(), item.id)).state !== 'done');
    await sees(left, word('queue.command.done'), '.rk-detail');
  });

  it('where a card is closed in the middle of a note', async () => {
    await startOver(stage());
    await (await visit(stage(), 'x/conversation')).close();
    const [item] = (await waiting()).filter(({ authorKeys }) => authorKeys.length > 0) as [ItemRow];
    await stage().send({ type: 'tag', item: item.id, person: null, tag: 'customer', on: true, url: item.url ?? '' });
    const [person] = (await people()) as [Person];
    const page = await stage().view(`dashboard#people/${person.id}`, WHOLE);
    await page.bringToFront();
    await sees(page, word('people.noteNew'), '.rk-person');
    await page.evaluate((label) => {
      const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === label);
      document.getElementById(found?.htmlFor ?? '')?.focus();
    }, word('people.noteNew'));
    await page.keyboard.type('Mitten im Satz');
    await page.evaluate(() => {
      location.hash = '#queue';
    });
    await until('kept', async () => (await people())[0]?.notes?.[0]?.text === 'Mitten im Satz');
  });
});

describe('a restart of the browser', () => {
  const begin = replay({ sites });

  it('leaves what was done to be taken back', async () => {
    const before = await begin();
    await startOver(before);
    const network = await visit(before, 'x/conversation');
    const { item } = await firstMark(network, 'overdue');
    const page = await open(item, before);
    await press(page, word('queue.command.done'), '.rk-detail');
    await itemShows(before, item, 'done');
    // Kept by the browser in its own time.
    await new Promise((done) => setTimeout(done, 1500));

    const after = await begin();
    expect((await storedItem(after, item)).state).toBe('done');
    const again = await after.view('dashboard#queue', WHOLE);
    await again.bringToFront();
    // Keys count once the screen stands, and anywhere but in a field.
    await until('queue', () => again.evaluate(() => document.querySelector('[role=grid]') !== null));
    await again.keyboard.press('u');
    await until('taken back', async () => (await storedItem(after, item)).state !== 'done');
  });
});
