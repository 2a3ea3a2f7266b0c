/** The popup's figures and the toolbar badge are what the store holds, and follow it. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Interaction } from '../../lib/model/records.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { marks } from './harness/marks.ts';
import { play } from './harness/play.ts';
import { named, press, sees } from './harness/press.ts';
import { firstMark, sites, startOver, visit } from './harness/scene.ts';
import { settled, until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });

/** 'YYYY-MM-DD' in the settings' zone. */
const today = (): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(Date.now());

interface Shown {
  overdue: number;
  others: number[];
  /** Interactions of today by the words of their kind. */
  done: Record<string, number>;
}

async function shown(page: Page): Promise<Shown> {
  const { terms, done } = await page.evaluate(() => {
    const number = (text: string | null | undefined): number => Number((text ?? '').replace(/\D/g, '') || 'NaN');
    return {
      terms: [...document.querySelectorAll('dt')].map(
        (dt) => [dt.textContent ?? '', number(dt.parentElement?.querySelector('dd')?.textContent)] as const,
      ),
      done: Object.fromEntries(
        [...document.querySelectorAll('.rk-actions tbody tr')].map((row) => [
          row.querySelector('th')?.textContent ?? '',
          number(row.querySelector('td')?.textContent),
        ]),
      ),
    };
  });
  const of = (...keys: string[]): number => terms.find(([label]) => keys.some((key) => word(`popup.${key}`) === label))?.[1] ?? Number.NaN;
  return { overdue: of('overdue', 'noneOverdue'), others: [of('due'), of('open'), of('answeredToday')], done };
}

/** Counted from the records themselves, not from the totals kept beside them. */
async function counted(): Promise<Shown> {
  const items = await stage().all<ItemRow>('items');
  const of = (state: string): number => items.filter((item) => item.state === state).length;
  const done: Record<string, number> = {};
  const interactions = (await stage().all<Interaction>('interactions')).filter(({ day }) => day === today());
  for (const { kind } of interactions) {
    const label = word(`common.kind${kind[0]?.toUpperCase()}${kind.slice(1)}`);
    done[label] = (done[label] ?? 0) + 1;
  }
  return { overdue: of('overdue'), others: [of('due'), of('open'), items.filter(({ outDay }) => outDay === today()).length], done };
}

/** The popup shows what the records say; kinds without anything today may stand there with 0 (done earlier this week). */
async function agree(popup: Page): Promise<Shown> {
  const records = await settled('records', counted);
  const wanted = JSON.stringify({ ...records, done: Object.entries(records.done).sort() });
  await until('figures of the popup', async () => {
    const figures = await shown(popup);
    const found = JSON.stringify({
      ...figures,
      done: Object.entries(figures.done)
        .filter(([, n]) => n > 0)
        .sort(),
    });
    if (found !== wanted) throw new Error(`popup ${found}, records ${wanted}`);
    return true;
  });
  return records;
}

describe('popup', () => {
  beforeAll(async () => {
    await startOver(stage());
    for (const name of ['x/conversation', 'instagram/post', 'wordpress/classic']) await visit(stage(), name);
  });

  it('equals the store, and the badge counts what is overdue', async () => {
    const popup = await stage().view('popup');
    const { overdue } = await agree(popup);
    expect(overdue).toBeGreaterThan(0);
    await until('badge', async () => (await stage().badge()) === (overdue > 99 ? '99+' : String(overdue)));
  });

  it('lists the newest overdue items with links to the comments', async () => {
    const popup = await stage().view('popup');
    await until('list', () => popup.$('.rk-newest a'));
    const links = await popup.$$eval('.rk-newest a', (all) => all.map((a) => (a as HTMLAnchorElement).href));
    const overdue = (await stage().all<ItemRow>('items')).filter(({ state }) => state === 'overdue');
    expect(links.length).toBe(Math.min(5, overdue.length));
    for (const link of links) expect(overdue.map(({ url }) => url)).toContain(link);
  });

  it('follows by itself when something changes elsewhere', async () => {
    const popup = await stage().view('popup');
    const before = await agree(popup);
    const item = (await stage().all<ItemRow>('items')).find(({ state }) => state === 'overdue');
    await stage().send({ type: 'move', item: item?.id ?? '', move: { to: 'done', reason: 'done' } });
    const after = await agree(popup);
    expect(after.overdue).toBe(before.overdue - 1);
    await until('badge', async () => (await stage().badge()) === String(after.overdue));
  });

  it('pauses and goes on: marks go and come back', async () => {
    const page = await visit(stage(), 'x/conversation');
    await firstMark(page, 'overdue');
    const before = (await marks(page)).length;
    const popup = await stage().view('popup');
    await press(popup, word('popup.running'));
    await sees(popup, word('popup.pausedExplained'));
    await page.bringToFront();
    await until('no marks', async () => (await marks(page)).length === 0);
    await popup.bringToFront();
    await named(popup, word('popup.paused'));
    await press(popup, word('popup.paused'));
    await page.bringToFront();
    await until('marks back', async () => (await marks(page)).length === before);
  });

  it('tells how reading goes on each network', async () => {
    const popup = await stage().view('popup');
    for (const name of ['X', 'Instagram', 'WordPress']) await sees(popup, name, '.rk-health');
  });
});
