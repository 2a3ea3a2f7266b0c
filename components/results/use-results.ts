/** The figures of a period and of what it is compared with, read anew when the records change. */
import { useRef } from 'react';
import type { Period, Results, ResultsFilter } from '../../lib/rules/kpi/results.ts';
import { readResults } from '../../lib/store/results.ts';
import { useChanges } from '../base/changes.ts';
import { type Read, useRead } from '../base/use-read.ts';

export interface Pair {
  now: Results;
  before: Results | null;
}

/** Stores the figures are made of. */
const STORES = ['items', 'interactions', 'people', 'measurements', 'mentions', 'posts', 'returns', 'channels', 'settings'] as const;
/** Milliseconds: while pages are read something changes all the time, and figures of a month need not follow each comment. */
const REST = 1500;

interface Asked {
  period: Period;
  before: Period | null;
  filter: ResultsFilter;
  now: number;
  /** False: nothing is read. */
  on: boolean;
}

export function useResults({ period, before, filter, now, on }: Asked): Read<Pair> {
  const latest = useRef(now);
  latest.current = now;
  const key = JSON.stringify([on, period, before, filter]);
  const read = useRead<Pair | undefined>([], key, async () => {
    if (!on) return undefined;
    const at = latest.current;
    const [one, two] = await Promise.all([readResults(period, filter, at), before && readResults(before, filter, at)]);
    return { now: one, before: two };
  });
  useChanges(on ? STORES : [], read.again, REST);
  // What was read for another period or filter must not stand under the new one's name.
  const of = read.value && JSON.stringify([on, read.value.now.period, read.value.before?.period ?? null, read.value.now.filter]);
  const fits = of === key;
  return { ...read, value: fits ? read.value : undefined };
}
