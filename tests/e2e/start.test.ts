/** The extension starts: its pages open, the background answers, the first thing a user sees is the welcome page. */
import { describe, expect, it } from 'vitest';
import { play } from './harness/play.ts';
import { samples } from './harness/sites.ts';
import { until } from './harness/wait.ts';

const sites = samples();
const stage = play({ sites });

describe('a fresh installation', () => {
  it('opens the welcome page by itself', async () => {
    const { launched } = stage();
    const open = await until('welcome tab', async () => {
      const pages = await launched.browser.pages();
      const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
      return addresses.find((address) => address === `${launched.origin}/welcome.html`);
    });
    expect(open).toBeTruthy();
  });

  it('reads nothing before consent', async () => {
    // A page full of posts: with consent every one of them would be read.
    const sample = sites.find(({ name }) => name === 'x/conversation');
    if (!sample) throw new Error('no x/conversation');
    const page = await stage().visit(sample.url);
    expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBeGreaterThan(1);
    await stage().send({ type: 'tick' });
    expect(await page.evaluate(() => document.querySelectorAll('rk-mark, rk-tag').length)).toBe(0);
    expect(await stage().all('health')).toEqual([]);
    expect(await stage().all('items')).toEqual([]);
  });

  it.each(['popup', 'options', 'welcome'])("%s opens in the browser's language, German or else English", async (name) => {
    const page = await stage().view(name);
    await until('content', () => page.evaluate(() => (document.body.textContent.trim().length > 20 ? document.body.textContent : '')));
    await until('language', () =>
      page.evaluate(() => document.documentElement.lang === (navigator.language.startsWith('de') ? 'de' : 'en')),
    );
  });

  it('answers nothing to a message it does not know', async () => {
    const answer = await stage()
      .send({ type: 'nonsense' } as never)
      .catch((error: Error) => error.message);
    expect(JSON.stringify(answer)).toMatch(/bad-message|error/i);
  });
});
