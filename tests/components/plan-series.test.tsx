// @vitest-environment jsdom
/** A series changed afterwards, with the real store: what is shown beforehand is what comes of it, and one Undo takes it back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { seriesFrom } from '../../lib/rules/plan/series.ts';
import { entry, NOW } from '../rules/plan/support.ts';
import { control, press as push, until } from './mount.tsx';
import { entries, entryOf, type PlanStage, planStage, put } from './plan-stage.tsx';
import { choose, type } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
let stage: PlanStage;
const shows = (text: string): Promise<void> => until(() => expect(stage.box.textContent).toContain(text));
const days = async (): Promise<(string | null)[]> => (await entries()).map(({ day }) => day).sort();

/** Mondays from 2 March 2026: e1 to e5. */
async function fill(change: Record<string, Partial<PlanEntry>> = {}): Promise<PlanEntry[]> {
  let count = 1;
  const made = seriesFrom(entry({ day: '2026-03-02', state: 'draft' }), { every: 'week', end: { count: 5 } }, () => `e${++count}`, NOW);
  const all = made.map((one) => ({ ...one, ...change[one.id] }));
  await put('plan', all);
  return all;
}

beforeEach(async () => {
  stage = await planStage();
});
afterEach(async () => {
  await stage.gone();
});

test('another weekday from one entry on: shown, kept, taken back', async () => {
  const before = await fill({ e3: { topic: 'Von Hand', changedAt: NOW + 1 }, e5: { state: 'published', publishedAt: NOW } });
  await stage.show('entry/e2');
  await push('Mo');
  await push('Mi');
  await type(await control('Anzahl mit diesem'), '4');
  await shows('3 Einträge werden verschoben');
  await shows('Mo., 16.03.2026 → Mi., 18.03.2026 (von Hand bearbeitet)');
  await shows('1 veröffentlichter Eintrag bleibt, wie er ist');
  await shows('1 neuer Eintrag');
  expect(await entries()).toEqual(before);
  await push('Reihe so ändern');
  await until(async () =>
    expect(await days()).toEqual(['2026-03-02', '2026-03-11', '2026-03-18', '2026-03-25', '2026-03-30', '2026-04-01']),
  );
  await shows('Reihe „Neue Heckenschere“ geändert: 1 neu, 3 verschoben, 0 gelöscht.');
  expect(await entryOf('e2')).toMatchObject({ series: 'e2', repeat: 'FREQ=WEEKLY;BYDAY=WE;COUNT=4' });
  expect(await entryOf('e3')).toMatchObject({ topic: 'Von Hand', series: 'e2' });
  expect(await entryOf('e5')).toEqual(before[4]);
  await shows('Eintrag 1 von 4 einer Reihe.');
  await push('Rückgängig');
  await until(async () => expect(await entries()).toEqual(before));
});

test('fewer of them: what nobody worked on goes, the rest stays alone; nothing to do is said and cannot be kept', async () => {
  await fill({ e4: { notes: 'Wichtig', changedAt: NOW + 1 } });
  await stage.show('entry/e1');
  await shows('Kein Eintrag ändert sich.');
  expect((await control<HTMLButtonElement>('Reihe so ändern')).disabled).toBe(true);
  await type(await control('Anzahl mit diesem'), '2');
  await shows('2 Einträge werden gelöscht');
  await shows('1 von Hand bearbeiteter Eintrag bleibt, wo er ist, und gehört nicht mehr zur Reihe');
  await push('Reihe so ändern');
  await until(async () => expect(await days()).toEqual(['2026-03-02', '2026-03-09', '2026-03-23']));
  expect(await entryOf('e4')).toMatchObject({ series: null, notes: 'Wichtig' });
  await type(await control('Anzahl mit diesem'), '');
  await shows('So entsteht keine Wiederholung.');
});

test('further days, each once', async () => {
  await fill();
  await stage.show('entry/e2');
  await choose(await control('Was ändern'), 'days');
  await type(await control('Weiterer Tag'), '16.03.2026');
  await shows('An diesem Tag steht schon ein Eintrag der Reihe.');
  expect((await control<HTMLButtonElement>('Vormerken')).disabled).toBe(true);
  for (const day of ['03.04.2026', '01.05.2026']) {
    await type(await control('Weiterer Tag'), day);
    await push('Vormerken');
  }
  await push('Fr., 01.05.2026 doch nicht');
  await shows('Neu: 1, verschoben: 0, gelöscht: 0');
  await push('Reihe so ändern');
  await until(async () => expect((await days()).at(-1)).toBe('2026-04-03'));
  expect(await entries()).toHaveLength(6);
  await until(() => expect(stage.box.textContent).toContain('Eintrag 2 von 6 einer Reihe.'));
});

test('ends here; a failure keeps everything', async () => {
  const before = await fill();
  await stage.show('entry/e3');
  await choose(await control('Was ändern'), 'end');
  await shows('2 Einträge werden gelöscht');
  stage.broken.on = true;
  await push('Reihe so ändern');
  await until(() => expect(document.body.textContent).toContain('Nicht gespeichert'));
  expect(await entries()).toEqual(before);
  stage.broken.on = false;
  await push('Erneut versuchen');
  await until(async () => expect(await days()).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']));
  expect((await entryOf('e1'))?.repeat).toBe('FREQ=WEEKLY;UNTIL=20260316T000000Z');
});

test('of a published entry the rule stays, and it says where to change it', async () => {
  await fill({ e1: { state: 'published', publishedAt: NOW } });
  await stage.show('entry/e1');
  await shows('Die Wiederholung lässt sich ab einem späteren Eintrag der Reihe ändern.');
  expect((await control<HTMLButtonElement>('Reihe so ändern')).disabled).toBe(true);
});
