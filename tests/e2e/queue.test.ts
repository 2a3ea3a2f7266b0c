/** The queue: list, filters, views, moves by mouse and key, and the panel beside a page. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/model/settings.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { marksAtRest } from './harness/marks.ts';
import { play } from './harness/play.ts';
import { named, press, sees } from './harness/press.ts';
import { itemShows, sites, startOver, storedItem, visit } from './harness/scene.ts';
import { tabOf } from './harness/tab.ts';
import { settled, until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });
const PANEL = { width: 320, height: 640 };
/** High enough that every row is in view: a list draws no others. */
const WHOLE = { width: 1280, height: 4000 };

/** Ids of the rows that stand in the list, in its order. */
const rows = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=row][data-item]')]
      .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
      .map(({ dataset }) => dataset.item ?? ''),
  );
const rowsAtRest = async (page: Page, least = 1): Promise<string[]> => {
  await until(`${least} rows`, async () => (await rows(page)).length >= least);
  return settled('rows', () => rows(page));
};
const cursor = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[role=row][data-cursor]')?.dataset.item ?? '');
const selected = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('[role=row][aria-selected=true]').length);

/** Pages of two networks are read; the full page stands in front with its list focused. */
async function ready(): Promise<Page> {
  await startOver(stage());
  await visit(stage(), 'x/conversation');
  await visit(stage(), 'linkedin/post');
  await stage().tidy();
  const page = await stage().view('dashboard', WHOLE);
  await page.bringToFront();
  await rowsAtRest(page, 2);
  return page;
}

const focusList = (page: Page): Promise<void> => page.focus('[role=grid]');

describe('list', () => {
  it('shows what is stored, grouped, and follows filter and search', async () => {
    const page = await ready();
    const stored = await stage().all<ItemRow>('items');
    const waiting = stored.filter(({ state }) => state !== 'done' && state !== 'answered');
    expect(new Set(await rowsAtRest(page))).toEqual(new Set(waiting.map(({ id }) => id)));
    await sees(page, word('queue.group.overdue'), '[role=grid]');

    await press(page, word('queue.filters'));
    await press(page, 'LinkedIn', '#rk-filters');
    const linkedin = waiting.filter(({ network }) => network === 'linkedin').map(({ id }) => id);
    expect(linkedin.length).toBeGreaterThan(0);
    await until('only LinkedIn', async () => (await rows(page)).length === linkedin.length);
    expect(new Set(await rows(page))).toEqual(new Set(linkedin));

    // Under a post of ours: that account is the channel. Where none of ours began the thread it is "elsewhere".
    const ours = waiting.filter(({ network, channel }) => network === 'linkedin' && channel);
    expect(ours.length).toBeGreaterThan(0);
    await press(page, 'muster-systemhaus (LinkedIn)', '#rk-filters');
    await until('only our channel', async () => (await rows(page)).length === ours.length);
    await press(page, 'muster-systemhaus (LinkedIn)', '#rk-filters');
    await until('only LinkedIn again', async () => (await rows(page)).length === linkedin.length);

    // Kept as a view, pinned above the list, there after a reload.
    await page.type('.rk-view-form input', 'Nur LinkedIn');
    await press(page, word('queue.viewSave'));
    await until('view kept', async () => (await stage().all<Settings>('settings'))[0]?.views[0]?.filter.networks[0] === 'linkedin');
    const again = await stage().view('dashboard', WHOLE);
    await again.bringToFront();
    await rowsAtRest(again, 2);
    await press(again, 'Nur LinkedIn', '.rk-views');
    await until('the view', async () => (await rows(again)).length === linkedin.length);
    await press(again, 'Nur LinkedIn', '.rk-views');
    await until('everything', async () => (await rows(again)).length === waiting.length);

    const wanted = waiting[0] as ItemRow;
    await again.type('input[type=search]', `${wanted.author.name} `);
    await until('found', async () => (await rows(again)).includes(wanted.id) && (await rows(again)).length < waiting.length);
    await again.type('input[type=search]', 'qqqq');
    await sees(again, word('queue.noneFound'));
    await press(again, word('queue.showAll'));
    await until('all again', async () => (await rows(again)).length === waiting.length);
  });

  it('says so where nothing is there yet', async () => {
    await startOver(stage());
    const page = await stage().view('dashboard');
    await sees(page, word('queue.empty'));
    expect(await rows(page)).toEqual([]);
  });
});

