/** Screenshots of the demo into .output/demo/: overlay of each network, popup and options, light and dark, German and English. */
import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { marks, openCard } from '../../tests/e2e/harness/marks.ts';
import type { SampleSite } from '../../tests/e2e/harness/sites.ts';
import { textInside } from '../../tests/e2e/harness/shadow.ts';
import type { Stage } from '../../tests/e2e/harness/stage.ts';
import { settled, until } from '../../tests/e2e/harness/wait.ts';
import type { Visited } from './job.ts';

const FOLDER = '.output/demo';

/** Some sample pages are bare structure: right for reading, nothing to look at. */
export const isStyled = ({ body }: SampleSite): boolean => body.includes('<style');

/** Of each network the page with most to look at: what waits longest, then what else is marked. */
export function worthSeeing(visited: readonly Visited[]): Visited[] {
  const worth = ({ states }: Visited): number => (states.overdue ?? 0) * 100 + Object.values(states).reduce((sum, n) => sum + n, 0);
  const best = new Map<string, Visited>();
  for (const one of visited) {
    const known = best.get(one.sample.network);
    if (isStyled(one.sample) && (!known || worth(one) > worth(known))) best.set(one.sample.network, one);
  }
  return [...best.values()];
}

/** Takes one picture when the page has come to rest; returns its path. */
async function shoot(page: Page, name: string, fullPage = false): Promise<string> {
  const path = `${FOLDER}/${name}.png` as const;
  await page.bringToFront();
  await settled(name, () =>
    page.evaluate(() => [
      document.body.textContent?.length,
      document.body.scrollHeight,
      document.querySelectorAll('rk-mark').length,
      document.getAnimations().length === 0,
    ]),
  );
  await page.screenshot({ path, fullPage });
  return path;
}

/** Takes away an earlier run's pictures. */
export function clearPictures(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}

/** The network pages that carry marks; where one is overdue, its card on a picture of its own. */
export async function shootPages(visited: readonly Visited[], suffix: string): Promise<string[]> {
  const paths: string[] = [];
  for (const { sample, page, states } of visited) {
    const most = Object.values(states).reduce((sum, n) => sum + n, 0);
    if (most === 0 || !isStyled(sample)) continue;
    const name = sample.name.replace('/', '-');
    await page.bringToFront();
    // A page in the background draws nothing: its marks come back now.
    await until(`marks of ${sample.name}`, async () => (await marks(page)).length >= most);
    paths.push(await shoot(page, `overlay-${name}${suffix}`));
    const first = (await marks(page)).find(({ state }) => state === 'overdue');
    if (!first) continue;
    await openCard(page, first.index);
    await until(`card of ${sample.name}`, async () => (await textInside(page, 'rk-card')).length > 20);
    paths.push(await shoot(page, `card-${name}${suffix}`));
    await page.keyboard.press('Escape');
  }
  return paths;
}

/** The extension's own pages. */
export async function shootViews(stage: Stage, suffix: string): Promise<string[]> {
  const paths: string[] = [];
  for (const name of ['popup', 'options', 'welcome']) {
    const page = await stage.view(name);
    paths.push(await shoot(page, `${name}${suffix}`, name !== 'popup'));
    await page.close();
  }
  return paths;
}
