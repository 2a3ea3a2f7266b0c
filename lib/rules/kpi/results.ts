/**
 * The figures of a period, as dashboard, report and export show them: one shape, one function that makes it
 * (lib/store/results.ts), so that a chart, its table and its CSV can never differ.
 */
import type { Department } from '../../model/records.ts';

/** Days 'YYYY-MM-DD' in the settings' zone, both included. */
export interface Period {
  from: string;
  to: string;
}

/** Empty lists mean: all. Departments count through the channels they are responsible for. */
export interface ResultsFilter {
  networks: readonly string[];
  /** As `Item.channel` / `Interaction.actor`. */
  channels: readonly string[];
  departments: readonly Department[];
  /** Campaign ids; only what belongs to a campaign (posts, returns) can be told apart by it. */
  campaigns: readonly string[];
}
export const NO_RESULTS_FILTER: ResultsFilter = { networks: [], channels: [], departments: [], campaigns: [] };

export type Unit = 'minutes' | 'days' | 'percent' | 'count' | 'ratio' | 'score';

/** A figure never stands alone: how many it is made of, when, and how much of the period was read. */
export interface Figure {
  /** Metric id; its name and definition are the locales' `results.metric.ID` and `results.definition.ID`. */
  id: string;
  /** Null where nothing was counted, or too little to say (p90 below n = 10). */
  value: number | null;
  n: number;
  unit: Unit;
  /** Why `value` is null although n > 0. */
  hidden: 'few' | null;
}

/** Days of the period that are not ahead, and how many of them had a gap in reading or were not read at all. */
export interface Coverage {
  days: number;
  withGaps: number;
  unread: number;
}

/** One line of a chart; a bucket nothing is known of is null: drawn as a gap. */
export interface Series {
  id: string;
  points: { from: string; to: string; value: number | null; n: number }[];
}

export interface Results {
  period: Period;
  filter: ResultsFilter;
  coverage: Coverage;
  /** By metric id. */
  figures: Record<string, Figure>;
  /** By metric id; buckets are days up to 31, weeks up to 26 weeks, months beyond. */
  series: Record<string, Series>;
  /** Competitors by how often they are mentioned, most first; missing where the filter cannot tell mentions apart. */
  voices?: { name: string; mentions: number }[];
}
