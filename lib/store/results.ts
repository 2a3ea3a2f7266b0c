/**
 * The figures of a period, for screen, report and export alike: from totals and slices by key range, open items by index, measurements;
 * never from a walk over items or interactions.
 */
import type { Counters, DayTotals } from '../model/records.ts';
import { bucketsOf, daysOf } from '../rules/kpi/buckets.ts';
import { type Around, backlog, FROM_DAYS, type Made } from '../rules/kpi/figures.ts';
import { minutesBetween } from '../rules/kpi/clock.ts';
import { fromLevels, type MeasuredChannel } from '../rules/kpi/levels.ts';
import { METRIC_FACTS, type MetricFacts, type MetricId } from '../rules/kpi/metrics.ts';
import type { Coverage, Figure, Period, Results, ResultsFilter, Series } from '../rules/kpi/results.ts';
import { isTold, select, type Selection } from '../rules/kpi/select.ts';
import { addDay, addSums, countOf, noSums, type Sums } from '../rules/kpi/sums.ts';
import { dayOf } from './day.ts';
import { gapDays } from './gap-days.ts';
import { type ReadTx, reading } from './open.ts';
import { openItems, readDaysOf, selectedDays, totalsOf, type Waiting } from './results-days.ts';
import { measuredChannels } from './results-levels.ts';
import { settingsFrom } from './settings.ts';

/** All that was read, before it is added up. */
interface Material {
  period: Period;
  selection: Selection;
  now: number;
  /** Day of `now` in the settings' zone. */
  today: string;
  days: readonly DayTotals[];
  open: readonly Waiting[];
  measured: readonly MeasuredChannel[];
  read: ReadonlySet<string>;
  gaps: ReadonlySet<string>;
  stages: Readonly<Record<string, number>>;
}

async function material(tx: ReadTx, period: Period, filter: ResultsFilter, now: number): Promise<Material> {
  const [stored, channels, counters, gapsBefore] = await Promise.all([
    tx.objectStore('settings').get('settings'),
    tx.objectStore('channels').getAll(),
    tx.objectStore('counters').get('now') as Promise<Counters | undefined>,
    gapDays(tx),
  ]);
  const settings = settingsFrom(stored);
  const selection = select(filter, channels, settings);
  const totals = totalsOf(tx, period);
  const [days, open, measured, { read, gaps }] = await Promise.all([
    selectedDays(tx, selection, period, totals),
    openItems(tx, selection),
    measuredChannels(tx, selection.channels, period),
    readDaysOf(tx, selection, period, totals),
  ]);
  // From before gaps were counted with the other sums; which network had them it does not tell.
  if (!selection.networks && !selection.keys) for (const day of gapsBefore) if (day >= period.from && day <= period.to) gaps.add(day);
  return {
    period,
    selection,
    now,
    today: dayOf(now, settings.hours.zone),
    days,
    open,
    measured,
    read,
    gaps,
    stages: counters?.stages ?? {},
  };
}

/** A stretch of days added up, with what figures need to know of it. */
interface Stretch {
  period: Period;
  sums: Sums;
  /** Its days that are not ahead. */
  past: readonly string[];
  /** Was anything read in it? */
  read: boolean;
}

/** The buckets of the period's charts, each added up; every row is looked at once. */
function stretchesOf({ period, days, open, now, today, read }: Material): Stretch[] {
  const stretches = bucketsOf(period).map((bucket): Stretch => {
    const past = daysOf(bucket).filter((day) => day <= today);
    return { period: bucket, sums: noSums(), past, read: past.some((day) => read.has(day)) };
  });
  const sums = new Map(stretches.flatMap((stretch) => daysOf(stretch.period).map((day) => [day, stretch.sums] as const)));
  for (const row of days) {
    const sum = sums.get(row.day);
    if (sum) addDay(sum, row);
  }
  // What only the present tells: which of the items that came in then still wait, and which of these are not due yet.
  for (const { day, first, dueAt, answered } of open) {
    const sum = sums.get(day);
    if (!sum || answered) continue;
    if (dueAt === null || dueAt > now) sum.young++;
    if (first !== null) sum.waiting.push(minutesBetween(first, now));
  }
  return stretches;
}

