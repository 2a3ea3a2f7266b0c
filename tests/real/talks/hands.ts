/** Mouse and keyboard on a site's page. Each waits until the thing is there, seen and at rest. */
import type { Page } from 'puppeteer-core';

/** Clicks. */
export async function click(page: Page, css: string): Promise<void> {
  await page.bringToFront();
  await page.locator(css).click();
}

/** Clicks what leads to another page, and waits for that one. */
export async function leave(page: Page, css: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), click(page, css)]);
}

/** Types into a field. */
export async function type(page: Page, css: string, text: string): Promise<void> {
  await click(page, css);
  await page.keyboard.type(text);
}
