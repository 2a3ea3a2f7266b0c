/** Pages that live: nodes redrawn and reused, lists that grow, navigation inside the page, layouts we do not know, hostile text. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Health } from '../../lib/model/records.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { byState, marks, marksAtRest } from './harness/marks.ts';
import { play } from './harness/play.ts';
import { sees } from './harness/press.ts';
import { firstMark, itemIds, sample, sites, startOver, visit, xId } from './harness/scene.ts';
import { settled, until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });
beforeEach(() => startOver(stage()));

/** Marks an entry holds; two of one item at one entry would be a double. */
const doubles = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    let twice = 0;
    for (const mark of document.querySelectorAll<HTMLElement>('article rk-mark')) {
      const entry = [...document.querySelectorAll('article')].indexOf(mark.closest('article') as HTMLElement);
      const key = `${entry} ${mark.dataset.item}`;
      if (seen.has(key)) twice++;
      seen.add(key);
    }
    return twice;
  });

describe('a page that redraws', () => {
  it.each([
    ['without our marks', true],
    ['with dead copies of our marks', false],
  ])('its nodes %s: marks come back, none twice', async (_how, clean) => {
    const page = await visit(stage(), 'x/conversation');
    const before = byState(await marksAtRest(page));
    await page.evaluate((clean) => {
      for (const entry of document.querySelectorAll('article')) {
        const copy = entry.cloneNode(true) as HTMLElement;
        if (clean) for (const mark of copy.querySelectorAll('rk-mark, rk-tag')) mark.remove();
        entry.replaceWith(copy);
      }
    }, clean);
    await until('all marks again', async () => JSON.stringify(byState(await marks(page))) === JSON.stringify(before));
    await settled('marks', () => marks(page));
    expect(byState(await marks(page))).toEqual(before);
    expect(await doubles(page)).toBe(0);
  });

  it('reuses a node for another comment: it is read anew', async () => {
    const page = await visit(stage(), 'x/conversation');
    await marksAtRest(page);
    const items = (await stage().all('items')).length;
    const { index } = await firstMark(page, 'overdue');
    const id = xId(90);
    await page.evaluate(
      (index, id) => {
        const entry = document.querySelectorAll('rk-mark')[index]?.closest('article') as HTMLElement;
        for (const link of entry.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]'))
          link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/status\/\d+/, `status/${id}`));
      },
      index,
      id,
    );
    await until('the other comment stored', async () =>
      (await stage().all<ItemRow>('items')).some(({ comments }) => comments.some((key) => key.endsWith(id))),
    );
    expect((await stage().all('items')).length).toBeGreaterThanOrEqual(items);
    await settled('marks', () => marks(page));
    expect(await doubles(page)).toBe(0);
  });

  it('lets its list grow: what is new is marked, what is known is not read again', async () => {
    const page = await visit(stage(), 'x/conversation');
    const before = (await marksAtRest(page)).length;
    const entries = async (): Promise<number> => (await stage().all<Health>('health')).reduce((sum, row) => sum + row.entries, 0);
    const read = await settled('health', entries);
    const { index } = await firstMark(page, 'overdue');
    await page.evaluate(
      (index, ids) => {
        const cell = document.querySelectorAll('rk-mark')[index]?.closest('[data-testid="cellInnerDiv"]') as HTMLElement;
        for (const [n, id] of ids.entries()) {
          const copy = cell.cloneNode(true) as HTMLElement;
          for (const mark of copy.querySelectorAll('rk-mark, rk-tag')) mark.remove();
          for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href]'))
            link.setAttribute(
              'href',
              (link.getAttribute('href') ?? '').replace(/^\/\w+/, `/Neuer_Gast_${n}`).replace(/status\/\d+/, `status/${id}`),
            );
          cell.after(copy);
        }
      },
      index,
      [xId(60, 1), xId(60, 2), xId(60, 3)],
    );
    await until('three more marks', async () => (await marks(page)).length === before + 3);
    expect((await settled('health', entries)) - read).toBeLessThanOrEqual(3);
  });

  it('navigates inside itself: the next page is read without a reload', async () => {
    const page = await visit(stage(), 'x/conversation');
    await marksAtRest(page);
    const next = sample('x/reply');
    await page.evaluate(
      (url, body) => {
        history.pushState({}, '', url);
        const parsed = new DOMParser().parseFromString(body, 'text/html');
        document.body.replaceChildren(...[...parsed.body.children].map((el) => document.importNode(el, true)));
      },
      next.url,
      next.body,
    );
    const ids = itemIds('x/reply');
    expect(ids.length).toBeGreaterThan(0);
    await until('items of the next page', async () => {
      const known = (await stage().all<ItemRow>('items')).flatMap(({ comments }) => comments);
      return ids.every((id) => known.some((key) => key.endsWith(`|${id}`)));
    });
    const wanted = await marksAtRest(page);
    const again = await visit(stage(), 'x/reply');
    expect(byState(await marksAtRest(again))).toEqual(byState(wanted));
  });
});

