/** The plan: an entry from the first word to published by keyboard alone, out as table and calendar; and every view looked through. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../lib/model/channel.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { addDays, weekOf } from '../../lib/rules/plan/days.ts';
import { blankEntry } from '../../lib/rules/plan/entry.ts';
import { dayOf } from '../../lib/store/day.ts';
import { channel } from '../rules/channels/fresh.ts';
import { expectFits } from './harness/fits.ts';
import { LOOKS, turnTo, WIDE } from './harness/looks.ts';
import { kind, play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sites, startOver } from './harness/scene.ts';
import type { Stage } from './harness/stage.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const TOPIC = 'Neue Heckenschere';
const now = Date.now();
const today = dayOf(now, 'Europe/Berlin');
/** In the middle of the month after this one: ahead, and a week later still on the same page. */
const DAY = `${addDays(`${today.slice(0, 7)}-28`, 7).slice(0, 7)}-12`;
const local = (day: string): string => day.split('-').reverse().join('.');

const channelOn = (network: string, id: string, name: string): Channel =>
  channel({
    id,
    name,
    url: `https://${network}.com/firma`,
    network,
    key: `${network}|firma`,
    rhythm: { posts: 1, per: 'week' },
    createdAt: now - 90 * 86_400_000,
  });
const keep = (stage: Stage, store: 'channels' | 'plan' | 'agenda', records: unknown[]): Promise<unknown> =>
  stage.send({ type: 'keep', store, records, remove: [], said: '' });

async function prepare(stage: Stage): Promise<void> {
  await startOver(stage);
  const [stored] = await stage.all<{ hours: object }>('settings');
  await stage.settings({
    team: [{ id: 't1', name: 'Anna Muster', department: 'sales' }],
    me: 't1',
    hours: { ...stored?.hours, holidays: 'BY' } as never,
  });
  await keep(stage, 'channels', [channelOn('x', 'c1', 'X der Firma'), channelOn('linkedin', 'c2', 'LinkedIn-Seite')]);
}

const stored = async (stage: Stage): Promise<PlanEntry | undefined> =>
  (await stage.all<PlanEntry>('plan')).find(({ topic }) => topic === TOPIC);

/** Goes there with Tab (or back with Shift and Tab) as somebody without a mouse does. */
async function tabTo(page: Page, name: string, back = false): Promise<void> {
  const here = (): Promise<boolean> =>
    page.evaluate((wanted) => {
      const at = document.activeElement as HTMLInputElement | null;
      const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
      const labels = [...(at?.labels ?? [])].map(({ textContent }) => fold(textContent));
      return [at?.getAttribute('aria-label'), ...labels, ...(labels.length ? [] : [fold(at?.textContent)])].includes(wanted);
    }, name);
  await page.bringToFront();
  for (let presses = 0; presses < 80; presses++) {
    // Firefox may hand the keyboard to its own window on the way round.
    if (!(await page.evaluate(() => document.hasFocus()))) await page.bringToFront();
    if (await here()) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`never came to “${name}” by Tab`);
}

/**
 * Presses what has the focus. Where the browser's own window has the keys (document.hasFocus() is false, seen in headless Firefox), Firefox lets no
 * key press a button, whatever document.activeElement says: there a click does, and gives the page the keys back.
 */
async function enterHere(page: Page): Promise<void> {
  if (kind === 'chrome' || (await page.evaluate(() => document.hasFocus()))) await page.keyboard.press('Enter');
  else await (await page.evaluateHandle(() => document.activeElement as Element)).click();
}

/** Presses what Tab has come to. */
async function enter(page: Page, name: string, back = false): Promise<void> {
  await tabTo(page, name, back);
  await enterHere(page);
}

const focused = (page: Page, selector: string): Promise<unknown> =>
  until(`focus on ${selector}`, () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector));

/** Keeps what the page would hand to the browser's download. */
const catchFiles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const files: string[] = [];
    Object.assign(globalThis, { files });
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => files.push(text));
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
const caught = (page: Page, at: number): Promise<string> =>
  until('a file', () => page.evaluate((index) => (globalThis as unknown as { files: string[] }).files[index], at));

const stage = play({ sites, prepare });

