/** A page nobody wrote a reader for is taught by pointing, and read that way from then on. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Health } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { flat, HERE } from '../networks/web/taught/pages.ts';
import { marksAtRest } from './harness/marks.ts';
import { play } from './harness/play.ts';
import { inside, textInside } from './harness/shadow.ts';
import { tabOf } from './harness/tab.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const origin = new URL(HERE).origin;
const NEXT = `${origin}/runde/500-toner-leer`;
// Whether what was asked yesterday at 14:05 is due depends on the hour the test runs; what was asked today never is.
const RECENT = flat().replace('gestern um 14:05', 'vor 2 Std.');
const body = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Fachrunde</title><style>body{font:16px sans-serif;max-width:40em;margin:1em}.beitrag{border:1px solid #aaa;margin:.5em 0;padding:.5em}</style><body>${RECENT}</body></html>`;
const stage = play({
  sites: [
    { url: HERE, body },
    { url: NEXT, body: body.replaceAll('css-1k', 'css-9q') },
  ],
  prepare: (open) => open.settings({ consented: true, language: 'de', sites: [{ origin, network: '', level: 'overlay' }], own: [] }),
});

const says = (page: Page, text: string): Promise<unknown> =>
  until(`panel says ${text}`, async () => (await textInside(page, 'rk-teach')).includes(text));

async function press(page: Page, text: string): Promise<void> {
  const css = /^[a-z]+$/.test(text) ? `input[value="${text}"]` : 'button';
  const button = await until(`button ${text}`, () => inside(page, 'rk-teach', css === 'button' ? { css, text } : { css }));
  await button.evaluate((el) => (el as HTMLElement).click());
}

async function begin(url: string): Promise<Page> {
  const page = await stage().visit(url);
  await page.bringToFront();
  expect(await stage().send({ type: 'teach', tab: await tabOf(stage(), url) })).toEqual({ ok: true });
  await says(page, word('teach.point_entry'));
  return page;
}

const third = (selector: string): string => `#beitrag-13 ${selector}`;

describe('teaching a page', () => {
  it('leads through one entry, shows all, is corrected, and reads from then on', async () => {
    const page = await begin(HERE);
    await page.click(third('.rede'));
    await says(page, word('teach.point_author'));
    // A link: the page must not go there.
    await page.click(third('.name'));
    await says(page, word('teach.point_time'));
    await page.click(third('.wann'));
    await page.click(third('.rede p'));
    await says(page, word('teach.point_own'));
    await page.click('#beitrag-12 .abzeichen');
    await says(page, word('teach.found').replace('$1', '5'));
    expect(page.url()).toBe(HERE);
    // The advertisement is none.
    await page.click('#beitrag-0 .rede');
    await press(page, word('teach.none'));
    await says(page, word('teach.found').replace('$1', '4'));
    // Another kind of page, and back again: the choice is kept.
    await press(page, 'topic');
    await press(page, 'comments');
    await press(page, word('teach.save'));
    await says(page, word('teach.saved'));
    await press(page, word('teach.close'));
    const drawn = await marksAtRest(page, 3);
    // Karl's first question was answered by the entry with our mark; his second and Lena's still wait.
    expect(drawn.map(({ state }) => state)).toEqual(['answered', 'open', 'open']);
    const [settings] = await stage().all<Settings>('settings');
    expect(settings?.taught).toMatchObject([{ origin, path: '/runde/*', network: 'web' }]);
    // What the structure reader had read by then stays as its own; from then on the taught one reads.
    const [row] = (await stage().all<Health>('health')).filter(({ network }) => network === 'web');
    expect(row?.readers?.taught?.entries).toBeGreaterThanOrEqual(4);

    const next = await stage().visit(NEXT);
    await next.bringToFront();
    expect((await marksAtRest(next, 3)).length).toBe(3);
  });

  it('ends at Escape and leaves nothing on the page', async () => {
    const page = await begin(HERE);
    await page.click(third('.name'));
    await page.keyboard.press('Escape');
    await until('gone', () => page.evaluate(() => document.querySelector('rk-teach') === null));
    // Clicks are the page's own again.
    await page.evaluate(() =>
      document.querySelector('#beitrag-13 .name')?.addEventListener('click', (event) => {
        event.preventDefault();
        document.title = 'geklickt';
      }),
    );
    await page.click(third('.name'));
    await until('click arrives', () => page.evaluate(() => document.title === 'geklickt'));
    await marksAtRest(page, 3);
  });

  it('works by the keyboard alone', async () => {
    const page = await begin(HERE);
    // Down into the page until an entry's name is ringed: each arrow moves the ring.
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter'] as const)
      await page.keyboard.press(key);
    await says(page, word('teach.point_author'));
    await page.keyboard.press('Escape');
  });
});