/** The whole period from its buckets. */
function wholeOf(stretches: readonly Stretch[], period: Period): Stretch {
  const sums = noSums();
  for (const stretch of stretches) addSums(sums, stretch.sums);
  return { period, sums, past: stretches.flatMap(({ past }) => past), read: stretches.some(({ read }) => read) };
}

const NOTHING: Made = { value: null, n: 0, hidden: null };

/** A count of nothing is a zero only where somebody could have seen something; else it is a gap. */
const orGap = (made: Made, { byHand, unit }: MetricFacts, { read, past }: Stretch): Made =>
  made.n === 0 && unit === 'count' && !(byHand ? past.length > 0 : read) ? NOTHING : made;

const around = ({ past }: Stretch, { stages }: Material): Around => ({ days: past.length, staged: countOf(stages) });

function ofStretch(facts: MetricFacts, stretch: Stretch, levels: Partial<Record<MetricId, Made>>, found: Material): Made {
  const id = facts.id as MetricId;
  if (facts.from === 'levels') return levels[id] ?? NOTHING;
  const make = FROM_DAYS[id];
  return make ? orGap(make(stretch.sums, around(stretch, found)), facts, stretch) : NOTHING;
}

/** What is so now, whatever the period. */
function present({ open, now, stages }: Material): Partial<Record<MetricId, Made>> {
  const at = (stage: string): Made => ({ value: stages[stage] ?? 0, n: stages[stage] ?? 0, hidden: null });
  return {
    ...backlog(open, now),
    stageIdentified: at('identified'),
    stageFollowing: at('following'),
    stageEngaging: at('engaging'),
    stageDialogue: at('dialogue'),
    stageAdvocate: at('advocate'),
  };
}

function figuresOf(found: Material, told: readonly MetricFacts[], whole: Stretch): Record<string, Figure> {
  const levels = fromLevels(found.measured, found.period, whole.past);
  const now = present(found);
  const isIn = new Set(told);
  return Object.fromEntries(
    METRIC_FACTS.map((facts) => {
      const id = facts.id as MetricId;
      const made = !isIn.has(facts) ? NOTHING : facts.from === 'now' ? (now[id] ?? NOTHING) : ofStretch(facts, whole, levels, found);
      return [id, { id, unit: facts.unit, ...made }];
    }),
  );
}

function seriesOf(found: Material, told: readonly MetricFacts[], stretches: readonly Stretch[]): Record<string, Series> {
  const levels = stretches.map(({ period, past }) => fromLevels(found.measured, period, past, true));
  const drawn = told.filter(({ from }) => from !== 'now');
  return Object.fromEntries(
    drawn.map((facts) => {
      const points = stretches.map((stretch, index) => {
        const { value, n } = ofStretch(facts, stretch, levels[index] ?? {}, found);
        return { ...stretch.period, value, n };
      });
      return [facts.id, { id: facts.id, points }];
    }),
  );
}

function coverageOf({ period, today, read, gaps }: Material): Coverage {
  const past = daysOf(period).filter((day) => day <= today);
  return {
    days: past.length,
    withGaps: past.filter((day) => gaps.has(day)).length,
    unread: past.filter((day) => !read.has(day)).length,
  };
}

function voicesIn({ keys, campaigns }: Selection, { sums }: Stretch): Pick<Results, 'voices'> {
  if (keys || campaigns) return {};
  const voices = Object.entries(sums.voices).map(([name, mentions]) => ({ name, mentions }));
  return { voices: voices.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1)) };
}

/**
 * All figures of the days of `period` ('YYYY-MM-DD', both included) within `filter`, and their series; `now` in epoch ms decides what is
 * due and what lies ahead. Figures that the filter cannot tell apart are null. Throws StoreFailure.
 */
export const readResults = (period: Period, filter: ResultsFilter, now: number): Promise<Results> =>
  reading(async (tx) => {
    const found = await material(tx, period, filter, now);
    const stretches = stretchesOf(found);
    const whole = wholeOf(stretches, period);
    const told = METRIC_FACTS.filter((facts) => isTold(facts, found.selection));
    return {
      period,
      filter,
      coverage: coverageOf(found),
      figures: figuresOf(found, told, whole),
      series: seriesOf(found, told, stretches),
      ...voicesIn(found.selection, whole),
    };
  });
