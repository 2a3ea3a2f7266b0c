// @vitest-environment jsdom
/** The plan's views: their states, moving by keys and menus, many at once, what is missing, tables in. */
import { readFileSync } from 'node:fs';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeIn } from '../../components/plan/place.ts';
import { hashWith } from '../../components/shell/given.ts';
import { routeOf } from '../../components/shell/route.ts';
import { readAll } from '../../lib/store/simple.ts';
import { fromPage } from '../background/stage.ts';
import { channel, entry } from '../rules/plan/support.ts';
import { control, press as push, shows, until } from './mount.tsx';
import { entries, entryOf, type PlanStage, planStage, put } from './plan-stage.tsx';
import { field, leave, press, type } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
let stage: PlanStage;
const link = (id: string): Element | null => stage.box.querySelector(`[data-entry="${id}"]`);

beforeEach(async () => {
  stage = await planStage();
});
afterEach(() => stage.gone());

test('says how to begin where nothing is planned, and makes an entry that opens', async () => {
  await stage.show();
  await shows('Der Plan ist noch leer.');
  await push('Neuer Eintrag');
  await type(await control('Thema'), 'Messebericht');
  await push('Anlegen');
  await until(async () => expect(await entries()).toMatchObject([{ topic: 'Messebericht', day: null, state: 'idea' }]));
  expect(placeIn(decodeURIComponent(location.hash.slice('#plan/'.length))).entry).toBe((await entries())[0]?.id);
});

test('says why the plan cannot be read', async () => {
  const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await stage.show();
  await control('Erneut versuchen');
  broken.mockRestore();
  await push('Erneut versuchen');
  await shows('Der Plan ist noch leer.');
});

test('the calendar shows entries and holidays; keys move an entry, Undo brings it back', async () => {
  await put('plan', [entry({ day: '2026-04-01', time: '09:30' })]);
  await stage.show('calendar', { hours: { zone: 'Europe/Berlin', days: [[], [], [], [], [], [], []], holidays: 'BY' } });
  await push('Vor blättern');
  await shows('Karfreitag');
  await until(() => link('e1') !== null);
  const shift = (key: string): Promise<boolean> =>
    act(async () =>
      (link('e1') as Element).dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true })),
    );
  await shift('ArrowRight');
  await until(async () => (await entryOf('e1'))?.day === '2026-04-02');
  await shows('„Neue Heckenschere“ steht jetzt am Do., 02.04.2026.');
  await until(() => document.activeElement === link('e1'));
  await shift('ArrowDown');
  await until(async () => (await entryOf('e1'))?.day === '2026-04-09');
  expect((await entryOf('e1'))?.time).toBe('09:30');
  await push('Rückgängig');
  await until(async () => (await entryOf('e1'))?.day === '2026-04-02');
  // Drawn anew at its day; a menu opened before would go with the old one.
  await until(() => expect(link('e1')?.getAttribute('title')).toContain('02.04.2026'));
  // Without Shift nothing moves.
  await press(link('e1'), 'ArrowRight');
  const menu = await control('Aktionen für „Neue Heckenschere“');
  await act(async () => {
    // As a press does in a browser.
    menu.focus();
    menu.click();
  });
  await push('Eine Woche früher');
  await until(async () => (await entryOf('e1'))?.day === '2026-03-26');
});

test('an entry goes to another day by its dialog', async () => {
  await put('plan', [entry({ day: '2026-03-10' })]);
  await stage.show('list');
  await push('Aktionen für „Neue Heckenschere“');
  await push('Datum ändern …');
  await type(await control('Datum'), '24.12.2026');
  await push('Speichern');
  await until(async () => (await entryOf('e1'))?.day === '2026-12-24');
});

test('weeks and channels without an entry are told, and filled from there', async () => {
  await put('channels', [channel()]);
  await put('plan', [entry({ day: '2026-03-03' })]);
  await stage.show('list');
  await shows('7 der nächsten 8 Wochen sind ohne Eintrag:');
  await shows('X der Firma: noch kein Eintrag, kein nächster geplant. Gewünscht: alle 7 Tage.');
  await push('Eintrag anlegen in KW 11 (09.03.)');
  expect((await control<HTMLInputElement>('Datum')).value).toBe('09.03.2026');
});

test('a channel that only broadcasts is told', async () => {
  const post = (id: number): object => ({
    id: `x|${id}`,
    network: 'x',
    actor: 'x|firma',
    url: null,
    excerpt: '',
    at: Date.parse('2026-02-20T09:00:00Z') + id,
    day: '2026-02-20',
    seenAt: 0,
    figures: [],
    entry: null,
    notEntries: [],
  });
  await put('channels', [channel({ rhythm: null })]);
  await put('plan', [entry({ day: '2026-03-03' })]);
  await fromPage({ type: 'keep', store: 'posts', records: [1, 2, 3, 4, 5].map(post), remove: [], said: '' });
  await stage.show('list');
  await shows('X der Firma sendet nur: 5 eigene Beiträge, 0 Kommentare und Antworten in 90 Tagen.');
});

