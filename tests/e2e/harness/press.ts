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

/** Presses the visible thing with these words with the mouse. */
export async function press(page: Page, words: string, within?: string): Promise<void> {
  await page.bringToFront();
  await pressed(words, () => named(page, words, within));
}

/**
 * Presses what `find` gives, with the mouse. A row that comes in above moves it away under the pointer, a card drawn anew
 * exchanges it, and Firefox hands a click over after it has said that it is done: so a press counts when the element has heard
 * of it, and whoever missed presses again.
 */
export async function pressed(what: string, find: () => Promise<ElementHandle>): Promise<void> {
  let missed: unknown;
  for (let tries = 0; tries < 5; tries++) {
    const el = await find();
    const heard = el.evaluate(
      (node) =>
        new Promise<boolean>((say) => {
          (node as Element).scrollIntoView({ block: 'center' });
          node.addEventListener('click', () => say(true), { capture: true, once: true });
          // What the press itself took away or shut heard of it too (a field kept as the focus left it).
          setTimeout(() => say(!node.isConnected || (node as HTMLButtonElement).disabled), 1500);
        }),
    );
    const clicked = await el.click().then(
      () => true,
      (error) => {
        missed = error;
        return false;
      },
    );
    // A page that is left by it takes the answer along.
    if (!clicked) await heard.catch(() => {});
    else if (await heard.catch(() => true)) return;
  }
  throw new Error(`“${what}” never heard of being pressed`, { cause: missed });
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
