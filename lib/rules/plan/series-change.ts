/**
 * Changing a series afterwards, from one of its entries on: another rule, further days, the end. Worked out first, so that it can be shown before it is
 * done. Earlier entries stay as they are, and so do published and evaluated ones wherever they lie. Pure; ids and clock are given.
 */
import type { PlanEntry } from '../../model/plan.ts';
import { align } from './align.ts';
import { editedByHand } from './by-hand.ts';
import { addDays, daysBetween } from './days.ts';
import { copyOf, isOut } from './entry.ts';
import { beginOf, daysFrom, endedOn, MOST, type Repeat, ruleOf } from './recur.ts';
import { type Change, seriesOf } from './series.ts';

type Dated = PlanEntry & { day: string };

export interface SeriesChange {
  /** New entries, in the order of their days. */
  made: PlanEntry[];
  moved: { entry: Dated; to: string; byHand: boolean }[];
  removed: Dated[];
  /** Worked on by hand and without a day any more: they stay where they are, as entries of their own. */
  freed: Dated[];
  /** Published or evaluated on this day or later: as they are. */
  fixed: Dated[];
  /** Fields of those that stay, the moved and freed ones among them. */
  changes: Change[];
}

interface Making {
  /** Gives a new id each time. */
  ids: () => string;
  /** Epoch ms. */
  now: number;
}

/** Furthest an entry moves to be still the same one, in days: less than a week for weekly series, half a month for monthly ones. */
const farOf = ({ every }: Repeat): number => (every === 'month' ? 15 : 6);

/** The series around an entry that has a day: what may change, and what stays. */
function around(from: Dated, all: readonly PlanEntry[]) {
  const series = seriesOf(from, all);
  const dated = series.filter((one): one is Dated => one.day !== null && one.id !== from.id);
  const later = dated.filter(({ day }) => day >= from.day);
  return {
    series,
    holder: series.find(({ repeat }) => repeat !== null),
    /** Without `from` itself. */
    open: later.filter((one) => !isOut(one)),
    fixed: later.filter(isOut),
    before: dated.filter(({ day }) => day < from.day),
  };
}

const without = (entries: readonly Dated[], series: readonly PlanEntry[]): Pick<SeriesChange, 'removed' | 'freed'> => ({
  removed: entries.filter((one) => !editedByHand(one, series)),
  freed: entries.filter((one) => editedByHand(one, series)),
});

const own = (entries: readonly PlanEntry[], now: number): Change[] =>
  entries.map(({ id }) => ({ id, fields: { series: null, repeat: null, changedAt: now } }));

/** The rule and its days that are free: by number so many of them, whatever is there in between. */
function freeDays(repeat: Repeat, begin: string, taken: ReadonlySet<string>): [string, string[]] {
  if ('until' in repeat.end) {
    const rule = ruleOf(repeat, begin);
    return [rule, daysFrom(rule, begin).filter((day) => !taken.has(day))];
  }
  const { count } = repeat.end;
  const all = daysFrom(ruleOf({ ...repeat, end: { count: count + taken.size } }, begin), begin);
  const free = all.filter((day) => !taken.has(day)).slice(0, count);
  return [ruleOf({ ...repeat, end: { count: all.indexOf(free.at(-1) ?? '') + 1 } }, begin), free];
}

/**
 * Another rule from this entry on: it goes to the rule's first day from `start` on, the later ones go along, new ones are made like it, and
 * what has no day any more goes. Where something of the series lies before, this entry and the later ones
 * become a series of their own, and the rule of the former one ends. Null where the entry has no day or is out itself, or the rule gives no day.
 */
