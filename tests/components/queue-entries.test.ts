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
const told = (...args: Parameters<typeof entriesOf>): string[] =>
  entriesOf(...args).map((entry) => (isHead(entry) ? `${entry.head} ${entry.count}${entry.closed ? ' closed' : ''}` : entry.id));

it('heads every group that has rows', () => expect(told(groups, new Set())).toEqual(['overdue 2', 'a', 'b', 'done 2', 'c', 'd']));

it('keeps the count of a closed group and hides its rows', () =>
  expect(told(groups, new Set(['overdue']))).toEqual(['overdue 2 closed', 'done 2', 'c', 'd']));

it('puts what stands on the page in front first, in its order, and nowhere twice; unknown ids are passed over', () =>
  expect(told(groups, new Set(['done']), ['d', 'gone', 'a'])).toEqual(['front 2', 'd', 'a', 'overdue 1', 'b', 'done 1 closed']));

it('names every entry once', () => {
  const keys = entriesOf(groups, new Set(), ['c']).map(keyOfEntry);
  expect(new Set(keys).size).toBe(keys.length);
});

it('is fast enough at 100,000 rows', () => {
  const many = [{ group: 'open' as const, rows: Array.from({ length: 100_000 }, (_, index) => row(String(index))) }];
  const start = performance.now();
  entriesOf(many, new Set(), ['5', '99999']);
  expect(performance.now() - start).toBeLessThan(100);
});
