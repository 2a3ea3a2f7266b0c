/** Accessibility rules (axe-core) on a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  axe: {
    run(within: string, options: object): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
  };
};

/** Violations as lines: rule, place, why. `within`: a part of the page. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { violations } = await (globalThis as unknown as Axe).axe.run(within, {
      resultTypes: ['violations'],
      // Styles and media are the extension's own: nothing to fetch again before it begins.
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
    );
  }, within);
}
