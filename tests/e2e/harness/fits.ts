/** Whether a page fits the width it has and everybody can use it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { kind } from './play.ts';
import { settled } from './wait.ts';

/** Elements that stick out to the side (the first few, with where they end); [] where the page cannot be scrolled sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const name = (one: HTMLElement): string =>
      `${one.tagName.toLowerCase()}.${one.className} ${Math.round(one.getBoundingClientRect().right)}`;
    return [`${scrollWidth} of ${clientWidth}`, ...out.slice(0, 12).map(name)];
  });

/**
 * What sticks out to the side and what breaks a rule of accessibility, as lines. Rules ask the document, which is the same in both
 * browsers, and take long: Firefox is asked them on the main screens only (access.test.ts), on all others for what it lays out.
 */
export const faults = async (page: Page): Promise<string[]> => [
  ...(await sticksOut(page)),
  ...(kind === 'firefox' ? [] : await violations(page)),
];

/** Waits until as much stands on the page as will; `name`: what is looked at. */
export const atRest = (page: Page, name: string): Promise<number> =>
  settled(name, () => page.evaluate(() => document.body.textContent.length));

/** The page, once at rest, has no faults. */
export async function expectFits(page: Page, name: string): Promise<void> {
  await atRest(page, name);
  expect([name, await faults(page)]).toEqual([name, []]);
}