describe('moves', () => {
  it('by key: two selected, snoozed together, taken back; done, undone; never while typing', async () => {
    const page = await ready();
    const before = await rowsAtRest(page, 2);
    await focusList(page);
    await page.keyboard.press('j');
    const first = await until('cursor', () => cursor(page));
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    const second = await until('next', async () => {
      const at = await cursor(page);
      return at === first ? '' : at;
    });
    await page.keyboard.press('x');
    await until('two selected', async () => (await selected(page)) === 2);
    await page.keyboard.press('h');
    const tomorrow = await until('choices', async () => {
      const found = await page.evaluateHandle(
        (start) => [...document.querySelectorAll('.rk-ask button')].find((el) => el.textContent?.startsWith(start)) ?? null,
        word('notice.snoozeTomorrow').split('$1')[0] as string,
      );
      return found.asElement() as ElementHandle<Element> | null;
    });
    await tomorrow.click();
    for (const id of [first, second]) await itemShows(stage(), id, 'snoozed');
    expect((await storedItem(stage(), first)).snoozedUntil).toBeGreaterThan(Date.now());
    await until('selection gone', async () => (await selected(page)) === 0);
    await press(page, word('common.undo'), '.rk-toast-place');
    for (const id of [first, second]) await until('taken back', async () => (await storedItem(stage(), id)).state !== 'snoozed');

    await focusList(page);
    const target = await until('cursor', () => cursor(page));
    await page.keyboard.press('e');
    await itemShows(stage(), target, 'done');
    expect(await until('cursor went on', () => cursor(page))).not.toBe(target);
    await page.keyboard.press('u');
    await until('undone', async () => (await storedItem(stage(), target)).state !== 'done');

    await page.keyboard.press('/');
    await page.keyboard.type('ehlu');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value)).toBe('ehlu');
    const states = (await stage().all<ItemRow>('items')).filter(({ id }) => before.includes(id)).map(({ state }) => state);
    expect(states).not.toContain('done');
  });

  it('another key for a command works at once; one that is taken is refused', async () => {
    const page = await ready();
    await focusList(page);
    await page.keyboard.press('?');
    await (await named(page, word('queue.keyChange', [word('queue.command.done')]))).click();
    await page.keyboard.press('h');
    await sees(page, word('queue.keyTaken', ['H', word('queue.command.snooze')]));
    await (await named(page, word('queue.keyChange', [word('queue.command.done')]))).click();
    await page.keyboard.press('d');
    await until('kept', async () => (await stage().all<Settings>('settings'))[0]?.keys.done === 'd');
    await page.keyboard.press('Escape');
    await until('dialog gone', () => page.evaluate(() => document.querySelector('[role=dialog]') === null));
    await focusList(page);
    await page.keyboard.press('j');
    const target = await until('cursor', () => cursor(page));
    await page.keyboard.press('d');
    await itemShows(stage(), target, 'done');
  });

  it('the palette runs what was typed', async () => {
    const page = await ready();
    await focusList(page);
    await page.keyboard.press('j');
    const target = await until('cursor', () => cursor(page));
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await until('palette', () => page.evaluate(() => document.querySelector('[role=dialog] input') !== null));
    await page.keyboard.type(word('queue.command.waiting'));
    await page.keyboard.press('Enter');
    await itemShows(stage(), target, 'waiting');
  });

  it('an item opened from the list shows what we know; a tag keeps its link; the address leads back to it', async () => {
    const page = await ready();
    await focusList(page);
    await page.keyboard.press('j');
    const target = await until('cursor', () => cursor(page));
    await page.keyboard.press('Enter');
    await until('address', () => page.evaluate((id) => location.hash === `#queue/${id}`, target));
    const item = await storedItem(stage(), target);
    await sees(page, item.excerpt.slice(0, 40), '.rk-detail');
    await press(page, word('tags.customer'), '.rk-tag-buttons');
    const link = await until('tagged', async () => {
      const [person] = await stage().all<{ tags: { tag: string; url: string | null }[] }>('people');
      return person?.tags.find(({ tag }) => tag === 'customer');
    });
    expect(link.url).toBe(item.url);
    await sees(page, word('tags.customer'), `[data-item="${target}"]`);
    await page.keyboard.press('Escape');
    await until('back', () => page.evaluate(() => document.querySelector('.rk-detail') === null));
    const again = await stage().view(`dashboard#queue/${target}`);
    await sees(again, item.excerpt.slice(0, 40), '.rk-detail');
  });
});

describe('panel', () => {
  it('lists what stands on the page in front first and rings what is clicked', async () => {
    await startOver(stage());
    await visit(stage(), 'linkedin/post');
    const network = await visit(stage(), 'x/conversation');
    const drawn = await marksAtRest(network);
    const tab = await tabOf(stage(), network.url());
    const panel = await stage().view(`sidepanel?tab=${tab}`, PANEL);
    await panel.bringToFront();
    await sees(panel, new RegExp(`${word('queue.group.front')}|${word('queue.group.frontThread')}`), '[role=grid]');
    const listed = await rowsAtRest(panel, 2);
    const here = new Set(drawn.map(({ item }) => item));
    const count = listed.filter((id) => here.has(id)).length;
    expect(count).toBeGreaterThan(0);
    expect(listed.slice(0, count).every((id) => here.has(id))).toBe(true);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    const [first] = listed as [string];
    await panel.click(`[role=row][data-item="${first}"] .rk-row-text`);
    await until('ringed', () => network.evaluate(() => document.querySelector('rk-ring') !== null));
    await sees(panel, (await storedItem(stage(), first)).excerpt.slice(0, 30), '.rk-detail');
  });
});
