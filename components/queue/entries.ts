/** The list as it is drawn: headings and rows in one sequence. Pure. */
import type { QueueView } from '../../lib/rules/queue/list.ts';
import type { Group, QueueRow } from '../../lib/rules/queue/row.ts';

/** 'front': what stands on the page beside the panel. */
export type Heading = Group | 'front';

export interface Head {
  head: Heading;
  count: number;
  closed: boolean;
}
export type Entry = Head | QueueRow;

export const isHead = (entry: Entry): entry is Head => 'head' in entry;
/** Stable name of an entry: the row's id, or the heading's. */
export const keyOfEntry = (entry: Entry): string => (isHead(entry) ? `head ${entry.head}` : entry.id);

/**
 * Headings with their rows; those of the page in front come first. A closed heading hides its rows but keeps its count;
 * empty groups do not show.
 */
export function entriesOf({ front, groups }: Pick<QueueView, 'front' | 'groups'>, closed: ReadonlySet<string>): Entry[] {
  const entries: Entry[] = [];
  const add = (head: Heading, rows: readonly QueueRow[]): void => {
    if (!rows.length) return;
    const shut = closed.has(head);
    entries.push({ head, count: rows.length, closed: shut });
    if (!shut) for (const row of rows) entries.push(row);
  };
  add('front', front);
  for (const { group, rows } of groups) add(group, rows);
  return entries;
}
