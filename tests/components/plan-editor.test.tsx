// @vitest-environment jsdom
/** One entry: its fields keep themselves, two windows keep each other's, sign-off, series, what fails stays. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays } from '../../lib/rules/plan/days.ts';
import { outdated } from '../../lib/rules/plan/signoff.ts';
import { fromPage } from '../background/stage.ts';
import { channel, entry } from '../rules/plan/support.ts';
import { NOW } from '../store/fresh.ts';
import { control, press as push, until } from './mount.tsx';
import { entries, entryOf, type PlanStage, planStage, put } from './plan-stage.tsx';
import { choose, leave, type } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
let stage: PlanStage;
const team = [
  { id: 't1', name: 'Anna', department: 'sales' as const },
  { id: 't2', name: 'Bert', department: 'marketing' as const },
];

beforeEach(async () => {
  stage = await planStage();
  await put('channels', [channel()]);
});
afterEach(() => stage.gone());

test('keeps each field by itself; what another window changed meanwhile is seen and stays', async () => {
  await put('plan', [entry({ channels: ['c1'] })]);
  await stage.show('entry/e1');
  const topic = await control<HTMLInputElement>('Thema');
  await type(topic, 'Anders');
  await fromPage({
    type: 'keep',
    store: 'plan',
    records: [],
    change: [{ id: 'e1', fields: { notes: 'Von nebenan' } }],
    remove: [],
    said: '',
  });
  await leave(topic);
  await until(async () => expect(await entryOf('e1')).toMatchObject({ topic: 'Anders', notes: 'Von nebenan' }));
  const notes = await control<HTMLTextAreaElement>('Notizen');
  await until(() => notes.value === 'Von nebenan');
});

test('a text that could not be kept stays, is said to be so, and is kept with the next try', async () => {
  await put('plan', [entry({ channels: ['c1'] })]);
  await stage.show('entry/e1');
  stage.broken.on = true;
  const teaser = await control<HTMLTextAreaElement>('Teaser für X der Firma');
  await type(teaser, 'x'.repeat(281));
  await until(() => stage.box.textContent?.includes('281 von 280 Zeichen – 1 zu viel. Der Text bleibt, wie er ist.'));
  await leave(teaser);
  await until(() => stage.box.textContent?.includes('Nicht gespeichert'));
  expect(teaser.value).toHaveLength(281);
  stage.broken.on = false;
  await push('Erneut versuchen');
  await until(async () => (await entryOf('e1'))?.teasers.c1?.length === 281);
});

test('both sign off and it is ready; an edit makes that of a former text, and it is asked for again', async () => {
  await put('plan', [entry({ state: 'to-sign-off', day: '2026-03-10' })]);
  await stage.show('entry/e1', { team, me: 't1' });
  await push('Freigeben für Vertrieb');
  await until(async () => (await entryOf('e1'))?.signoffs.sales?.ok === true);
  expect((await entryOf('e1'))?.state).toBe('to-sign-off');
  await choose(await control('Wer (Marketing/PR)'), 'Bert');
  await type(await control('Kommentar (Marketing/PR)'), 'Schön');
  await push('Freigeben für Marketing/PR');
  await until(async () =>
    expect(await entryOf('e1')).toMatchObject({ state: 'ready', signoffs: { marketing: { by: 'Bert', comment: 'Schön' } } }),
  );
  const topic = await control<HTMLInputElement>('Thema');
  await type(topic, 'Ganz anders');
  await leave(topic);
  await until(() => stage.box.textContent?.includes('Freigegeben wurde ein früherer Text: Vertrieb, Marketing/PR.'));
  await push('Erneut um Freigabe bitten');
  await until(async () => expect(await entryOf('e1')).toMatchObject({ state: 'to-sign-off', signoffs: { sales: null, marketing: null } }));
  const stand = await control<HTMLSelectElement>('Stand');
  await until(() => [...stand.options].find(({ value }) => value === 'ready')?.disabled === true);
});

test('what was typed a moment ago is part of the text that is signed, though no event told that the field was left', async () => {
  await put('plan', [entry({ state: 'to-sign-off', day: '2026-03-10', channels: ['c1'] })]);
  await stage.show('entry/e1', { team, me: 't1' });
  await type(await control('Teaser für X der Firma'), 'Jetzt neu');
  await push('Freigeben für Vertrieb');
  await until(async () => expect((await entryOf('e1'))?.signoffs.sales?.ok).toBe(true));
  const kept = await entryOf('e1');
  expect(kept?.teasers).toEqual({ c1: 'Jetzt neu' });
  expect(kept && outdated(kept)).toEqual([]);
});

test('a no keeps it from being ready and says why', async () => {
  await put('plan', [entry({ state: 'to-sign-off' })]);
  await stage.show('entry/e1', { team, me: 't1' });
  await type(await control('Kommentar (Vertrieb)'), 'Preis fehlt');
  await push('Nicht freigeben für Vertrieb');
  await until(() => stage.box.textContent?.includes('Preis fehlt'));
  expect(await entryOf('e1')).toMatchObject({ state: 'to-sign-off', signoffs: { sales: { ok: false, by: 'Anna' } } });
});

test('becomes a series of entries; a change for the following moves on with it, deleting the first leaves the rule', async () => {
  await put('plan', [entry({ day: '2026-03-02' })]);
  await stage.show('entry/e1');
  await push('Reihe anlegen');
  await until(async () => (await entries()).length === 4);
  const all = (await entries()).sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  expect(all.map(({ day }) => day)).toEqual([0, 7, 14, 21].map((days) => addDays('2026-03-02', days)));
  const second = all[1]?.id ?? '';
  await stage.show(`entry/${second}`);
  await choose(await control('Änderungen gelten für'), 'following');
  await choose(await control('Art des Inhalts'), 'video');
  await until(async () => (await entries()).filter(({ kind }) => kind === 'video').length === 3);
  await stage.show('entry/e1');
  await push('Aktionen für „Neue Heckenschere“');
  await push('Löschen');
  await until(async () => (await entryOf('e1')) === undefined);
  expect((await entryOf(second))?.repeat).toBe('FREQ=WEEKLY;COUNT=4');
  await push('Rückgängig');
  await until(async () => (await entryOf('e1'))?.repeat === 'FREQ=WEEKLY;COUNT=4');
  expect((await entryOf(second))?.repeat).toBeNull();
});

test('shows what is to be looked in on, and links with their parameters', async () => {
  const checks = [
    { dueAt: NOW - 3_600_000, doneAt: null },
    { dueAt: NOW - 7_200_000, doneAt: NOW - 1000 },
  ];
  await put('plan', [entry({ state: 'published', publishedAt: NOW - 8_000_000, checks, url: 'https://a.de/b?c=1', channels: ['c1'] })]);
  await stage.show('entry/e1');
  await until(() => stage.box.textContent?.includes('02.03.2026, 09:00: fällig'));
  expect(stage.box.textContent).toContain('02.03.2026, 08:00: angesehen 02.03.2026, 09:59');
  expect((await control('Link kopieren für X der Firma')).title).toBe('https://a.de/b?c=1&utm_source=x');
});

test('an entry deleted elsewhere is said to be gone', async () => {
  await put('plan', [entry()]);
  await stage.show('entry/e1');
  await control('Thema');
  await fromPage({ type: 'keep', store: 'plan', records: [], remove: ['e1'], said: '' });
  await until(() => stage.box.textContent?.includes('Diesen Eintrag gibt es nicht mehr.'));
});
