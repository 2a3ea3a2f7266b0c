/** Using a page by what stands on it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './wait.ts';

const PRESSABLE = 'button, a[href], summary, label, [role=button], [role=switch], [role=tab]';

/** The visible thing to press with these words (its text or its label), inside `within`. Waits for it. */
export async function named(page: Page, words: string, within = 'body'): Promise<ElementHandle> {
  return until(`“${words}” on the page`, async () => {
    const found = await page.evaluateHandle(
      (words, within, pressable) => {
        const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
        const all = [...document.querySelectorAll<HTMLElement>(within)].flatMap((part) => [
          ...part.querySelectorAll<HTMLElement>(pressable),
        ]);
        return (
          all.find((el) => (fold(el.textContent) === words || el.getAttribute('aria-label') === words) && el.getClientRects().length > 0) ??
          null
        );
      },
      words,
      within,
      PRESSABLE,
    );
    return found.asElement() as ElementHandle | null;
  });
}

/** Presses it with the mouse. */
export async function press(page: Page, words: string, within?: string): Promise<void> {
  await page.bringToFront();
  const el = await named(page, words, within);
  await el.evaluate((node) => (node as Element).scrollIntoView({ block: 'center' }));
  await el.click();
}

/** Text a person sees on the page, white space folded. */
export const seen = (page: Page, within = 'body'): Promise<string> =>
  page.evaluate((selector) => (document.querySelector<HTMLElement>(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(), within);

/** Waits until a person sees these words. */
export const sees = (page: Page, words: string | RegExp, within?: string): Promise<unknown> =>
  until(`to see ${words}`, async () => {
    const text = await seen(page, within);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });
