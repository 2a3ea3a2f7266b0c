/** The extension's own pages in both languages, light and dark: no accessibility violation, the language switches at once. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/model/settings.ts';
import { violations } from './harness/axe.ts';
import { atRest } from './harness/fits.ts';
import { turnTo } from './harness/looks.ts';
import { markText } from './harness/marks.ts';
import { kind, play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { firstMark, sites, startOver, visit } from './harness/scene.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const SCREENS = ['popup', 'options', 'welcome', 'dashboard', 'sidepanel'];

const stage = play({
  sites,
  prepare: async (open) => {
    await startOver(open);
    await visit(open, 'x/conversation');
    // Two of each are rows enough: axe looks at every one of them for half a second.
    const [{ own = [], sites: added = [] } = {}] = await open.all<Settings>('settings');
    await open.settings({ own: own.slice(0, 2), sites: added.slice(0, 2) });
    await open.tidy();
  },
});

// The colours are the same in both browsers: Firefox looks at the light ones.
for (const dark of kind === 'firefox' ? [false] : [false, true]) {
  describe(dark ? 'dark' : 'light', () => {
    // Words and colours have nothing to do with each other: one language in the light, the other in the dark (in Firefox by the browser).
    const language = dark || kind === 'firefox' ? 'en' : 'de';
    it.each(SCREENS.map((name) => [name, language] as const))('%s in %s has no violation', async (name, language) => {
      await turnTo(stage(), { dark, language });
      const page = await stage().view(name);
      await until('language', () => page.evaluate((wanted) => document.documentElement.lang === wanted, language));
      await page.bringToFront();
      await atRest(page, name);
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
      expect(await violations(page)).toEqual([]);
    });

    it('the queue with an item, the filters and every dialog open has no violation', async () => {
      await turnTo(stage(), { dark, language: 'de' });
      const page = await stage().view('dashboard');
      await page.bringToFront();
      await until('rows', () => page.evaluate(() => document.querySelector('[role=row][data-item]') !== null));
      await press(page, word('queue.filters'));
      await page.focus('[role=grid]');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await sees(page, word('queue.written'), '.rk-detail');
      await page.focus('[role=grid]');
      await page.keyboard.press('x');
      expect(await violations(page)).toEqual([]);
      for (const key of ['h', 'l', 'p', 'n', 'a', '?'] as const) {
        await page.keyboard.press(key);
        await until(`dialog of ${key}`, () => page.evaluate(() => document.querySelector('[role=dialog]') !== null));
        expect(await violations(page, '[role=dialog]'), key).toEqual([]);
        await page.keyboard.press('Escape');
        await until('closed', () => page.evaluate(() => document.querySelector('[role=dialog]') === null));
        await page.focus('[role=grid]');
      }
      await press(page, word('queue.command.palette'));
      await until('palette', () => page.evaluate(() => document.querySelector('[role=dialog] input') !== null));
      expect(await violations(page, '[role=dialog]')).toEqual([]);
    });
  });
}

describe('language', () => {
  it('switches on every open page and on marks at once', async () => {
    await startOver(stage());
    const network = await visit(stage(), 'x/conversation');
    const options = await stage().view('options');
    const popup = await stage().view('popup');
    await options.bringToFront();
    await press(options, 'English', '#language');
    await sees(options, word('options.networks', [], 'en'));
    await popup.bringToFront();
    await sees(popup, word('popup.median', [], 'en'));
    await network.bringToFront();
    const { index } = await firstMark(network, 'overdue');
    await until('marks in English', async () => (await markText(network, index)).includes(word('page.openFor', [''], 'en').trim()));
  });
});