describe('a page that promises a thread and yields nothing', () => {
  it('is a gap: recorded, and told in the popup', async () => {
    const url = 'https://x.com/MusterSystem/status/1877000000000000777';
    stage().sites.add({ url, body: '<!doctype html><html lang="de"><title>X</title><main><section><div>…</div></section></main></html>' });
    await stage().visit(url);
    const gap = await until(
      'gap',
      async () => (await stage().all<Health>('health')).find(({ network, gaps }) => network === 'x' && gaps > 0)?.lastGap,
      30,
    );
    expect(['no-entries', 'no-layout']).toContain(gap.kind);
    const popup = await stage().view('popup');
    await sees(popup, word(gap.kind === 'no-layout' ? 'health.gapNoLayout' : 'health.gapNoEntries'), '.rk-health');
  });
});

describe('a poisoned page', () => {
  it('is shown as text and cut; nothing of it runs, here or in our pages', async () => {
    const id = xId(60 * 24 * 6, 99);
    const poison = `<img src=x onerror="globalThis.rkPoisoned=1"><script>globalThis.rkPoisoned=1</script>\u202Ekehrt\u0000um `;
    const { url, body } = sample('x/conversation');
    const pageUrl = url.replace(/\d+$/, '1877000000000000778');
    stage().sites.add({ url: pageUrl, body: body.replaceAll('1877000000000000001', '1877000000000000778') });
    const page = await stage().visit(pageUrl);
    await marksAtRest(page);
    const { index } = await firstMark(page, 'overdue');
    await page.evaluate(
      (index, poison, id) => {
        const entry = document.querySelectorAll('rk-mark')[index]?.closest('article') as HTMLElement;
        const text = entry.querySelector('[data-testid="tweetText"]') as HTMLElement;
        text.textContent = poison + 'A'.repeat(1_000_000);
        const name = entry.querySelector('[data-testid="User-Name"] a span') as HTMLElement;
        name.textContent = poison + 'B'.repeat(1_000_000);
        for (const link of entry.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]'))
          link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/status\/\d+/, `status/${id}`));
      },
      index,
      poison,
      id,
    );
    const item = await until('poisoned item', async () =>
      (await stage().all<ItemRow>('items')).find(({ comments }) => comments.some((key) => key.endsWith(id))),
    );
    expect(item.excerpt.length).toBeLessThanOrEqual(200);
    expect(item.author.name.length).toBeLessThanOrEqual(200);
    for (const text of [item.excerpt, item.author.name]) {
      expect(text).toContain('<img src=x');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: poisoned input is what this is for
      expect(text).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
    }
    const popup = await stage().view('popup');
    await sees(popup, '<img src=x', '.rk-newest');
    for (const one of [page, popup]) expect(await one.evaluate(() => (globalThis as { rkPoisoned?: number }).rkPoisoned ?? 0)).toBe(0);
    expect(await popup.evaluate(() => document.querySelectorAll('.rk-newest img, .rk-newest script').length)).toBe(0);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
