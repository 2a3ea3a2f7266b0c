// @vitest-environment jsdom
/** Listening as a screen: finds with their rule, tone, "not us", opportunities, terms tried before saving; with the real store and background. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ListeningScreen } from '../../components/listening/ListeningScreen.tsx';
import { withDay } from '../../components/listening/report-day.ts';
import { isShort, isWhole, suggestions, tidyTerm } from '../../components/listening/terms.ts';
import { hashWith } from '../../components/shell/given.ts';
import { routeOf } from '../../components/shell/route.ts';
import type { Mention, WatchedTerm } from '../../lib/model/listening.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { database } from '../../lib/store/open.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { write } from '../../lib/store/write.ts';
import { fromPage } from '../background/stage.ts';
import { mention, ours, term, theirs } from '../rules/listening/support.ts';
import { item, NOW } from '../store/fresh.ts';
import { among, box, mount, press, render, shows, unmount, unreadable, until } from './mount.tsx';
import { field, type as write_ } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
const watch = [ours('Muster'), theirs('Beispiel')];

const kept = async (id: string): Promise<Mention | undefined> => (await database()).get('mentions', id);
const open = async (
  tab: string | null,
  mentions: Mention[] = [],
  terms: WatchedTerm[] = watch,
  go: (id: string | null) => void = () => {},
): Promise<void> => {
  await write(NOW, async (w) => {
    await w.putSettings({ ...w.settings, watch: terms });
    for (const one of mentions) await w.putSimple('mentions', one);
  });
  await render(among(await readSettings(), <ListeningScreen id={tab} open={go} />));
};

beforeEach(() => mount());
afterEach(unmount);

describe('finds', () => {
  test('say what is missing: terms, or finds', async () => {
    await open(null, [], []);
    await shows('Noch wird auf keinen Begriff gehört');
    await open(null);
    await shows('Noch nichts gefunden');
  });

  test('say why they cannot be read, and are read with the next try', async () => {
    await write(NOW, (w) => w.putSimple('mentions', mention()));
    const broken = unreadable();
    await render(among({ ...defaultSettings(), watch }, <ListeningScreen id={null} open={() => {}} />));
    await until(() => expect(box.querySelector('[role=alert]')).not.toBeNull());
    broken.mockRestore();
    await press('Erneut versuchen');
    await shows('Gefunden durch „Muster“');
  });

  test('the one the address names is shown whatever its age; a report on its own tab', async () => {
    const old = { time: { from: NOW - 80 * 86_400_000, to: NOW - 80 * 86_400_000 }, seenAt: NOW - 80 * 86_400_000 };
    await open('find/x|old', [
      mention({ id: 'x|new' }),
      mention({ id: 'x|old', ...old }),
      mention({ id: 'x|press', kind: 'report', title: 'Test' }),
    ]);
    await until(() => expect(box.querySelector('[aria-current] [data-find]')?.getAttribute('data-find')).toBe('x|old'));
    expect(document.activeElement?.className).toBe('rk-listening-list');
    await open('find/x|press');
    await until(() => expect(box.querySelector('[aria-current] [data-find]')?.getAttribute('data-find')).toBe('x|press'));
    expect(box.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Berichte');
    await open('find/x|gone');
    await until(() => expect(box.querySelectorAll('[data-find]').length).toBeGreaterThan(0));
    expect(box.querySelector('[aria-current]')).toBeNull();
  });

  test('tell the rule, the voices and the net tone; a tone put right counts at once and is taken back', async () => {
    await open(null, [
      mention({
        id: 'x|a',
        excerpt: 'MUSTER ist schlecht',
        tone: { guess: 'negative', said: null },
        hits: [{ term: 'own Muster', word: 'MUSTER' }],
      }),
      mention({ id: 'x|b', hits: [{ term: 'theirs Beispiel', word: 'Beispiel' }] }),
    ]);
    await shows('Gefunden durch „Muster“, geschrieben „MUSTER“');
    await shows('n = 2, davon über uns 1 · Beispiel: 1');
    await shows('-100');
    await press('positiv', '[data-find="x|a"]');
    await until(async () => expect((await kept('x|a'))?.tone).toEqual({ guess: 'negative', said: 'positive' }));
    await shows('+100');
    await press('Rückgängig');
    await until(async () => expect((await kept('x|a'))?.tone.said).toBeNull());
  });

  test('are drawn only where they are seen, however many', async () => {
    await open(
      null,
      Array.from({ length: 3000 }, (_, at) => mention({ id: `x|${at}` })),
    );
    await shows('3.000 von 3.000 Funden');
    expect(box.querySelectorAll('[data-find]').length).toBeLessThan(60);
  });

  test('go into the queue by a click and lead there', async () => {
    await open(null, [mention({ id: 'x|a' })]);
    await press('Zu „Antworten“ legen');
    await until(async () => expect((await database()).getAll('items')).resolves.toHaveLength(1));
    await until(() => expect(box.querySelector('a[href^="#queue/"]')?.textContent).toBe('Unter „Antworten“'));
  });

  test('"not meant" alone, or with a word; what goes along is told before', async () => {
    await open(null, [
      mention({ id: 'x|a', excerpt: 'Das Muster im Stoff' }),
      mention({ id: 'x|b', excerpt: 'Muster auf Stoff' }),
      mention({ id: 'x|c', excerpt: 'Muster, das Gerät' }),
    ]);
    await press('Nicht gemeint', '[data-find="x|a"]');
    await shows('1 weiterer Fund geht mit');
    const choice = [...box.querySelectorAll('label')].find(({ textContent }) => textContent?.includes('Stoff'));
    await act(async () => choice?.querySelector('input')?.click());
    await shows('Diese bisherigen Funde zählen dann auch nicht mehr');
    expect((await kept('x|a'))?.notUs).toBe(false);
    await press('Ausschließen (2)');
    await until(async () => expect((await readSettings()).watch[0]?.excluded).toEqual(['Stoff']));
    expect([(await kept('x|a'))?.notUs, (await kept('x|b'))?.notUs, (await kept('x|c'))?.notUs]).toEqual([true, true, false]);
    await press('Rückgängig');
    await until(async () => expect((await kept('x|b'))?.notUs).toBe(false));
    expect((await readSettings()).watch[0]?.excluded).toEqual([]);
    await press('Nicht gemeint', '[data-find="x|c"]');
    await press('Nur dieser Fund ist nicht gemeint');
    await until(async () => expect((await kept('x|c'))?.notUs).toBe(true));
  });
});

describe('opportunities', () => {
  const bad = mention({
    id: 'x|a',
    excerpt: 'Beispiel taugt nichts',
    hits: [{ term: 'theirs Beispiel', word: 'Beispiel' }],
    tone: { guess: 'negative', said: null },
  });
  test('come with the note on fair play; go to sales, and make a person', async () => {
    await open('opportunities', [bad, mention({ id: 'x|b', tone: { guess: 'negative', said: null } })]);
    await shows('Fair bleiben');
    expect(box.querySelectorAll('[data-find]')).toHaveLength(1);
    await press('An: Vertrieb');
    await until(async () => expect(await (await database()).getAll('items')).toMatchObject([{ assignee: { department: 'sales' } }]));
    await press('Als Person aufnehmen');
    await until(async () => expect(await (await database()).getAll('people')).toMatchObject([{ name: 'Anna Test' }]));
    expect(location.hash).toMatch(/^#people\//);
  });
  test('say where no competitor is watched, or nobody is dissatisfied', async () => {
    await open('opportunities', [], [ours('Muster')]);
    await shows('Es ist noch kein Wettbewerber eingetragen');
    await open('opportunities');
    await shows('Zurzeit spricht niemand unzufrieden');
  });
});

test('reports are listed and removed, with a way back', async () => {
  await open('reports');
  await shows('Noch kein Bericht aufgenommen');
  const report = mention({ id: 'report|u', kind: 'report', title: 'Der große Test', keys: [], hits: [] });
  await fromPage({ type: 'keep', store: 'mentions', records: [report], remove: [], said: '' });
  await shows('Der große Test');
  await press('Entfernen');
  await until(async () => expect(await kept('report|u')).toBeUndefined());
  await press('Rückgängig');
  await until(async () => expect(await kept('report|u')).toMatchObject({ title: 'Der große Test' }));
});

describe('terms', () => {
  test('are tried on past texts before they are saved', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'i', excerpt: 'Die MX 3 ist laut' })));
    await open('terms', [mention({ id: 'x|a', excerpt: 'Auch die MX-3' })]);
    await press('Begriff hinzufügen');
    const name = await until(() => expect(box.querySelector('form input')).not.toBeNull()).then(() => box.querySelector('form input'));
    await write_(name, 'MX 3');
    await shows('Probe an 2 aufbewahrten Auszügen: 2 neu gefunden, 0 wie bisher, 0 nicht mehr');
    await shows('Eine so kurze Schreibweise');
    expect((await readSettings()).watch).toHaveLength(2);
    await press('Speichern');
    await until(async () => expect((await readSettings()).watch[2]).toMatchObject({ name: 'MX 3', words: ['MX 3'], kind: 'brand' }));
    await shows('Begriff „MX 3“ gespeichert');
  });

  test('begin with a word from the address, as the context menu hands it over', async () => {
    const left: (string | null)[] = [];
    await open(routeOf(hashWith('listening', 'terms', { word: 'Muster & Söhne' })).id, [], watch, (id) => left.push(id));
    await until(() => expect(field(box, 'Name')?.value).toBe('Muster & Söhne'));
    expect((await readSettings()).watch).toHaveLength(2);
    await press('Speichern');
    await until(async () => expect((await readSettings()).watch.map(({ words }) => words)).toContainEqual(['Muster & Söhne']));
    // The address lets go of the word: opened again, the form does not come back.
    await until(() => expect(left).toEqual(['terms']));
  });

  test('that look for the word already are opened as they are; one too long is cut', async () => {
    await open('terms?word=MUSTER');
    await until(() => expect(field(box, 'Name')?.value).toBe('Muster'));
    expect(box.querySelector('form')?.getAttribute('aria-label')).toContain('Muster');
    await open(`terms?word=${'z'.repeat(300)}`);
    await until(() => expect(field(box, 'Name')?.value).toBe('z'.repeat(100)));
  });

  test('without a word are not saved, and say so', async () => {
    await open('terms');
    await press('Begriff hinzufügen');
    await press('Speichern');
    await shows('Ein Name oder eine Schreibweise mit Buchstaben fehlt');
    expect((await readSettings()).watch).toEqual(watch);
  });

  test('are removed with what only they found, told before', async () => {
    await open('terms', [mention({ id: 'x|a' }), mention({ id: 'x|b', hits: watch.map(({ id, name }) => ({ term: id, word: name })) })]);
    await press('Begriff „Muster“ entfernen');
    await shows('1 Fund, den nur er brachte, geht mit');
    await press('Entfernen (Funde: 1)');
    await until(async () => expect((await readSettings()).watch).toEqual([watch[1]]));
    expect([await kept('x|a'), (await kept('x|b'))?.id]).toEqual([undefined, 'x|b']);
    await press('Rückgängig');
    await until(async () => expect((await readSettings()).watch).toHaveLength(2));
    expect(await kept('x|a')).toBeDefined();
  });

  test('tidied, checked, proposed', () => {
    expect(tidyTerm(term({ name: ' Neu ', words: [' ', ' A ', 'A'], required: ['b '] }))).toMatchObject({
      name: 'Neu',
      words: ['A'],
      required: ['b'],
    });
    expect(tidyTerm(term({ name: '', words: ['A'] })).name).toBe('A');
    expect(tidyTerm(term({ name: 'Neu', words: [] })).words).toEqual(['Neu']);
    expect([isWhole(term({ words: ['!'] })), isWhole(term())]).toEqual([false, true]);
    expect([isShort(term({ words: ['MX'] })), isShort(term({ words: ['MX'], exact: true })), isShort(term())]).toEqual([
      true,
      false,
      false,
    ]);
    const own = ['Müller GmbH', 'muster', 'https://x.example/a', '1310000000', 'AB'].map((name) => ({
      network: 'x',
      url: '',
      name,
      keys: [],
    }));
    expect(suggestions({ own, watch })).toEqual(['Müller GmbH']);
  });

  test('a report stands on the day a person gives it', () => {
    const known = mention({ kind: 'report', time: { from: NOW, to: NOW }, day: '2026-03-02' });
    expect(withDay(known, '2026-03-02', '2026-03-09')).toBe(known);
    expect(withDay(known, '', '2026-03-09')).toMatchObject({ time: null, day: '2026-03-09' });
    expect(withDay(known, '2026-02-01', '2026-03-09')).toMatchObject({
      day: '2026-02-01',
      time: { from: Date.parse('2026-02-01T00:00:00Z') },
    });
  });
});
