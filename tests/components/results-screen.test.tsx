// @vitest-environment jsdom
/** The screens of results, with the real store and background: figures, criteria, report, readiness. */
import Papa from 'papaparse';
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Hold } from '../../components/settings/use-settings.ts';
import { ResultsScreen } from '../../components/results/ResultsScreen.tsx';
import { measurementId } from '../../lib/model/channel.ts';
import { BUDGET } from '../../lib/rules/budget.ts';
import { number } from '../../components/base/time.ts';
import { valueWords } from '../../components/results/words.ts';
import { metricFacts } from '../../lib/rules/kpi/metrics.ts';
import { offered, subjectOf } from '../../lib/rules/goals/criteria.ts';
import { defaultSettings, Settings } from '../../lib/model/settings.ts';
import type { SimpleOf, SimpleStore } from '../../lib/model/simple.ts';
import { readAll } from '../../lib/store/simple.ts';
import { write } from '../../lib/store/write.ts';
import { fromPage } from '../background/stage.ts';
import { campaign, entry } from '../rules/campaign.ts';
import { channel } from '../rules/channels/fresh.ts';
import { DAY, HOUR, interaction, item, NOW, person } from '../store/fresh.ts';
import { mention } from '../rules/listening/support.ts';
import { ownPost } from '../rules/posts/records.ts';
import { box, control, mount, press, render, shows, unfold, unmount, unreadable, until } from './mount.tsx';
import { dressDocument } from './dress.ts';
import { choose, type as write_ } from './screen.tsx';
import { speakIn } from './words.ts';

vi.setConfig({ testTimeout: 30_000 });
let kept: Settings;
/** Files handed to the browser's download, newest last. */
let files: Blob[] = [];

function Page({ tab, first }: { tab: string | null; first: Settings }) {
  const [settings, setSettings] = useState(first);
  const [id, open] = useState(tab);
  const change = async (one: (all: Settings) => Settings): Promise<boolean> => {
    setSettings((now) => {
      kept = Settings.parse(one(now));
      return kept;
    });
    return true;
  };
  return (
    <Hold value={{ settings, change, state: { at: 'idle' }, again: () => {}, language: 'de' }}>
      <ResultsScreen settings={settings} now={NOW} id={id} open={open} />
    </Hold>
  );
}

const type = async (label: string, text: string): Promise<void> => {
  const found = await control(label);
  await (found instanceof HTMLSelectElement ? choose(found, text) : write_(found, text));
};
const tile = (id: string): HTMLElement => {
  const found = box.querySelector<HTMLElement>(`.rk-tiles [data-metric=${id}]`);
  if (!found) throw new Error(`no tile ${id}`);
  return found;
};
const put = <S extends SimpleStore>(store: S, ...records: SimpleOf[S][]): Promise<unknown> =>
  fromPage({ type: 'keep', store, records, remove: [], said: 'x' });
const open = (tab: string | null = null, change: Partial<Settings> = {}): Promise<void> => {
  kept = Settings.parse({ ...defaultSettings(), ...change });
  return render(<Page tab={tab} first={kept} />);
};

/** Four answered questions, one open, three deeds, two new people of whom one is a lead. */
async function fill(): Promise<void> {
  await write(NOW, async (w) => {
    for (const index of [1, 2, 3, 4]) {
      const at = NOW - index * DAY;
      await w.putItem(
        item({
          id: `a${index}`,
          author: { name: `Fragerin ${index}`, url: null, handle: `f${index}` },
          first: { from: at, to: at },
          dueAt: at + 2 * DAY,
          state: 'answered',
          answeredAt: at + index * HOUR,
          needs: { guess: 'question', said: null },
        }),
      );
    }
    await w.putItem(item({ id: 'open', state: 'overdue', dueAt: NOW - HOUR, needs: { guess: 'question', said: null } }));
    for (const index of [1, 2, 3])
      await w.putInteraction(interaction({ id: `x|comment|firma|${index}`, at: NOW - index * DAY, day: `2026-02-2${8 - index}` }));
    await w.putPerson(person({ id: 'p1', keys: ['x|p1'], createdAt: NOW - DAY }));
    const lead = { at: NOW - DAY, day: '2026-03-01', from: [], note: 'Ein Angebot' };
    await w.putPerson(person({ id: 'p2', name: 'Lea Lead', keys: ['x|p2'], createdAt: NOW - 2 * DAY, lead }));
  });
}

