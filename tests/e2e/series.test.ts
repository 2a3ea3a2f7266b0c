/** A series ended from one of its entries on, and a day of the agenda changed where it stands; both taken back. */
import { describe, expect, it } from 'vitest';
import type { AgendaItem, PlanEntry } from '../../lib/model/plan.ts';
import { addDays } from '../../lib/rules/plan/days.ts';
import { blankEntry } from '../../lib/rules/plan/entry.ts';
import { seriesFrom } from '../../lib/rules/plan/series.ts';
import { dayOf } from '../../lib/store/day.ts';
import { fieldNamed } from './harness/fields.ts';
import { faults } from './harness/fits.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sites, startOver } from './harness/scene.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const now = Date.now();
const today = dayOf(now, 'Europe/Berlin');
const fair: AgendaItem = { id: 'a1', day: addDays(today, 30), until: null, title: 'Fachmesse', url: '' };
const first: PlanEntry = { ...blankEntry({ id: 'e1', now }), topic: 'Tipp der Woche', day: addDays(today, 7), state: 'draft' };

describe('changed afterwards', () => {
  const stage = play({ sites, prepare: startOver });
  const keep = (store: 'plan' | 'agenda', records: unknown[]): Promise<unknown> =>
    stage().send({ type: 'keep', store, records, remove: [], said: '' });
  const days = async (): Promise<(string | null)[]> => (await stage().all<PlanEntry>('plan')).map(({ day }) => day).sort();

  it('a series ends with the entry that is open; what goes is shown before; Undo brings it back', async () => {
    await stage().clear(['plan']);
    let count = 1;
    const all = seriesFrom(first, { every: 'week', end: { count: 4 } }, () => `e${++count}`, now);
    await keep('plan', all);
    const before = await days();
    expect(before).toHaveLength(4);
    const page = await stage().view('dashboard#plan/entry/e2', { width: 320, height: 900 });
    await page.bringToFront();
    await press(page, word('plan.changeSeries'));
    await (await fieldNamed(page, word('plan.changeWhat'))).select('end');
    await sees(page, word('plan.willSum', ['0', '0', '2', '0']));
    expect(await faults(page)).toEqual([]);
    await press(page, word('plan.saveSeries'));
    await until('ended', async () => (await days()).length === 2);
    expect(await days()).toEqual(before.slice(0, 2));
    await press(page, word('common.undo'));
    await until('back', async () => (await days()).length === 4);
    expect(await days()).toEqual(before);
  });

  it('a day of the agenda is renamed in its row', async () => {
    await keep('agenda', [fair]);
    const page = await stage().view('dashboard#plan/agenda', { width: 320, height: 900 });
    await page.bringToFront();
    await press(page, word('plan.agendaEdit', ['Fachmesse']));
    await until('the field', () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value === 'Fachmesse'));
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.type(' Nord');
    await press(page, word('plan.save'), `form[aria-label="${word('plan.agendaChange')}"]`);
    await until('renamed', async () => (await stage().all<AgendaItem>('agenda'))[0]?.title === 'Fachmesse Nord');
    await press(page, word('common.undo'));
    await until('back', async () => (await stage().all<AgendaItem>('agenda'))[0]?.title === 'Fachmesse');
  });
});