test('many are moved at once and taken back at once', async () => {
  await put(
    'plan',
    [1, 2, 3].map((n) => entry({ id: `e${n}`, topic: `Thema ${n}`, day: `2026-03-1${n}` })),
  );
  await stage.show('list');
  await push('„Thema 1“ auswählen');
  await push('„Thema 3“ auswählen');
  await push('Verschieben');
  const days = async (): Promise<(string | null)[]> => (await entries()).map(({ day }) => day);
  await until(async () => expect(await days()).toEqual(['2026-03-18', '2026-03-12', '2026-03-20']));
  await push('Rückgängig');
  await until(async () => expect(await days()).toEqual(['2026-03-11', '2026-03-12', '2026-03-13']));
});

test('on the board a card goes to another state, to ready only when signed off', async () => {
  await put('plan', [entry({ state: 'draft' })]);
  await stage.show('board');
  await push('Aktionen für „Neue Heckenschere“');
  expect((await control<HTMLButtonElement>('Bereit')).disabled).toBe(true);
  await push('Zur Freigabe');
  await until(async () => (await entryOf('e1'))?.state === 'to-sign-off');
  await until(() => stage.box.querySelector('[data-column="to-sign-off"] [data-entry="e1"]') !== null);
});

test('a template is made of an entry and an entry of the template', async () => {
  await put('plan', [entry({ day: '2026-03-10', teasers: { c1: 'Text' } })]);
  await stage.show('list');
  await push('Aktionen für „Neue Heckenschere“');
  await push('Vorlage daraus machen');
  await until(async () => (await entries()).some(({ template, day }) => template && day === null));
  await stage.show('ideas');
  await push('Aktionen für „Neue Heckenschere“');
  await push('Eintrag daraus anlegen');
  await until(async () => (await entries()).filter(({ template, teasers }) => !template && teasers.c1 === 'Text').length === 2);
});

test('a page handed over by the context menu fills the new day of the agenda, and only once', async () => {
  location.hash = hashWith('plan', 'agenda', { title: 'Branchentag?', url: 'https://messe.example/?a=1#b' });
  await stage.show(routeOf(location.hash).id);
  const form = (): HTMLFormElement => stage.box.querySelector('form[aria-label="Neuer Tag für die Agenda"]') as HTMLFormElement;
  await until(() =>
    expect([...form().querySelectorAll('input')].slice(0, 2).map(({ value }) => value)).toEqual([
      'Branchentag?',
      'https://messe.example/?a=1#b',
    ]),
  );
  expect(await readAll('agenda')).toEqual([]);
  await type(field(form(), 'Tag'), '20.04.2026');
  await leave(field(form(), 'Tag'));
  await push('In die Agenda');
  await until(async () =>
    expect(await readAll('agenda')).toMatchObject([{ day: '2026-04-20', title: 'Branchentag?', url: 'https://messe.example/?a=1#b' }]),
  );
  expect(location.hash).toBe('#plan/agenda');
});

test('the agenda tells days without an entry and makes one', async () => {
  await put('agenda', [{ id: 'a1', day: '2026-04-20', until: null, title: 'Fachmesse', url: 'https://messe.example' }]);
  await stage.show('agenda');
  await shows('ohne Eintrag');
  await push('Eintrag anlegen für „Fachmesse“');
  await push('Anlegen');
  await until(async () => expect(await entries()).toMatchObject([{ topic: 'Fachmesse', day: '2026-04-20', url: 'https://messe.example' }]));
  await until(() => stage.box.querySelector('[data-state="missing"]') === null);
});

test('a table is looked at before it is read in, and changes nothing the second time', async () => {
  vi.stubGlobal('fetch', async (address: string) => {
    const language = /_locales\/(\w+)\//.exec(address)?.[1] ?? 'de';
    return new Response(generateChromeMessagesText(parseMessagesText(readFileSync(`locales/${language}.json`, 'utf8'), 'JSON5')));
  });
  // English words on a German page: a colleague's file.
  const file = new File(['Topic;Date;Kind;Budget\r\nTrade fair;1.4.2026;Event;500\r\n'], 'plan.csv');
  await stage.show('list');
  await push('Tabelle und Kalenderdatei');
  const open = async (): Promise<void> => {
    const input = stage.box.querySelector<HTMLInputElement>('.rk-plan-transfer input[type=file]');
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    await act(async () => input?.dispatchEvent(new Event('change', { bubbles: true })));
  };
  await open();
  await shows('Neu: 1, geändert: 0, schon da: 0, nicht übernommen: 0');
  await shows('Unbekannte Spalte „Budget“, steht in den Notizen: 500');
  expect(await entries()).toEqual([]);
  await push('1 Eintrag übernehmen');
  await until(async () =>
    expect(await entries()).toMatchObject([{ topic: 'Trade fair', day: '2026-04-01', kind: 'event', notes: 'Budget: 500' }]),
  );
  await open();
  await shows('Neu: 0, geändert: 0, schon da: 1, nicht übernommen: 0');
});
