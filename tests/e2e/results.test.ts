/** Results: figures of two months, the records behind them, the same figures in the exports, goals and report; and axe on every tab. */
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Criterion } from '../../lib/model/results.ts';
import { offered } from '../../lib/rules/goals/criteria.ts';
import { violations } from './harness/axe.ts';
import { faults } from './harness/fits.ts';
import { fillMonths } from './harness/months.ts';
import { kind, play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sites, startOver } from './harness/scene.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });

/** What a tile shows: its value, folded. */
const tile = (page: Page, id: string): Promise<string> =>
  page.evaluate((id) => document.querySelector(`.rk-tiles [data-metric=${id}] .rk-tile-value`)?.textContent ?? '', id);

/** The next file the page hands to the browser, as text ('latin1', so that a workbook's first letters can be read too). */
async function saved(page: Page, words: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    (globalThis as { file?: Promise<string> | undefined }).file = undefined;
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { file?: Promise<string> }).file = blob.text();
      return make(blob);
    };
  });
  await press(page, words);
  // A worker made from a blob would be forbidden: what comes must be the file.
  return until(words, () => page.evaluate(async () => (await (globalThis as { file?: Promise<string> }).file) ?? ''));
}

beforeAll(async () => {
  await startOver(stage());
  await fillMonths(stage());
});

describe('the overview', () => {
  it('shows the figures of the records, and leads to them', async () => {
    const page = await stage().view('dashboard#results');
    await until('leads', async () => (await tile(page, 'leads')) === '3');
    expect(await tile(page, 'contacts')).toBe('8');
    expect(await tile(page, 'backlog')).toBe('14');
    await page.bringToFront();
    await page.focus('.rk-tiles [data-metric=leads] button');
    await page.keyboard.press('Enter');
    await sees(page, 'Muster 3', '[role=dialog]');
    expect(await violations(page, '[role=dialog]')).toEqual([]);
    await page.click('[role=dialog] a[href="#people/person0"]');
    await sees(page, 'Lead seit', '.rk-person');
  });

  it('exports the very figures it shows, also as a workbook', async () => {
    const page = await stage().view('dashboard#results');
    await until('figures', async () => (await tile(page, 'leads')) === '3');
    await press(page, word('results.allFigures'));
    const csv = await saved(page, word('results.exportFigures'));
    const rows = Papa.parse<Record<string, string>>(csv.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data;
    const shown = new Map(
      await page
        .$$eval('tr[data-metric]', (all) =>
          all.map(
            (row) =>
              [
                row.getAttribute('data-metric'),
                row.querySelectorAll('td')[0]?.textContent,
                row.querySelectorAll('td')[1]?.textContent,
              ] as const,
          ),
        )
        .then((all) => all.map(([id, value, n]) => [id, { value, n }] as const)),
    );
    expect(rows.length).toBe(shown.size);
    for (const { id = '', Wert = '', Einheit = '', n = '' } of rows) {
      expect(shown.get(id)?.n, id).toBe(n);
      if (Einheit === word('results.unit.count') && Wert) expect(shown.get(id)?.value, id).toBe(Wert);
      if (!Wert) expect(shown.get(id)?.value, id).toMatch(/^(nichts erfasst|zu wenige)/);
    }
    expect(await saved(page, word('results.exportXlsx'))).toMatch(/^PK/);
  });
});

describe('goals and report', () => {
  it('takes the set offered, holds a goal against its figure, and says so in the report', async () => {
    const page = await stage().view('dashboard#results/criteria');
    await press(page, '13 Kriterien übernehmen');
    const criteria = await until('criteria', async () => {
      const all = await stage().all<Criterion>('criteria');
      return all.length === 13 ? all : null;
    });
    const leads = criteria.find((one) => one.kind === 'leads') ?? offered('leads', 'none', 0);
    await stage().send({ type: 'keep', store: 'criteria', records: [{ ...leads, goal: 3 }], remove: [], said: 'Ziel' });
    await sees(page, 'von 3', '.rk-criteria-list');
    await press(page, word('results.tab.report'));
    await sees(page, 'Ziel erreicht: Neue Leads – 3 bei einem Ziel von 3 (n = 3).', '.rk-report');
  });
});

// The colours are the same in both browsers: Firefox looks at the light ones, wide; Chromium at those narrow, and at the dark ones wide.
describe.each([[false, 'de'], ...(kind === 'chrome' ? [[true, 'en'] as const] : [])] as const)('dark %s, %s', (dark, language) => {
  it('fits and has no violation on any tab', async () => {
    if (kind === 'chrome') await stage().setDark(dark);
    await stage().settings({ language });
    const page = await stage().view(
      'dashboard#results',
      dark === (kind === 'chrome') ? { width: 1280, height: 900 } : { width: 320, height: 640 },
    );
    await until('language', () => page.evaluate((wanted) => document.documentElement.lang === wanted, language));
    await page.bringToFront();
    for (const [tab, sign] of [
      ['dashboard', '.rk-tiles'],
      ['criteria', '.rk-criterion'],
      ['report', '.rk-report'],
      ['readiness', '.rk-question'],
    ] as const) {
      await press(page, word(`results.tab.${tab}`, [], language), '[role=tablist]');
      await until(tab, () => page.$(sign));
      expect(await faults(page), tab).toEqual([]);
    }
  });
});
