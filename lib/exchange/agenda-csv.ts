/** The agenda as a table, out and in. */
import { AgendaItem } from '../model/plan.ts';
import { csvOf, tableOf } from './csv.ts';
import { dayCell } from './csv-cells.ts';

export const AGENDA_COLUMNS = ['id', 'day', 'until', 'title', 'url'] as const;
export type AgendaColumn = (typeof AGENDA_COLUMNS)[number];

export const agendaCsv = (items: readonly AgendaItem[], column: (column: AgendaColumn) => string): string =>
  csvOf([
    AGENDA_COLUMNS.map(column),
    ...[...items].sort((a, b) => a.day.localeCompare(b.day)).map((item) => AGENDA_COLUMNS.map((name) => item[name] ?? '')),
  ]);

export interface AgendaLine {
  line: number;
  verdict: 'new' | 'changed' | 'same' | 'refused';
  item: AgendaItem | null;
  /** What is wrong where it was refused. */
  wrong: 'day' | 'title' | 'long' | null;
  title: string;
}

/** Reads a table; `tables`: words of every language, 'agenda_day' and so on. An item is found again by its id, else by day and title. */
export function readAgenda(
  text: string,
  known: readonly AgendaItem[],
  tables: readonly Readonly<Record<string, string>>[],
  ids: () => string,
): AgendaLine[] {
  const words = Object.fromEntries(
    AGENDA_COLUMNS.map((name) => [name, tables.flatMap((table) => table[`agenda_${name}`] ?? [])]),
  ) as Record<AgendaColumn, string[]>;
  const all = [...known];
  return tableOf(text, words).rows.map(({ line, cells }): AgendaLine => {
    const { title } = cells;
    const day = dayCell(cells.day, true);
    const until = cells.until ? dayCell(cells.until, true) : null;
    const no = (wrong: AgendaLine['wrong']): AgendaLine => ({ line, verdict: 'refused', item: null, wrong, title });
    if (!title) return no('title');
    if (day === null || (cells.until && (until === null || until < day))) return no('day');
    const before = all.find(({ id }) => id === cells.id) ?? all.find((one) => one.day === day && one.title === title);
    const parsed = AgendaItem.safeParse({
      id: before?.id ?? (cells.id || ids()),
      day,
      until: until ?? before?.until ?? null,
      title,
      url: cells.url || (before?.url ?? ''),
    });
    if (!parsed.success) return no('long');
    const item = parsed.data;
    if (!before) all.push(item);
    else all[all.indexOf(before)] = item;
    const same = before && AGENDA_COLUMNS.every((name) => before[name] === item[name]);
    return { line, verdict: same ? 'same' : before ? 'changed' : 'new', item, wrong: null, title };
  });
}
