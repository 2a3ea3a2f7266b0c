/** The daily notice: what is overdue and due and what the plan has for the day, once a day at the time set, also when the browser was closed then. */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { isOut } from '../../lib/rules/plan/entry.ts';
import { awake, clockTime } from '../../lib/rules/quiet.ts';
import { dayOf } from '../../lib/store/day.ts';
import { putJob, readJob } from '../../lib/store/jobs.ts';
import type { JobRow } from '../../lib/store/schema.ts';
import { readDays } from '../../lib/store/simple.ts';
import { readSummary } from '../../lib/store/summary.ts';
import { waitingOn } from '../../lib/store/waiting.ts';
import { write } from '../../lib/store/write.ts';
import { NOTICE, setNotice } from './alarms.ts';
import { checkCheckBack } from './check-back.ts';
import { checkDueSoon } from './due-soon.ts';
import { checkInTurn, notify, PLAN } from './notify.ts';
import { inTurn } from './queue.ts';

interface Shown extends JobRow {
  /** Day of the last notice. */
  day: string;
  /** Noted, but not known to have been shown: the worker may have died in between. Missing in rows written before: false. */
  owed?: boolean;
}

const note = (now: number, day: string, owed: boolean): Promise<void> =>
  inTurn(() => write(now, (w) => putJob(w, NOTICE, { key: NOTICE, day, owed })));

/** When it comes, epoch ms, for the time set on the day `days` after that of `now`: quiet hours hold it back until their end. */
const timeOf = ({ notice, hours }: Settings, now: number, days: number): number =>
  awake(clockTime(now, notice.at, hours.zone, days), notice.quiet, hours.zone);

/** The moment it comes on the day of `now`, null where quiet hours leave that day without; and the next one after `now`. */
function times(settings: Settings, now: number): { today: number | null; next: number } {
  const day = dayOf(now, settings.hours.zone);
  // Yesterday's 23:00 may come this morning, when quiet hours end.
  const all = [-1, 0, 1, 2].map((days) => timeOf(settings, now, days));
  const next = all.find((at) => at > now) ?? now + 86_400_000;
  return { today: all.find((at) => dayOf(at, settings.hours.zone) === day) ?? null, next };
}

/** Shows today's notice if its time has come and it was not shown yet, and sets the alarm for the next one. */
export const checkNotice = (settings: Settings, now = Date.now()): Promise<void> =>
  checkInTurn(async () => {
    const { today, next } = times(settings, now);
    const day = dayOf(now, settings.hours.zone);
    if (settings.notice.daily && today !== null && now >= today) {
      const row = await readJob<Shown>(NOTICE);
      if (row?.day !== day || row.owed) {
        await note(now, day, true);
        await show(settings, day, now);
        await note(now, day, false);
      }
    }
    await setNotice(settings, next);
  });

/** The setting changed: a time that is already past today does not ring today. */
export async function resetNotice(settings: Settings, now = Date.now()): Promise<void> {
  const { today } = times(settings, now);
  if (settings.notice.daily && today !== null && now >= today) await note(now, dayOf(now, settings.hours.zone), false);
  await checkNotice(settings, now);
  await checkDueSoon(settings, now);
  await checkCheckBack(settings, now);
}

/** What our plan has for the day: notes of the agenda that begin on it (the context menu's "remind" is one), posts not published yet. */
async function planned(day: string): Promise<{ notes: number; posts: number }> {
  const [agenda, plan] = await Promise.all([readDays('agenda', day, day), readDays('plan', day, day)]);
  return { notes: agenda.length, posts: plan.filter((entry) => !entry.template && !isOut(entry)).length };
}

/** Nothing to say: nothing is shown. Muted networks are left out. */
async function show(settings: Settings, day: string, now: number): Promise<void> {
  const [all, muted, { notes, posts }] = await Promise.all([readSummary(now), waitingOn(settings.notice.muted ?? []), planned(day)]);
  const [overdue, due] = [Math.max(0, all.overdue - muted.overdue), Math.max(0, all.due - muted.due)];
  const words = [
    overdue && t('notice.dailyOverdue', overdue),
    due && t('notice.dailyDue', due),
    notes && t('notice.dailyAgenda', notes),
    posts && t('notice.dailyPlanned', posts),
  ].filter(Boolean);
  if (!words.length) return;
  const answers = overdue + due > 0;
  await notify('daily', answers ? day : `${day}${PLAN}`, {
    title: t(answers ? 'notice.dailyTitle' : 'notice.dailyPlan'),
    message: words.join(', '),
  });
}
