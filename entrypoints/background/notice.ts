/** The daily notice: what is overdue and due, once a day at the time set, also when the browser was closed then. */
import { Temporal } from 'temporal-polyfill';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { dayOf } from '../../lib/store/day.ts';
import { putJob, readJob } from '../../lib/store/jobs.ts';
import type { JobRow } from '../../lib/store/schema.ts';
import { readSummary } from '../../lib/store/summary.ts';
import { write } from '../../lib/store/write.ts';
import { NOTICE, setNotice } from './alarms.ts';
import { inTurn } from './queue.ts';

interface Shown extends JobRow {
  /** Day of the last notice. */
  day: string;
}

/** Epoch ms of a clock time on the day of `now` in a zone, `days` later. '24:00' is the next midnight. */
export function clockTime(now: number, clock: string, zone: string, days = 0): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const date = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return date
    .add({ days: days + (hour === 24 ? 1 : 0) })
    .toPlainDateTime({ hour: hour % 24, minute })
    .toZonedDateTime(zone).epochMilliseconds;
}

const shownOn = (now: number, day: string): Promise<void> => inTurn(() => write(now, (w) => putJob(w, NOTICE, { key: NOTICE, day })));

/** Shows today's notice if its time has come and it was not shown yet, and sets the alarm for the next one. */
export async function checkNotice(settings: Settings, now = Date.now()): Promise<void> {
  const { notice, hours } = settings;
  const today = clockTime(now, notice.at, hours.zone);
  const day = dayOf(now, hours.zone);
  if (notice.daily && now >= today && (await readJob<Shown>(NOTICE))?.day !== day) {
    // Noted first: a worker that dies in between shows none twice.
    await shownOn(now, day);
    await show(now);
  }
  await setNotice(settings, now < today ? today : clockTime(now, notice.at, hours.zone, 1));
}

/** The setting changed: a time that is already past today does not ring today. */
export async function resetNotice(settings: Settings, now = Date.now()): Promise<void> {
  const { notice, hours } = settings;
  if (notice.daily && now >= clockTime(now, notice.at, hours.zone)) await shownOn(now, dayOf(now, hours.zone));
  await checkNotice(settings, now);
}

/** Nothing to say, or no permission: nothing is shown. */
async function show(now: number): Promise<void> {
  if (!browser.notifications || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { overdue, due } = await readSummary(now);
  if (!overdue && !due) return;
  const message = [overdue && t('notice.dailyOverdue', overdue), due && t('notice.dailyDue', due)].filter(Boolean).join(', ');
  await browser.notifications.create('daily', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title: t('notice.dailyTitle'),
    message,
  });
}
