/** The agenda as a table, out and in. */
import { AgendaItem } from '../model/plan.ts';
import { readDay, readTable, writeTable } from './table.ts';

export const AGENDA_COLUMNS = ['id', 'day', 'until', 'title', 'url'] as const;
export type AgendaColumn = (typeof AGENDA_COLUMNS)[number];

export const agendaCsv = (items: readonly AgendaItem[], column: (column: AgendaColumn) => string): string =>
  writeTable(
    AGENDA_COLUMNS.map(column),
    [...items].sort((a, b) => a.day.localeCompare(b.day)).map((item) => AGENDA_COLUMNS.map((name) => item[name] ?? '')),
  );

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
  const { head, lines } = readTable(text);
  const fold = (word: string): string => word.trim().toLocaleLowerCase('de');
  const at = (name: AgendaColumn): number =>
    head.findIndex((title) => fold(title) === name || tables.some((table) => fold(table[`agenda_${name}`] ?? '') === fold(title)));
  const columns = Object.fromEntries(AGENDA_COLUMNS.map((name) => [name, at(name)])) as Record<AgendaColumn, number>;
  const all = [...known];
  return lines.map(({ line, cells }): AgendaLine => {
    const cell = (name: AgendaColumn): string => cells[columns[name]] ?? '';
    const title = cell('title');
    const day = readDay(cell('day'));
    const until = cell('until') ? readDay(cell('until')) : null;
    const no = (wrong: AgendaLine['wrong']): AgendaLine => ({ line, verdict: 'refused', item: null, wrong, title });
    if (!title) return no('title');
    if (day === null || (cell('until') && (until === null || until < day))) return no('day');
    const before = all.find(({ id }) => id === cell('id')) ?? all.find((one) => one.day === day && one.title === title);
    const parsed = AgendaItem.safeParse({
      id: before?.id ?? (cell('id') || ids()),
      day,
      until: until ?? before?.until ?? null,
      title,
      url: cell('url') || (before?.url ?? ''),
    });
    if (!parsed.success) return no('long');
    const item = parsed.data;
    if (!before) all.push(item);
    else all[all.indexOf(before)] = item;
    const same = before && AGENDA_COLUMNS.every((name) => before[name] === item[name]);
    return { line, verdict: same ? 'same' : before ? 'changed' : 'new', item, wrong: null, title };
  });
}