describe('plan', () => {
  it('by keyboard alone: made, signed off twice, moved in calendar and board, taken back; out as tables', async () => {
    // A second try finds nothing of the first.
    await stage().clear(['plan']);
    const page = await stage().view('dashboard#plan', WIDE);
    await page.bringToFront();
    await sees(page, word('plan.empty'));
    await enter(page, word('plan.after'));
    await enter(page, word('plan.new'), true);
    await until('dialog', () =>
      page.evaluate((label) => (document.activeElement as HTMLInputElement)?.labels?.[0]?.textContent === label, word('plan.topic')),
    );
    await page.keyboard.type(TOPIC);
    await tabTo(page, word('plan.day'));
    await page.keyboard.type(local(DAY));
    await page.keyboard.press('Escape');
    await enter(page, word('plan.make'));
    await until('made', async () => (await stored(stage()))?.day === DAY);
    await focused(page, '.rk-plan-editor h2');

    await tabTo(page, 'X der Firma');
    await page.keyboard.press(' ');
    await until('channel', async () => (await stored(stage()))?.channels.join() === 'c1');
    await tabTo(page, word('plan.teaserFor', ['X der Firma']));
    await page.keyboard.type('Jetzt neu: https://www.beispiel.de/eine/lange/adresse');
    await sees(page, word('plan.lengthOf', ['34', '280']));
    for (const signer of ['sales', 'marketing'] as const) {
      await enter(page, word('plan.signOffFor', [word(`plan.signer.${signer}`)]));
      await until(signer, async () => (await stored(stage()))?.signoffs[signer]?.ok);
    }
    expect(await stored(stage())).toMatchObject({ state: 'ready', signoffs: { sales: { by: 'Anna Muster' } } });
    await enter(page, word('plan.back'), true);

    const link = `[data-entry="${(await stored(stage()))?.id}"]`;
    await focused(page, link);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await until('a day later', async () => (await stored(stage()))?.day === addDays(DAY, 1));
    await focused(page, link);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await until('a week later', async () => (await stored(stage()))?.day === addDays(DAY, 8));
    await focused(page, link);
    await enter(page, word('common.undo'));
    await until('back a week', async () => (await stored(stage()))?.day === addDays(DAY, 1));
    await until('drawn there', () =>
      page.evaluate((at, day) => document.querySelector<HTMLElement>(at)?.title.includes(day), link, local(addDays(DAY, 1))),
    );
    // Undo is gone from the page once it is pressed: the focus is on what it brought back.
    await focused(page, link);
    // And by its menu.
    await enter(page, word('plan.menuOf', [TOPIC]));
    await focused(page, '[data-autofocus]');
    await page.keyboard.press('ArrowDown');
    await focused(page, '[role="menuitem"]');
    await page.keyboard.press('ArrowDown');
    await enterHere(page);
    await until('a day earlier', async () => (await stored(stage()))?.day === DAY);

    await enter(page, word('plan.view.board'), true);
    await tabTo(page, word('plan.handle', [TOPIC]));
    await page.keyboard.press(' ');
    await until('taken', () => page.evaluate(() => document.querySelector('.rk-plan-card[data-dragging]') !== null));
    await page.keyboard.press('ArrowRight');
    await sees(page, word('plan.over', [TOPIC, word('plan.state.published')]));
    await page.keyboard.press(' ');
    await until('published', async () => (await stored(stage()))?.state === 'published');
    // The card is drawn anew in the other column, and has the focus there.
    const handle = `[data-handle="${(await stored(stage()))?.id}"]`;
    await focused(page, `[data-column="published"] ${handle}`);
    await enter(page, word('common.undo'));
    await until('ready again', async () => (await stored(stage()))?.state === 'ready');
    await focused(page, `[data-column="ready"] ${handle}`);

    await enter(page, word('plan.view.list'), true);
    await sees(page, TOPIC, '.rk-plan-list');
    await catchFiles(page);
    await enter(page, word('plan.transfer'));
    await enter(page, word('plan.csvOut'));
    const id = (await stored(stage()))?.id;
    expect(await caught(page, 0)).toContain(`${id};${TOPIC};${word('plan.kind.news')};${DAY};;${word('plan.state.ready')};X der Firma`);
    await enter(page, word('plan.icsOut'));
    const ics = await caught(page, 1);
    expect(ics).toContain(`UID:${id}@rueckkanal`);
    expect(ics).toContain(`DTSTART;VALUE=DATE:${DAY.replaceAll('-', '')}`);
    expect(ics).toContain('STATUS:CONFIRMED');
  });
});

const STATES = ['idea', 'draft', 'to-sign-off', 'ready', 'published', 'evaluated'] as const;
const said = { by: 'Anna Muster', at: now, ok: true, comment: 'Gut', of: 'former' };
const full: PlanEntry[] = [
  ...Array.from({ length: 20 }, (_, at) => ({
    ...blankEntry({ id: `e${at}`, now }),
    topic: at % 7 ? `Thema ${at}` : `Thema ${at} mit einem sehr langen Namen, der in keine Zelle eines Kalenders passt`,
    day: addDays(weekOf(today), ((at * 5) % 37) - 5),
    time: at % 3 ? null : '14:00',
    state: STATES[at % 6] ?? 'draft',
    channels: ['c1', 'c2'],
    teasers: { c1: 'Zu lang '.repeat(50) },
    url: 'https://www.beispiel.de/lang?a=1',
    signoffs: { sales: said, marketing: null },
    checks: [{ dueAt: now - 1000, doneAt: null }],
    publishedAt: at % 6 === 4 ? now : null,
  })),
  { ...blankEntry({ id: 'idea', now }), topic: 'Eine Idee' },
  { ...blankEntry({ id: 'template', now }), topic: 'Eine Vorlage', template: true },
];
const agenda = [{ id: 'a1', day: addDays(today, 90), until: addDays(today, 92), title: 'Fachmesse', url: 'https://messe.example' }];

describe.each(LOOKS)('plan, $name', (look) => {
  const { language, size } = look;

  it('fits and has no violation', async () => {
    await turnTo(stage(), look);
    await keep(stage(), 'plan', full);
    await keep(stage(), 'agenda', agenda);
    const page = await stage().view('dashboard#plan', size);
    await page.bringToFront();
    await sees(page, 'Thema 1');
    await expectFits(page, 'calendar');
    if (size === WIDE) {
      await press(page, word('plan.weekView', [], language));
      await expectFits(page, 'week');
    }
    for (const view of ['board', 'list', 'ideas', 'agenda'] as const) {
      await press(page, word(`plan.view.${view}`, [], language));
      await expectFits(page, view);
    }
    await page.evaluate(() => {
      location.hash = '#plan/entry/e2';
    });
    await sees(page, 'Thema 2', '.rk-plan-editor');
    await expectFits(page, 'editor');
  });
});
