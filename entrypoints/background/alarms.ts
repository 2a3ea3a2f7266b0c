/** The clock: when items change state, when the daily notice is due, and the daily cleaning. Firefox forgets alarms at its end: set again at every start. */
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/model/settings.ts';
import { readCounters } from '../../lib/store/counters.ts';
import { showBadge } from './badge.ts';

export const TICK = 'tick';
export const DAILY = 'daily';
export const NOTICE = 'notice';
/** Items fell due: tell them together. Also the name of its row in the store `jobs`. */
export const DUE_SOON = 'due-soon';
/** A post of ours waits for a look. Also the name of its row in the store `jobs`. */
export const CHECK_BACK = 'check-back';
/** Rings while a long job is under way. */
export const GO_ON = 'go-on';

/** The browsers' own least delay of an alarm; also keeps a moment that is past from ringing without end. */
const SOONEST = 30_000;

/** Sets the alarm for the next change by the clock, and the badge for what is overdue now. */
export async function followClock(now = Date.now()): Promise<void> {
  const counters = await readCounters();
  await showBadge(counters.states.overdue ?? 0);
  if (counters.nextChangeAt === null) await browser.alarms.clear(TICK);
  else browser.alarms.create(TICK, { when: Math.max(counters.nextChangeAt, now + SOONEST) });
}

/** The daily cleaning, the first one `delay` minutes from now. */
export function setDaily(delay: number): void {
  browser.alarms.create(DAILY, { delayInMinutes: delay, periodInMinutes: 24 * 60 });
}

/** Sets the daily cleaning where it is not set: some minutes after the start, when nobody waits for a page. */
export async function ensureDaily(): Promise<void> {
  if (!(await browser.alarms.get(DAILY))) setDaily(5);
}

/** The next notice; none where it is not wanted. `at` in epoch ms. */
export async function setNotice(settings: Settings, at: number): Promise<void> {
  if (settings.notice.daily) browser.alarms.create(NOTICE, { when: at });
  else await browser.alarms.clear(NOTICE);
}