beforeEach(async () => {
  await mount();
  files = [];
  Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => {} });
  HTMLAnchorElement.prototype.click = () => {};
});
afterEach(unmount);

describe('the overview', () => {
  test('says that nothing was read where nothing was', async () => {
    await open();
    await shows('In diesem Zeitraum wurde keine Netzwerkseite gelesen');
    expect(tile('firstResponseMedian').textContent).toContain('nichts erfasst');
  });

  test('shows figures with n, days, change and definition, and leads to the records behind them', async () => {
    await fill();
    await put('criteria', { ...offered('contacts', 'c', NOW), goal: 4 });
    await open();
    await until(() => expect(tile('answered').textContent).toContain('4'));
    await until(() => expect(tile('contacts').textContent).toContain('nicht erreicht'));
    expect(tile('contacts').textContent).toContain('Ziel: 4');
    expect(tile('firstResponseMedian').textContent).toContain('2 Std. 30 Min.');
    expect(tile('firstResponseMedian').textContent).toContain('n = 4');
    expect(tile('contacts').textContent).toContain('gegenüber den 30 Tagen davor');
    expect(tile('backlog').textContent).toContain('Stand jetzt');
    const button = tile('leads').querySelector('button');
    expect(document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('als Lead vermerkt');
    await act(async () => button?.click());
    await shows('Lea Lead');
    expect(document.querySelector('[role=dialog] a[href="#people/p2"]')).not.toBeNull();
    await press('Schließen');
    await act(async () => tile('answered').querySelector('button')?.click());
    await shows('Fragerin 3');
    expect(document.querySelector('[role=dialog] a[href="#queue/a3"]')).not.toBeNull();
  });

  test('leads from each record to its own place, and from deeds to the page they were done on', async () => {
    const at = { at: NOW - HOUR, day: '2026-03-02', network: 'x', excerpt: 'Worte' } as const;
    const who = { name: 'Otto', url: null, handle: 'otto' };
    await fill();
    await write(NOW, async (w) => {
      await w.putSettings({
        ...w.settings,
        watch: [{ id: 'us', kind: 'brand', name: 'Firma', words: ['Firma'], required: [], excluded: [], exact: false }],
      });
      await w.putSimple('posts', ownPost({ ...at, id: 'x|p/1' }));
      await w.putSimple('mentions', mention({ id: 'x|m', day: '2026-03-02', account: who, hits: [{ term: 'us', word: 'Firma' }] }));
      await w.putSimple('returns', {
        ...at,
        id: 'c1|x|7',
        campaign: 'c1',
        account: who,
        keys: ['x|otto'],
        url: null,
        by: 'hand',
        out: null,
      });
      await w.putSimple('channels', channel({ id: 'k1', name: 'Seite' }));
      await w.putSimple('measurements', {
        ...{ id: 'channel k1|followers|2026-03-01', subject: 'channel k1', metric: 'followers', day: '2026-03-01' },
        ...{ at: NOW - DAY, value: 120, source: 'hand', url: null },
      });
    });
    await open();
    await until(() => void tile('answered'));
    await unfold('Alle Kennzahlen');
    for (const [id, href] of [
      ['posts', '#posts/x%7Cp%2F1'],
      ['mentions', '#listening/find%2Fx%7Cm'],
      ['returns', '#campaigns/c1'],
      ['followers', '#channels/k1'],
      ['leads', '#people/p2'],
    ]) {
      await act(async () => box.querySelector<HTMLElement>(`tr[data-metric=${id}] button`)?.click());
      await until(() => expect(document.querySelector('[role=dialog] li a')?.getAttribute('href'), id).toBe(href));
      await press('Schließen');
    }
    await act(async () => box.querySelector<HTMLElement>('tr[data-metric=comments] button')?.click());
    await until(() => expect(document.querySelector('[role=dialog] li a')?.getAttribute('href')).toBe('https://x.com/firma/status/1'));
  });

  test('says which figures are not among them, and why', async () => {
    await open();
    await until(() => void tile('deeds'));
    await unfold('Was hier fehlt, und warum');
    await shows('Facebook zählt dafür private Nachrichten, und die liest Rückkanal nie.');
  });

  test('hides what is too small to say, and says why', async () => {
    await fill();
    await open();
    await until(() => void tile('answered'));
    await unfold('Alle Kennzahlen');
    await until(() => expect(box.querySelector('tr[data-metric=firstResponseP90]')?.textContent).toContain('zu wenige (n = 4), ab 10'));
  });

  test('exports what it shows and hides what it hides: every figure of the table, and every point of a chart’s table', async () => {
    await fill();
    await open(null, { levels: { x: 'read' } });
    await until(() => expect(tile('answered').textContent).toContain('4'));
    await unfold('Alle Kennzahlen');
    const table = async (): Promise<Record<string, string>[]> =>
      Papa.parse<Record<string, string>>(((await files.at(-1)?.text()) ?? '').replace('\ufeff', ''), { header: true, skipEmptyLines: true })
        .data;
    /** Every line of the file against the line of the screen's table: value in its unit or the reason why there is none, and n. */
    const same = async (): Promise<Record<string, string>[]> => {
      await press('Kennzahlen als CSV');
      const rows = await table();
      expect(rows.map(({ id }) => id)).toEqual([...box.querySelectorAll('tr[data-metric]')].map((row) => row.getAttribute('data-metric')));
      for (const { id = '', Wert = '', n, Hinweis = '', Kennzahl = '' } of rows) {
        const line = box.querySelector(`tr[data-metric=${id}]`);
        const [value, count] = [...(line?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent ?? '');
        expect(line?.querySelector('th button')?.textContent, id).toBe(Kennzahl);
        const said = { 'unter n = 10 nicht gezeigt': `zu wenige (n = ${n}), ab 10` }[Hinweis] ?? Hinweis;
        expect(value, id).toBe(Wert ? valueWords(Number(Wert.replace(',', '.')), metricFacts(id)?.unit ?? '') : said);
        expect(count, id).toBe(number(Number(n)));
        expect(Boolean(Wert), id).toBe(!Hinweis);
      }
      return rows;
    };
    const rows = await same();
    const reasons = (all: Record<string, string>[]): Set<string | undefined> => new Set(all.map(({ Hinweis }) => Hinweis));
    expect(reasons(rows)).toEqual(new Set(['', 'nichts erfasst', 'unter n = 10 nicht gezeigt']));
    await type('Abteilung', 'sales');
    await until(() => expect(tile('leads').textContent).toContain('mit diesem Filter nicht zu trennen'));
    await unfold('Alle Kennzahlen');
    expect(reasons(await same())).toContain('mit diesem Filter nicht zu trennen');
    await press('Filter aufheben');
    await until(() => expect(tile('leads').textContent).toMatch(/Neue Leads1/));
    await press('Verlauf als CSV');
    const points = (await table()).filter(({ id }) => id === 'answered');
    const chart = [...box.querySelectorAll('[data-chart="incoming answered"] summary')][0]?.parentElement as HTMLDetailsElement;
    await act(async () => {
      chart.open = true;
      chart.dispatchEvent(new Event('toggle'));
    });
    const cells = [...chart.querySelectorAll('tbody tr')].map((row) => row.querySelectorAll('td')[1]?.textContent ?? '');
    expect(cells).toHaveLength(points.length);
    for (const [at, { Wert, n }] of points.entries()) expect(cells[at]).toBe(`${Wert || 'keine Angabe'} n = ${n}`);
  });

  test('compares with the same days last year, and takes own dates only when they are whole', async () => {
    await fill();
    await open();
    await until(() => expect(tile('answered').textContent).toContain('4'));
    await type('Vergleich', 'year');
    await shows('verglichen mit 01.02.2025 – 02.03.2025');
    await until(() => expect(tile('contacts').textContent).toContain('gegenüber denselben Tagen im Vorjahr'));
    await type('Zeitraum', 'own');
    await type('Von', '2026-03-02');
    await type('Bis', '2026-03-01');
    await shows('Der erste Tag liegt nach dem letzten.');
    await type('Bis', '2026-03-02');
    await shows('02.03.2026 (1 Tag)');
    await until(() => expect(tile('contacts').textContent).toMatch(/Neue Kontakte0/));
  });

  test('tells which figures a filter cannot tell apart', async () => {
    await fill();
    await open(null, { levels: { x: 'read' } });
    await until(() => expect(tile('answered').textContent).toContain('4'));
    await type('Abteilung', 'sales');
    await until(() => expect(tile('leads').textContent).toContain('mit diesem Filter nicht zu trennen'));
    await press('Filter aufheben');
    await until(() => expect(tile('leads').textContent).toMatch(/Neue Leads1/));
  });

  test('keeps a personal time budget outside the database, and forgets it when switched off', async () => {
    const stored = async (): Promise<unknown> => (await browser.storage.local.get(BUDGET))[BUDGET];
    await open();
    await until(() => void tile('deeds'));
    await unfold('Mein Zeitbudget');
    await press('Für mich einschalten');
    await press('Heute +15 Min.');
    await shows('Diese Woche 15 Min. von 5 Std. · heute 15 Min.');
    expect(await stored()).toEqual({ week: 300, days: { '2026-03-02': 15 } });
    await type('Stunden je Woche', '2,5');
    await until(async () => expect(await stored()).toMatchObject({ week: 150 }));
    await press('Ausschalten und löschen');
    await until(async () => expect(await stored()).toBeUndefined());
  });
});

describe('criteria', () => {
  test('offers a set, takes it, and takes it back', async () => {
    await open('criteria');
    await press('13 Kriterien übernehmen');
    await until(async () => expect(await readAll('criteria')).toHaveLength(13));
    await shows('13 Kriterien angelegt');
    await press('Rückgängig');
    await until(async () => expect(await readAll('criteria')).toEqual([]));
  });

  test('sets a goal and a value by hand, shows the light, removes both and brings both back', async () => {
    const visits = offered('visits', 'v', NOW);
    await put('criteria', visits);
    await open('criteria');
    await press('Besuche eigener Seiten bearbeiten');
    await type('Ziel (Zahl)', 'viel');
    expect(await control('Speichern')).toHaveProperty('disabled', true);
    await type('Ziel (Zahl)', '1.000,5');
    await press('Speichern');
    await until(async () => expect(await readAll('criteria')).toMatchObject([{ goal: 1000.5 }]));
    await press('Wert eintragen: Besuche eigener Seiten');
    await type('Wert', '1200');
    await press('Speichern');
    await until(async () =>
      expect(await readAll('measurements')).toMatchObject([
        { subject: subjectOf(visits), metric: 'visits', day: '2026-03-02', value: 1200 },
      ]),
    );
    await shows('✓ erreicht');
    await press('Besuche eigener Seiten entfernen');
    await until(async () => expect([await readAll('criteria'), await readAll('measurements')]).toEqual([[], []]));
    await press('Rückgängig');
    await until(async () => expect([(await readAll('criteria')).length, (await readAll('measurements')).length]).toEqual([1, 1]));
  });

  test('members and user content are counted by themselves, or by hand where that is chosen; recommendations say why they are not', async () => {
    const members = (id: string, day: string, value: number) => {
      const rest = { subject: `channel ${id}`, metric: 'members', day, at: NOW, value, source: 'page', url: null } as const;
      return { id: measurementId(rest.subject, 'members', day), ...rest };
    };
    await put('channels', channel({ id: 'f', name: 'Forum', kind: 'forum' }), channel({ id: 'b', name: 'Blog', kind: 'blog' }));
    await put('measurements', members('f', '2026-01-05', 1100), members('f', '2026-02-20', 1204), members('b', '2026-02-20', 5000));
    await put('campaigns', campaign({ id: 'p', kind: 'picture' }), campaign({ id: 'v', kind: 'vote' }));
    await put(
      'returns',
      entry(1, 'anna1', { id: 'p|x|1', campaign: 'p', kind: 'comment' }),
      entry(1, 'anna1', { id: 'v|x|1', campaign: 'v', kind: 'comment', vote: 'A' }),
      entry(2, 'anna2', { id: 'v|x|2', campaign: 'v', kind: 'post' }),
      entry(3, 'anna3', { id: 'v|x|3', campaign: 'v', kind: 'post', out: 'doppelt' }),
    );
    await put(
      'criteria',
      { ...offered('members', 'm', NOW), goal: 1000 },
      offered('user-content', 'u', NOW),
      offered('recommendations', 'r', NOW),
    );
    await open('criteria');
    const card = async (name: string, ...texts: string[]): Promise<void> =>
      until(() => {
        const shown = box.querySelector(`article[aria-label="${name}"]`)?.textContent;
        for (const text of texts) expect(shown).toContain(text);
      });
    await card('Mitglieder eigener Communitys und Foren', '1.204', 'von 1.000', 'n = 1', 'Letzte Messung der Mitglieder');
    await card('Inhalte von Nutzern', '2', 'n = 2', 'Bloße Kommentare und Stimmen zählen nicht.');
    await card('Empfehlungen und Verweise', 'noch kein Wert', 'von Hand', 'geht aus dem, was Rückkanal behält, nicht hervor');
    const sources = async (): Promise<string[]> => [...((await control('Quelle')) as HTMLSelectElement).options].map(({ value }) => value);
    await press('Empfehlungen und Verweise bearbeiten');
    expect(await sources()).toEqual(['hand', 'csv']);
    await press('Abbrechen');
    await press('Mitglieder eigener Communitys und Foren bearbeiten');
    expect(await sources()).toEqual(['counted', 'hand', 'csv']);
    await type('Quelle', 'hand');
    await press('Speichern');
    await press('Wert eintragen: Mitglieder eigener Communitys und Foren');
    await type('Wert', '900');
    await press('Speichern');
    await card('Mitglieder eigener Communitys und Foren', '900 von 1.000');
  });

  test('takes a table of values: shown first, bad lines with their reason, nothing lost', async () => {
    await put('criteria', offered('visits', 'v', NOW));
    await open('criteria');
    await control('Neues Kriterium');
    await unfold('Werte als CSV');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File(['Kriterium;Tag;Wert\nBesuche eigener Seiten;01.03.2026;12\nUmsatz;01.03.2026;5\n'], 'werte.csv');
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await shows('1 neu, 0 geändert, 0 schon da, 1 nicht verwendbar');
    await shows('Ein Kriterium mit diesem Namen gibt es nicht');
    expect(await readAll('measurements')).toEqual([]);
    await press('Diese Zeilen zum Berichtigen speichern');
    expect(await files.at(-1)?.text()).toContain('Umsatz;01.03.2026;5;Ein Kriterium');
    await press('1 Wert übernehmen');
    await until(async () => expect(await readAll('measurements')).toMatchObject([{ value: 12, source: 'csv', day: '2026-03-01' }]));
    // The bad line stays in view; taken again, nothing would change.
    await shows('0 neu, 0 geändert, 1 schon da, 1 nicht verwendbar');
  });
});

describe('the report', () => {
  test('says in sentences what went well, what is stuck and what is next, and prints', async () => {
    await fill();
    await put('criteria', { ...offered('leads', 'l', NOW), goal: 1 }, { ...offered('contacts', 'c', NOW), goal: 10 });
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await open('report');
    await shows('Ziel erreicht: Neue Leads – 1 bei einem Ziel von 1 (n = 1).');
    await shows('Ziel nicht erreicht: Neue Kontakte – 2 bei einem Ziel von 10 (n = 2).');
    await shows('1 Eintrag wartet auf Antwort (seit 1 Std.).');
    await shows('Neue Kontakte (2 statt 10, n = 2): Personen, die uns schreiben, eintragen');
    await press('Drucken oder als PDF speichern');
    expect(print).toHaveBeenCalledOnce();
  });

  test('speaks another language than the pages where that was chosen, dates, numbers, units and tables too; remembered', async () => {
    await speakIn('en');
    await speakIn('de');
    dressDocument();
    await fill();
    await put('criteria', { ...offered('visits', 'v', NOW), goal: 1234.5 });
    await write(NOW, (w) =>
      w.putSimple('measurements', {
        ...{ id: 'criterion v|visits|2026-03-01', subject: 'criterion v', metric: 'visits', day: '2026-03-01', at: NOW, value: 12.5 },
        ...{ source: 'hand', url: null },
      }),
    );
    await open('report');
    await shows('Bericht: Dialog in den Netzwerken');
    const report = (): HTMLElement => box.querySelector<HTMLElement>('.rk-report') as HTMLElement;
    expect(report().lang).toBe('de');
    expect(report().textContent).toContain('12,5 bei einem Ziel von');
    await type('Sprache des Berichts', 'en');
    await shows('Report: dialogue on the networks');
    expect(kept.reportLanguage).toBe('en');
    const said = report().textContent ?? '';
    for (const part of [
      '01/02/2026 – 02/03/2026',
      '2 h 30 min',
      '12.5 against a goal of',
      'Made on 02/03/2026',
      '1 item waits for an answer (for 1 h).',
    ])
      expect(said).toContain(part);
    expect(report().lang).toBe('en');
    expect(said.replace('Rückkanal', '')).not.toMatch(/[äöüß]|Std\.|Ziel|Woche|gegenüber|erreicht/);
    // All around it stays as it was.
    expect(box.textContent).toContain('Drucken oder als PDF speichern');
    await press('Kennzahlen als CSV');
    expect(await files.at(-1)?.text()).toContain('Response time, median');
    await type('Sprache des Berichts', 'auto');
    await shows('Bericht: Dialog in den Netzwerken');
  });

  test('keeps own words', async () => {
    await open('report');
    await until(() => void box.querySelector('textarea[aria-label]'));
    await until(() => expect(box.querySelector('textarea')).not.toBeNull());
    await act(async () => {
      const area = box.querySelector<HTMLTextAreaElement>('textarea[aria-label]');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, 'Messe im Mai');
      area?.dispatchEvent(new Event('input', { bubbles: true }));
      area?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    await until(() => expect(kept.reportNote).toBe('Messe im Mai'));
    expect(box.querySelector('.rk-only-print')?.textContent).toBe('Messe im Mai');
  });
});

test('readiness keeps the answers, and tells who has neither plan nor people to stake out the ground first', async () => {
  await open('readiness');
  await shows('Noch keine Frage beantwortet.');
  const answer = (factor: string, at: number): Promise<void> =>
    act(async () => document.querySelectorAll<HTMLInputElement>(`input[name=rk-${factor}]`)[at]?.click());
  await answer('goal', 2);
  expect(document.body.textContent).not.toContain('Erst das Feld abstecken');
  await answer('people', 2);
  await shows('Erst das Feld abstecken');
  await answer('backing', 0);
  expect(kept.readiness).toEqual({ goal: 0, people: 0, backing: 2 });
  await shows('3 von 9 Fragen beantwortet, 1-mal „ja“');
});

test('says why figures cannot be read, and reads them with the next try', async () => {
  const broken = unreadable();
  await open();
  await shows('Der Speicher der Erweiterung antwortet nicht');
  broken.mockRestore();
  await press('Erneut versuchen');
  await until(() => void tile('deeds'));
});
