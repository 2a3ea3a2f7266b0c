/** What the extension drew on a network's page. */
import type { Page } from 'puppeteer-core';
import { inside, textInside } from './shadow.ts';
import { settled, until } from './wait.ts';

export interface DrawnMark {
  item: string;
  state: string;
  /** Bare place: how many marks stand before it. */
  index: number;
}

/** All state marks in document order. */
export const marks = (page: Page): Promise<DrawnMark[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('rk-mark')].map(({ dataset }, index) => ({
      item: dataset.item ?? '',
      state: dataset.state ?? '',
      index,
    })),
  );

/** Opaque person ids of all tag chips in document order. */
export const chips = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('rk-tag')].map(({ dataset }) => dataset.person ?? ''));

/** Waits until at least `least` marks stand and nothing changes any more. */
export async function marksAtRest(page: Page, least = 1): Promise<DrawnMark[]> {
  await until(`${least} marks on ${page.url()}`, async () => (await marks(page)).length >= least);
  return settled('marks', () => marks(page));
}

/** How many marks of each state. */
export function byState(list: readonly DrawnMark[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of list) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** Words on the mark ("2 T 4 Std. offen"). */
export const markText = (page: Page, index: number): Promise<string> => textInside(page, 'rk-mark', index);

/** Opens the card of a mark by the keyboard, as somebody without a mouse does. */
export async function openCard(page: Page, index = 0, selector = 'rk-mark'): Promise<void> {
  await page.bringToFront();
  const button = await until(`button of ${selector} ${index}`, () =>
    inside(page, selector, { css: 'button, [role=button], [tabindex]' }, index),
  );
  await button.evaluate((el) => el.scrollIntoView({ block: 'center' }));
  await button.focus();
  await page.keyboard.press('Enter');
}
