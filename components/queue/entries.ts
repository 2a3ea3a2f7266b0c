/** The list as it is drawn: headings and rows in one sequence. Pure. */
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
 * Headings with their rows; those of the page in front come first, in the page's order, and not again below. A closed heading hides
 * its rows but keeps its count; empty groups do not show.
 */
export function entriesOf(
  groups: readonly { group: Group; rows: readonly QueueRow[] }[],
  closed: ReadonlySet<string>,
  front: readonly string[] = [],
): Entry[] {
  const entries: Entry[] = [];
  const add = (head: Heading, rows: readonly QueueRow[]): void => {
    if (!rows.length) return;
    const shut = closed.has(head);
    entries.push({ head, count: rows.length, closed: shut });
    if (!shut) for (const row of rows) entries.push(row);
  };
  const first = new Set(front);
  const here = new Map<string, QueueRow>();
  if (first.size) for (const { rows } of groups) for (const row of rows) if (first.has(row.id)) here.set(row.id, row);
  add(
    'front',
    front.flatMap((id) => here.get(id) ?? []),
  );
  for (const { group, rows } of groups) add(group, here.size ? rows.filter(({ id }) => !here.has(id)) : rows);
  return entries;
}
