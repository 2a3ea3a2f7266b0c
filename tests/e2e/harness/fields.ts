/** Fields of a page by their labels. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './wait.ts';

/** The field with this label (its mark for "required" left out), inside `within`. Waits for it. */
export const fieldNamed = (page: Page, label: string, within = 'body'): Promise<ElementHandle<HTMLInputElement>> =>
  until(`field ${label}`, async () => {
    const found = await page.evaluateHandle(
      (wanted, part) =>
        [...document.querySelectorAll<HTMLInputElement>(`${part} :is(input, textarea, select)`)].find(({ labels }) =>
          [...(labels ?? [])].some(({ textContent }) => textContent?.replace(/\s*\*$/, '').trim() === wanted),
        ) ?? null,
      label,
      within,
    );
    return found.asElement() as ElementHandle<HTMLInputElement> | null;
  });
