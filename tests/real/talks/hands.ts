/** Mouse and keyboard on a site's page. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../e2e/harness/wait.ts';

/** Waits for it and brings it to where the mouse can reach it. */
async function reach(page: Page, css: string): Promise<ElementHandle> {
  await page.bringToFront();
  const el = await until(css, () => page.$(css));
  await el.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  return el;
}

/** Clicks. */
export async function click(page: Page, css: string): Promise<void> {
  await (await reach(page, css)).click();
}

/** Clicks what leads to another page, and waits for that one. */
export async function leave(page: Page, css: string): Promise<void> {
  const el = await reach(page, css);
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), el.click()]);
}

/** Types into a field, after what stands there. */
export async function type(page: Page, css: string, text: string): Promise<void> {
  const el = await reach(page, css);
  await el.click();
  await page.keyboard.type(text);
}
