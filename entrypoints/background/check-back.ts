/**
 * "2 Beiträge warten auf einen Blick": reminders to look in after publishing, and posts nobody looked at for two days. Each is told
 * once, several in one notice; what was told stands in the store, so that a dead worker neither loses nor doubles one.
 */
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { nextReminder, type Reminder, remindersAt } from '../../lib/rules/posts/reminders.ts';
import { awake } from '../../lib/rules/quiet.ts';
import { dayOf } from '../../lib/store/day.ts';
import { putJob, readJob } from '../../lib/store/jobs.ts';
import { toLookAt } from '../../lib/store/posts.ts';
import type { JobRow } from '../../lib/store/schema.ts';
import { type Write, write } from '../../lib/store/write.ts';
import { number } from '../../components/base/time.ts';
import { CHECK_BACK } from './alarms.ts';
import { checkInTurn, isMuted, networkWords, notify } from './notify.ts';
import { inTurn } from './queue.ts';

const SOON = 60_000;

interface Row extends JobRow {
  /** Keys of what was told and still waits. */
  told: string[];
  /** Noted and perhaps not shown yet. */
  owed: { at: number; check: number; unseen: number; networks: Record<string, number> } | null;
  /** The next moment there is more to tell. */
  next: number | null;
}

const countOf = (reminders: readonly Reminder[], kind: Reminder['kind']): number => reminders.filter((one) => one.kind === kind).length;

/** What there is to tell since last time, noted in the same transaction. */
async function claim(w: Write, settings: Settings): Promise<Row> {
  const was = (await w.tx.objectStore('jobs').get(CHECK_BACK)) as Row | undefined;
  const input = { ...(await toLookAt(w.tx, dayOf(w.now, settings.hours.zone))), settings, now: w.now };
  const waiting = remindersAt(input);
  const known = new Set(was?.told);
  const fresh = waiting.filter(({ key, network }) => !known.has(key) && !isMuted(settings, network));
  const networks: Record<string, number> = {};
  for (const { network } of fresh) networks[network] = (networks[network] ?? 0) + 1;
  const row: Row = {
    key: CHECK_BACK,
    told: waiting.map(({ key }) => key),
    owed: fresh.length ? { at: w.now, check: countOf(fresh, 'check'), unseen: countOf(fresh, 'unseen'), networks } : (was?.owed ?? null),
    next: nextReminder(input),
  };
  await putJob(w, CHECK_BACK, row);
  return row;
}

async function showOwed({ owed }: Row, now: number): Promise<void> {
  if (!owed) return;
  const { check, unseen, networks } = owed;
  const [first, then] = [
    check && t('posts.noticeCheck', check, [number(check)]),
    unseen && t('posts.noticeUnseen', unseen, [number(unseen)]),
  ];
  await notify(CHECK_BACK, owed.at, {
    title: String(first || then),
    message: [first && then, networkWords(networks)].filter(Boolean).join(' · '),
  });
  await inTurn(() =>
    write(now, async (w) => {
      const row = (await w.tx.objectStore('jobs').get(CHECK_BACK)) as Row | undefined;
      if (row?.owed?.at === owed.at) await putJob(w, CHECK_BACK, { ...row, owed: null });
    }),
  );
}

const wanted = ({ notice, checkBack }: Settings): boolean => Boolean(notice.checkBack) && checkBack.hours.length > 0;

/** Tells what waits for a look since last time, and sets the alarm for the next one; in quiet hours it waits for their end. */
export const checkCheckBack = (settings: Settings, now = Date.now()): Promise<void> =>
  checkInTurn(async () => {
    const row = await readJob<Row>(CHECK_BACK);
    await browser.alarms.clear(CHECK_BACK);
    if (!wanted(settings)) {
      if (row) await inTurn(() => write(now, (w) => putJob(w, CHECK_BACK, null)));
      return;
    }
    const rest = (at: number): number => awake(at, settings.notice.quiet, settings.hours.zone);
    if (rest(now) > now) {
      browser.alarms.create(CHECK_BACK, { when: rest(now) });
      return;
    }
    if (row?.owed) {
      await showOwed(row, now);
      // In a minute what came since it was noted: at once it would take this one's place.
      await ringAt(now + SOON);
      return;
    }
    const noted = await inTurn(() => write(now, (w) => claim(w, settings)));
    await showOwed(noted, now);
    if (noted.next !== null) await ringAt(Math.max(rest(noted.next), now + SOON));
  });

/** Sets the alarm, unless it rings before that anyway (something changed meanwhile). */
async function ringAt(when: number): Promise<void> {
  const set = await browser.alarms.get(CHECK_BACK);
  if (!set || set.scheduledTime > when) browser.alarms.create(CHECK_BACK, { when });
}

/** Posts or plan changed: looks in a minute, unless it looks before that anyway. */
export async function expectCheckBack(settings: Settings, now = Date.now()): Promise<void> {
  if (wanted(settings)) await ringAt(now + SOON);
}
