/** A click on a mark opens the card; every move changes mark and store, and every one can be taken back. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { chips, marks, markText, openCard } from './harness/marks.ts';
import { play } from './harness/play.ts';
import { cardText, firstMark, itemShows, markShows, pressInCard, sites, startOver, storedItem, visit } from './harness/scene.ts';
import { textInside } from './harness/shadow.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });

describe('the card', () => {
  let page: Page;
  let item: string;
  let index: number;
  beforeEach(async () => {
    await startOver(stage());
    page = await visit(stage(), 'x/conversation');
    ({ item, index } = await firstMark(page, 'overdue'));
    await openCard(page, index);
    await until('card', () => cardText(page));
  });

  it('says the state, the age and why it is due when it is', async () => {
    await until('reason', async () => (await cardText(page)).includes('fällig'));
    const text = await cardText(page);
    expect(text).toContain(word('page.overdue'));
    expect(text).toMatch(/Arbeitstag/);
    expect(await markText(page, index)).toMatch(/\d+ (T|Std\.|Min\.|Wo\.)/);
  });

  it.each([
    ['done', 'page.done'],
    ['not-for-us', 'page.notForUs'],
  ])('%s: out of the way, and back with Undo', async (reason, key) => {
    await pressInCard(page, word(key));
    await markShows(page, item, 'done');
    await itemShows(stage(), item, 'done');
    expect((await storedItem(stage(), item)).doneReason).toBe(reason);
    await pressInCard(page, word('page.undo'));
    await markShows(page, item, 'overdue');
    await itemShows(stage(), item, 'overdue');
  });

  it('snooze: until the time on the button, and back with Undo', async () => {
    await pressInCard(page, word('notice.snoozeTomorrow', ['']).trim(), true);
    await markShows(page, item, 'snoozed');
    const until = (await storedItem(stage(), item)).snoozedUntil ?? 0;
    expect(until).toBeGreaterThan(Date.now());
    expect(until).toBeLessThan(Date.now() + 2 * 86_400_000);
    await pressInCard(page, word('page.undo'));
    await markShows(page, item, 'overdue');
  });

  it('a tag: one click sets it with the link, chips stand at every name of that person, a second click takes it away', async () => {
    await pressInCard(page, word('tags.customer'));
    await until('chips', async () => (await chips(page)).length > 0);
    const [person] = await until('person', async () => {
      const people = await stage().all<Person>('people');
      return people.length === 1 ? people : null;
    });
    expect(person?.tags.map(({ tag, url }) => [tag, url?.startsWith('https://x.com/')])).toEqual([['customer', true]]);
    const { author } = await storedItem(stage(), item);
    expect(person?.name).toBe(author.name);
    // At every entry of theirs on the page.
    const names = await page.evaluate(
      (path) =>
        [...document.querySelectorAll('article')].filter(
          (entry) => entry.querySelector('[data-testid="User-Name"] a[href]')?.getAttribute('href') === path,
        ).length,
      new URL(author.url ?? '').pathname,
    );
    expect(names).toBeGreaterThan(0);
    expect(new Set(await chips(page))).toEqual(new Set([person?.id]));
    expect((await chips(page)).length).toBe(names);
    expect(await textInside(page, 'rk-tag')).toContain(word('tags.customer'));

    const elsewhere = await visit(stage(), 'x/conversation');
    await until('chips on a second visit', async () => (await chips(elsewhere)).length === names);

    // The card is still open on the first page.
    await page.bringToFront();
    await pressInCard(page, word('tags.customer'));
    await until('no chips', async () => (await chips(page)).length === 0);
    await until('no chips in the other tab', async () => (await chips(elsewhere)).length === 0);
    expect(await stage().all('people')).toEqual([]);
  });

  it('this is our account: its comments are items no more, and are again after Undo', async () => {
    const before = (await marks(page)).length;
    const { author } = await storedItem(stage(), item);
    await pressInCard(page, word('page.own'));
    await until('own account', async () => (await stage().all<Settings>('settings'))[0]?.own.some(({ name }) => name === author.name));
    await until('mark gone', async () => !(await marks(page)).some((mark) => mark.item === item && mark.state === 'overdue'));
    await pressInCard(page, word('page.undo'));
    await until(
      'own account forgotten',
      async () => !(await stage().all<Settings>('settings'))[0]?.own.some(({ name }) => name === author.name),
    );
    await until('all marks back', async () => (await marks(page)).length === before);
    await markShows(page, item, 'overdue');
  });

  it('closes with Escape, the focus goes back to the mark', async () => {
    await page.keyboard.press('Escape');
    await until('closed', async () => (await page.evaluate(() => document.querySelectorAll('rk-card').length)) === 0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('rk-mark');
  });
});
