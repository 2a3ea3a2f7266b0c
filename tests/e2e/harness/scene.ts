/** Steps several scenarios share, in the words of the plan. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Interaction } from '../../../lib/model/records.ts';
import type { ItemRow } from '../../../lib/store/schema.ts';
import { demoSettings, visitSample } from '../../../scripts/demo/job.ts';
import { inspectPage } from '../../../scripts/inspect/page.ts';
import { type DrawnMark, marks } from './marks.ts';
import { pressed } from './press.ts';
import { inside, shadowOf, textInside } from './shadow.ts';
import { type SampleSite, samples } from './sites.ts';
import type { Stage } from './stage.ts';
import { until } from './wait.ts';

/** The sample pages as of now. */
export const sites = samples();

export function sample(name: string): SampleSite {
  const found = sites.find((site) => site.name === name);
  if (!found) throw new Error(`no sample page ${name}`);
  return found;
}

/** Everything stored is forgotten, and every sample page is read with marks again, in German. */
export async function startOver(stage: Stage): Promise<void> {
  await stage.send({ type: 'erase', sure: 'erase everything' });
  await stage.settings({ ...demoSettings(sites), language: 'de' });
}

/** Opens a sample page and waits until it is read and marked. */
export async function visit(stage: Stage, name: string): Promise<Page> {
  const { page } = await visitSample(stage, sample(name));
  return page;
}

export async function firstMark(page: Page, state: string): Promise<DrawnMark> {
  return until(`a mark ${state}`, async () => (await marks(page)).find((mark) => mark.state === state));
}

/** Waits until the mark of this item shows a state. */
export const markShows = (page: Page, item: string, state: string): Promise<unknown> =>
  until(`mark ${state}`, async () => (await marks(page)).some((mark) => mark.item === item && mark.state === state));

export async function storedItem(stage: Stage, id: string): Promise<ItemRow> {
  const found = (await stage.all<ItemRow>('items')).find((item) => item.id === id);
  if (!found) throw new Error(`item ${id} is not stored`);
  return found;
}

export const itemShows = (stage: Stage, id: string, state: string): Promise<unknown> =>
  until(`item ${state}`, async () => (await storedItem(stage, id)).state === state);

/** Presses the button of the open card with these words; `start`: the words it begins with. */
export async function pressInCard(page: Page, words: string, start = false): Promise<void> {
  const text = new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${start ? '' : '\\s*$'}`);
  await pressed(words, () => until(`in the card: ${words}`, () => inside(page, 'rk-card', { css: 'button', text })));
}

export const cardText = (page: Page): Promise<string> => textInside(page, 'rk-card');
export const toastText = (page: Page): Promise<string> => textInside(page, 'rk-toast');

/** Presses a button of the receipt that says `line`. */
export async function pressInToast(page: Page, line: string, words: string): Promise<void> {
  await pressed(words, () =>
    until(`in the receipt “${line}”: ${words}`, async () => {
      const root = await shadowOf(page, 'rk-toast');
      const found = await root?.evaluateHandle(
        (node, line, words) =>
          [...node.querySelectorAll('.box')]
            .filter((box) => box.textContent?.includes(line))
            .flatMap((box) => [...box.querySelectorAll('button')])
            .find((el) => el.textContent === words) ?? null,
        line,
        words,
      );
      return found?.asElement() as ElementHandle<Element> | null | undefined;
    }),
  );
}

/** An X id of a moment so many minutes ago; `low` tells several apart (DESIGN.md: such ids give exact times). */
export const xId = (minutes: number, low = 0): string =>
  String((BigInt(Date.now() - minutes * 60_000 - 1_288_834_974_657) << 22n) | BigInt(low));

/** Bare ids of the items `inspect` would find on a sample page now. */
export function itemIds(name: string): string[] {
  const { url, own, network, body } = sample(name);
  const told = inspectPage(new TextEncoder().encode(body), { url: new URL(url), now: Date.now(), own, network }) as {
    items: { comment: string }[];
  };
  return told.items.map(({ comment }) => comment);
}

export const interactions = (stage: Stage, network: string): Promise<Interaction[]> =>
  stage.all<Interaction>('interactions').then((all) => all.filter((one) => one.network === network));
