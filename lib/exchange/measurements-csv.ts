/** What was counted of channels, as a table: all of it out, one channel's in. */
import { type Channel, type Measurement, METRICS, type Metric, measurementId } from '../model/channel.ts';
import { csvOf, tableOf } from './csv.ts';
import { dayCell, wholeCell } from './csv-cells.ts';
import { valueNamed } from './named.ts';

export const MEASUREMENT_COLUMNS = ['channel', 'day', 'metric', 'value', 'source', 'url'] as const;
export type MeasurementColumn = (typeof MEASUREMENT_COLUMNS)[number];

export interface MeasurementWords {
  column: Record<MeasurementColumn, string>;
  metric: Record<Metric, string>;
  source: Record<Measurement['source'], string>;
}

/** Channel by channel, day by day. Days stay 'YYYY-MM-DD': every spreadsheet and tool reads them. */
export function measurementsCsv(
  channels: readonly Pick<Channel, 'id' | 'name'>[],
  measurements: readonly Measurement[],
  say: MeasurementWords,
): string {
  const lines = channels.flatMap(({ id, name }) =>
    measurements
      .filter(({ subject }) => subject === `channel ${id}`)
      .sort((a, b) => (a.day === b.day ? a.metric.localeCompare(b.metric) : a.day < b.day ? -1 : 1))
      .map(({ day, metric, value, source, url }) => [name, day, say.metric[metric], String(value), say.source[source], url ?? '']),
  );
  return csvOf([MEASUREMENT_COLUMNS.map((column) => say.column[column]), ...lines]);
}

export interface BadValue {
  line: number;
  why: 'day' | 'future' | 'value' | 'metric' | 'channel';
  value: string;
}
export interface ValuesRead {
  measurements: Measurement[];
  bad: BadValue[];
  /** False where the head names no day or no value. */
  readable: boolean;
}

interface Around {
  say: MeasurementWords;
  /** Metric of lines that name none. */
  metric: Metric;
  /** Today, 'YYYY-MM-DD': later days are refused. */
  today: string;
  now: number;
}

/** One channel's values. Of two lines for one day and metric the last counts. */
export function readValues(text: string, channel: Pick<Channel, 'id' | 'name'>, { say, metric, today, now }: Around): ValuesRead {
  const { rows, found } = tableOf(text, say.column);
  const read: ValuesRead = { measurements: [], bad: [], readable: found.has('day') && found.has('value') };
  const kept = new Map<string, Measurement>();
  const subject = `channel ${channel.id}`;
  for (const { line, cells } of read.readable ? rows : []) {
    const day = dayCell(cells.day);
    const value = wholeCell(cells.value);
    const which = cells.metric ? valueNamed(cells.metric, say.metric) : metric;
    const bad = (why: BadValue['why'], cell: string): unknown => read.bad.push({ line, why, value: cell });
    if (cells.channel && cells.channel !== channel.name) bad('channel', cells.channel);
    else if (day === null) bad('day', cells.day);
    else if (day > today) bad('future', cells.day);
    else if (value === null) bad('value', cells.value);
    else if (which === null || !METRICS.includes(which)) bad('metric', cells.metric);
    else {
      const id = measurementId(subject, which, day);
      kept.set(id, { id, subject, metric: which, day, at: now, value, source: 'csv', url: null });
    }
  }
  return { ...read, measurements: [...kept.values()] };
}
