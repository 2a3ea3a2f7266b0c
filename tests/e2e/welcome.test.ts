/** Consent through the welcome page, step by step, then the first page is read. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/model/settings.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { marks } from './harness/marks.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { itemIds, sample, sites } from './harness/scene.ts';
import { tabOf } from './harness/tab.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites, prepare: (open) => open.settings({ language: 'de' }) });
const settings = async (): Promise<Settings | undefined> => (await stage().all<Settings>('settings'))[0];

/** Goes to a step and waits until it is drawn. */
async function step(page: Page, name: string): Promise<void> {
  await press(page, word('welcome.next'));
  await until(name, () =>
    page.evaluate((name) => document.querySelector('[aria-current="step"]')?.textContent?.includes(name), word(name)),
  );
}

describe('welcome', () => {
  it('tells what is read, takes the choices, and nothing is read before the yes', async () => {
    const page = await stage().view('welcome');
    await sees(page, word('welcome.readTitle'));
    for (const key of ['readWhatText', 'readWhereText', 'readHowText', 'readNeverText']) await sees(page, word(`welcome.${key}`));

    await step(page, 'welcome.stepNetworks');
    for (const id of ['linkedin', 'x', 'instagram']) await sees(page, word(`networks.${id}.terms`).slice(0, 60), `[data-network="${id}"]`);
    await press(page, word('networks.overlay'), '[data-network="x"]');
    await until('level kept', async () => (await settings())?.levels.x === 'overlay');

    await step(page, 'welcome.stepOwn');
    const input = await until('address', () => page.$('input[inputmode=url]'));
    await input.click();
    await page.keyboard.type('https://x.com/MusterSystem');
    await press(page, word('options.ownAdd'));
    await until('account kept', async () => (await settings())?.own.some(({ network, keys }) => network === 'x' && keys.length > 0));

    const early = await stage().visit(sample('x/conversation').url);
    await stage().send({ type: 'tick' });
    expect(await marks(early)).toEqual([]);
    expect(await stage().all('health')).toEqual([]);

    await page.bringToFront();
    await step(page, 'welcome.stepAnswer');
    await step(page, 'welcome.stepFinish');
    await press(page, word('welcome.agree'));
    await sees(page, word('welcome.doneText'));
    expect((await settings())?.consented).toBe(true);

    // The page that was open before needs no reload.
    await early.bringToFront();
    await until('marks on the open page', async () => (await marks(early)).some(({ state }) => state === 'overdue'));
  });

  it('level "Mitlesen" reads and leaves the page alone; "Aus" reads nothing', async () => {
    await stage().settings({ levels: { x: 'read' } });
    const page = await stage().visit(sample('x/reply').url);
    const ids = itemIds('x/reply');
    await until('items', async () =>
      (await stage().all<ItemRow>('items')).some(({ comments }) => comments.some((key) => ids.includes(key.slice(2)))),
    );
    expect(await page.evaluate(() => document.querySelectorAll('rk-mark, rk-tag, rk-card').length)).toBe(0);

    await stage().settings({ levels: { x: 'off' } });
    const before = await stage().all('health');
    const off = await stage().visit(sample('x/home').url);
    await stage().send({ type: 'tick' });
    expect(await off.evaluate(() => document.querySelectorAll('rk-mark').length)).toBe(0);
    expect(await stage().all('health')).toEqual(before);
  });

  it('level "Nur auf Klick" reads a page when asked, and only then', async () => {
    await stage().settings({ levels: { x: 'capture' } });
    const before = await stage().all('health');
    const { url } = sample('x/home-2021');
    const page = await stage().visit(url);
    await page.bringToFront();
    await stage().send({ type: 'tick' });
    expect(await stage().all('health')).toEqual(before);
    expect(await stage().send({ type: 'capture', tab: await tabOf(stage(), url) })).toEqual({ ok: true });
    await until('read', async () => JSON.stringify(await stage().all('health')) !== JSON.stringify(before));
  });
});
