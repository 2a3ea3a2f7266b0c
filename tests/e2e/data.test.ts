/** Taking the data along and getting rid of it, through the options page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sites, startOver, visit } from './harness/scene.ts';
import { settled, until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });
const folder = mkdtempSync(join(tmpdir(), 'rk-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TAKEN = ['items', 'interactions', 'people'] as const;
const stored = async (): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(TAKEN.map(async (name) => [name, await stage().all(name)] as const)));
/** The address names the section: it is in sight when the page is there. */
async function options(): Promise<Page> {
  const page = await stage().view('options#data');
  await until('its section in sight', () =>
    page.evaluate(() => (document.querySelector('#data')?.getBoundingClientRect().top ?? Infinity) < innerHeight),
  );
  return page;
}

async function exported(page: Page): Promise<string> {
  await press(page, word('options.exportStart'));
  const link = await until('download link', () => page.$('a[download]'));
  return link.evaluate(async (a) => (await fetch((a as HTMLAnchorElement).href)).text());
}

async function take(page: Page, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const input = (await until('file input', () => page.$('#data input[type=file]'))) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

async function eraseAll(page: Page): Promise<void> {
  await press(page, word('options.eraseStart'));
  await press(page, word('options.eraseGoOn'));
  const input = await until('word to type', () => page.$('form.rk-sure input'));
  await input.click();
  await page.keyboard.type(word('options.eraseWord'));
  await press(page, word('options.eraseNow'));
  await sees(page, word('options.erased'));
}

describe('options, data', () => {
  let before: Record<string, unknown[]>;
  let file: string;
  beforeAll(async () => {
    await startOver(stage());
    for (const name of ['x/conversation', 'wordpress/classic']) await visit(stage(), name);
    const [item] = (await stage().all<{ id: string; state: string; authorKeys: string[] }>('items')).filter(
      ({ authorKeys }) => authorKeys.length > 0,
    );
    await stage().send({ type: 'tag', item: item?.id ?? '', person: null, tag: 'press', on: true, url: 'https://x.com/' });
    before = await settled('store', stored);
  });

  it('exports everything as one JSON file', async () => {
    for (const name of TAKEN) expect(before[name]?.length).toBeGreaterThan(0);
    file = await exported(await options());
    const text = JSON.stringify(JSON.parse(file));
    for (const name of TAKEN) for (const row of before[name] as { id: string }[]) expect(text).toContain(row.id);
  });

  it('a second import of the same file changes nothing', async () => {
    const page = await options();
    await take(page, 'same.json', file);
    await sees(page, word('options.importNothing'));
    expect(await stored()).toEqual(before);
  });

  it('erases everything only after asking twice', async () => {
    const page = await options();
    await press(page, word('options.eraseStart'));
    await press(page, word('options.eraseGoOn'));
    const input = await until('word to type', () => page.$('form.rk-sure input'));
    await input.click();
    await page.keyboard.type('falsch');
    await press(page, word('options.eraseNow'));
    await sees(page, word('options.eraseWrong', [word('options.eraseWord')]));
    expect(await stored()).toEqual(before);
    await press(page, word('common.cancel'), 'form.rk-sure');
    await eraseAll(page);
    await until('nothing left', async () => Object.values(await stored()).every((rows) => rows.length === 0));
    // Language and consent went with the rest.
    await stage().settings({ language: 'de', consented: true });
    expect(await stage().badge()).toBe('');
  });

  it('imports the file again, with a preview first', async () => {
    const page = await options();
    await take(page, 'back.json', file);
    await until('preview', () => page.$('tr[data-section="items"]'));
    expect((await stored()).items).toEqual([]);
    await press(page, word('options.importStart'));
    await until('all back', async () => JSON.stringify(ids(await stored())) === JSON.stringify(ids(before)));
    const popup = await stage().view('popup');
    const overdue = (before.items as { state: string }[]).filter(({ state }) => state === 'overdue').length;
    await until('figures', () =>
      popup.evaluate((n) => document.querySelector('dd')?.textContent?.replace(/\D/g, '') === String(n), overdue),
    );
  });

  it('says why a broken file is not taken, and changes nothing', async () => {
    const page = await options();
    const now = await stored();
    await take(page, 'broken.json', file.slice(0, file.length / 2));
    await sees(page, word('options.nothingChanged'));
    expect(await stored()).toEqual(now);
  });
});

const ids = (all: Record<string, unknown[]>): string[] =>
  TAKEN.flatMap((name) => (all[name] as { id: string }[]).map(({ id }) => `${name} ${id}`)).sort();