export function ruleChanged(
  from: PlanEntry,
  repeat: Repeat,
  start: string,
  all: readonly PlanEntry[],
  { ids, now }: Making,
): SeriesChange | null {
  if (from.day === null || from.series === null || isOut(from)) return null;
  const entry: Dated = { ...from, day: from.day };
  const { series, holder, open, fixed, before } = around(entry, all);
  const taken = new Set([...before, ...fixed].map(({ day }) => day));
  const begin = beginOf(repeat, start);
  const [rule, [first, ...days]] = freeDays(repeat, begin, taken);
  if (first === undefined) return null;
  // The others go as far as this one does, or to what is nearest to that.
  const along = daysBetween(entry.day, first);
  const places = align(
    open.map((one) => ({ day: addDays(one.day, along), dear: editedByHand(one, series) })),
    days,
    farOf(repeat),
  );
  const split = before.length > 0;
  // Named after its first entry; where that names those before it already (it was moved behind them), by a name of its own.
  const name = !split ? from.series : from.series === entry.id ? ids() : entry.id;
  const placed: [Dated, string][] = [
    [entry, first],
    ...open.flatMap((one, at): [Dated, string][] => {
      const place = places[at];
      return place === null || place === undefined ? [] : [[one, days[place] as string]];
    }),
  ];
  const used = new Set(places);
  const { removed, freed } = without(
    open.filter((_, at) => places[at] === null),
    series,
  );
  const made = days.flatMap((day, at) => (used.has(at) ? [] : [copyOf(from, { id: ids(), now }, { day, series: name })]));
  const stays = placed.flatMap(([one, to]): Change[] => {
    const fields: Partial<PlanEntry> = {
      ...(one.day !== to && { day: to }),
      ...(one.series !== name && { series: name }),
      ...(one.repeat !== (one.id === entry.id ? rule : null) && { repeat: one.id === entry.id ? rule : null }),
    };
    return Object.keys(fields).length ? [{ id: one.id, fields: { ...fields, changedAt: now } }] : [];
  });
  // The rule of those before ends with them. One that is out is not touched, not even for that.
  const last = before.at(-1)?.day;
  const keeper = holder && before.some(({ id }) => id === holder.id) ? holder : before.find((one) => !isOut(one));
  const former: Change[] =
    holder?.repeat && last && keeper && !isOut(keeper) && !fixed.some(({ id }) => id === holder.id)
      ? [{ id: keeper.id, fields: { repeat: endedOn(holder.repeat, last), changedAt: now } }]
      : [];
  return {
    made,
    moved: placed.flatMap(([one, to]) => (one.day === to ? [] : [{ entry: one, to, byHand: editedByHand(one, series) }])),
    removed,
    freed,
    fixed,
    changes: [...stays, ...own(freed, now), ...former],
  };
}

/** The series ends with this entry: later ones go, those worked on by hand stay as entries of their own. Null where it has no day or no series. */
export function endedHere(from: PlanEntry, all: readonly PlanEntry[], { now }: Pick<Making, 'now'>): SeriesChange | null {
  if (from.day === null || from.series === null) return null;
  const { series, holder, open, fixed, before } = around({ ...from, day: from.day }, all);
  const gone = without(open, series);
  // Nothing is left but this one: it is no series any more.
  const alone = before.length + fixed.length === 0;
  const stays = (one: PlanEntry): boolean => one.id === from.id || before.includes(one as Dated) || fixed.includes(one as Dated);
  const keeper = holder && stays(holder) ? holder : from;
  const rule = holder?.repeat ? endedOn(holder.repeat, from.day) : null;
  const ending: Change[] = isOut(alone ? from : keeper)
    ? []
    : alone
      ? own([from], now)
      : rule === keeper.repeat
        ? []
        : [{ id: keeper.id, fields: { repeat: rule, changedAt: now } }];
  return { ...gone, made: [], moved: [], fixed, changes: [...ending, ...own(gone.freed, now)] };
}

/** Further days for the series, entries like this one; a day it has already, or one too many, makes none. Null where nothing is made. */
export function daysAdded(from: PlanEntry, days: readonly string[], all: readonly PlanEntry[], { ids, now }: Making): SeriesChange | null {
  const series = seriesOf(from, all);
  const there = new Set(series.map(({ day }) => day));
  const fresh = [...new Set(days)].filter((day) => !there.has(day)).sort();
  const made = fresh
    .slice(0, Math.max(0, MOST - series.length))
    .map((day) => copyOf(from, { id: ids(), now }, { day, series: from.series }));
  return made.length && from.series !== null ? { made, moved: [], removed: [], freed: [], fixed: [], changes: [] } : null;
}
