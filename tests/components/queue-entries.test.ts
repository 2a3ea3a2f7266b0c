/** The queue's list as it is drawn. */
import { expect, it } from 'vitest';
import { entriesOf, isHead, keyOfEntry } from '../../components/queue/entries.ts';
import type { Group, QueueRow } from '../../lib/rules/queue/row.ts';

const row = (id: string): QueueRow => ({ id }) as QueueRow;
const groups: { group: Group; rows: QueueRow[] }[] = [
  { group: 'overdue', rows: [row('a'), row('b')] },
  { group: 'today', rows: [] },
  { group: 'done', rows: [row('c'), row('d')] },
];
const told = (front: string[], closed: string[]): string[] =>
  entriesOf({ front: front.map(row), groups }, new Set(closed)).map((entry) =>
    isHead(entry) ? `${entry.head} ${entry.count}${entry.closed ? ' closed' : ''}` : entry.id,
  );

it('heads every group that has rows', () => expect(told([], [])).toEqual(['overdue 2', 'a', 'b', 'done 2', 'c', 'd']));

it('keeps the count of a closed group and hides its rows', () =>
  expect(told([], ['overdue'])).toEqual(['overdue 2 closed', 'done 2', 'c', 'd']));

it('puts what stands on the page in front first, in its order', () =>
  expect(told(['f', 'e'], ['done'])).toEqual(['front 2', 'f', 'e', 'overdue 2', 'a', 'b', 'done 2 closed']));

it('names every entry once', () => {
  const keys = entriesOf({ front: [row('e')], groups }, new Set()).map(keyOfEntry);
  expect(new Set(keys).size).toBe(keys.length);
});
