/**
 * "3 Kommentare werden in 4 Std. fällig": once for each item that comes into 'due', several in one notice. What was told and
 * since when to look stands in the store, so that a dead worker neither loses nor doubles one.
 */
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { awake } from '../../lib/rules/quiet.ts';
import { putJob, readJob } from '../../lib/store/jobs.ts';
import type { ItemRow, JobRow } from '../../lib/store/schema.ts';
import { fellDue } from '../../lib/store/waiting.ts';
import { type Write, write } from '../../lib/store/write.ts';
import { number, span } from '../../components/base/time.ts';
import { DUE_SOON } from './alarms.ts';
import { checkInTurn, isMuted, networkWords, notify, type Words } from './notify.ts';
import { inTurn } from './queue.ts';

/** A write may end this long after the moment it calls now: looked at again, told once. */
const SLACK = 300_000;
/** Least time between two of these notices. */
const GAP = 300_000;
/** Items remembered as told. */
const TOLD = 10_000;

/** A notice that was noted and perhaps not shown yet. */
interface Owed {
  at: number;
  due: number;
  late: number;
  /** Epoch ms of the first and the last due time; null where all are overdue by now. */
  span: { first: number; last: number } | null;
  networks: Record<string, number>;
}

interface Row extends JobRow {
  since: number;
  /** Ids of items told, until they are due. */
  told: [id: string, dueAt: number][];
  shownAt: number;
  owed: Owed | null;
}

const readRow = (): Promise<Row | undefined> => readJob<Row>(DUE_SOON);
const begin = (now: number): Row => ({ key: DUE_SOON, since: now, told: [], shownAt: 0, owed: null });

/** A change by a person or of the settings is known to who made it. */
const byUs = ({ log }: ItemRow): boolean => ['person', 'settings'].includes(log?.at(-1)?.by ?? '');

/** What there is to tell since last time, noted in the same transaction. */
async function claim(w: Write, settings: Settings): Promise<Row> {
  const row = (await w.tx.objectStore('jobs').get(DUE_SOON)) as Row | undefined;
  if (!row) return keep(w, begin(w.now));
  const { due, late } = await fellDue(w.tx, row.since);
  const known = new Set(row.told.map(([id]) => id));
  const fresh = (item: ItemRow): boolean => !known.has(item.id) && !isMuted(settings, item.network) && !byUs(item);
  const [soon, over] = [due.filter(fresh), late.filter(fresh)];
  const told = [
    ...row.told,
    ...[...due, ...late].filter(({ id }) => !known.has(id)).map(({ id, dueAt }): Row['told'][number] => [id, dueAt ?? 0]),
  ];
  return keep(w, {
    ...row,
    since: Math.max(row.since, w.now - SLACK),
    told: told.filter(([, dueAt]) => dueAt > w.now - SLACK).slice(-TOLD),
    ...(soon.length || over.length ? { shownAt: w.now, owed: owedOf(soon, over, w.now) } : {}),
  });
}

async function keep(w: Write, row: Row): Promise<Row> {
  await putJob(w, DUE_SOON, row);
  return row;
}

function owedOf(due: readonly ItemRow[], late: readonly ItemRow[], at: number): Owed {
  const networks: Record<string, number> = {};
  for (const { network } of [...due, ...late]) networks[network] = (networks[network] ?? 0) + 1;
  const times = due.map(({ dueAt }) => dueAt ?? at).sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  return { at, due: due.length, late: late.length, span: first === undefined || last === undefined ? null : { first, last }, networks };
}

/** A span as people say it: to five minutes, from three hours on to half hours. */
const about = (ms: number): string => {
  const minutes = ms / 60_000;
  const step = minutes >= 180 ? 30 : 5;
  return span(Math.max(step, Math.round(minutes / step) * step));
};

/** `now`: the time left is told as it is when it is shown. */
function wordsOf({ due, late, span: times, networks }: Owed, now: number): Words {
  const over = late ? t('notices.late', late, [number(late)]) : '';
  if (!times) return { title: over, message: networkWords(networks) };
  const [first, last] = [about(times.first - now), about(times.last - now)];
  const title = first === last ? t('notices.dueSoon', due, [number(due), first]) : t('notices.dueSoonFirst', due, [number(due), first]);
  return { title, message: [over, networkWords(networks)].filter(Boolean).join(' · ') };
}

async function showOwed({ owed }: Row, now: number): Promise<void> {
  if (!owed) return;
  await notify(DUE_SOON, owed.at, wordsOf(owed, now));
  await inTurn(() =>
    write(now, async (w) => {
      const row = (await w.tx.objectStore('jobs').get(DUE_SOON)) as Row | undefined;
      if (row?.owed?.at === owed.at) await putJob(w, DUE_SOON, { ...row, owed: null });
    }),
  );
}

/** Tells what fell due since last time; in quiet hours it waits for their end. Off: nothing is kept, so that a later start does not tell old ones. */
export const checkDueSoon = (settings: Settings, now = Date.now()): Promise<void> =>
  checkInTurn(async () => {
    const row = await readRow();
    if (!settings.notice.dueSoon) {
      await browser.alarms.clear(DUE_SOON);
      if (row) await inTurn(() => write(now, (w) => putJob(w, DUE_SOON, null)));
      return;
    }
    const next = awake(Math.max(now, row?.owed ? now : (row?.shownAt ?? 0) + GAP), settings.notice.quiet, settings.hours.zone);
    if (row && next > now) {
      browser.alarms.create(DUE_SOON, { when: next });
      return;
    }
    // An alarm for the end of quiet hours that are none any more would keep others from being set. Before the claim: what is
    // written after it asks for one of its own.
    await browser.alarms.clear(DUE_SOON);
    if (row?.owed) {
      await showOwed(row, now);
      // What fell due since it was noted comes next.
      browser.alarms.create(DUE_SOON, { when: now + GAP });
    } else await showOwed(await inTurn(() => write(now, (w) => claim(w, settings))), now);
  });

/** Items changed: looks in a minute, when others that fall due at the same time are there too. */
export async function expectDueSoon({ notice }: Settings): Promise<void> {
  if (notice.dueSoon && !(await browser.alarms.get(DUE_SOON))) browser.alarms.create(DUE_SOON, { delayInMinutes: 1 });
}
