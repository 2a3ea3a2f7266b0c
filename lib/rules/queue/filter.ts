/** Does a row pass a filter? Pure. */
import type { QueueFilter } from '../../model/settings.ts';
import type { QueueRow } from './row.ts';

/** Shows all, due first. */
export const NO_FILTER: QueueFilter = {
  text: '',
  networks: [],
  tags: [],
  kinds: [],
  channels: [],
  colleagues: [],
  departments: [],
  priorities: [],
  needs: null,
  sort: 'due',
};

type Test = (row: QueueRow) => boolean;

const oneOf = <T>(list: readonly T[], of: (row: QueueRow) => T): Test[] => {
  const wanted = new Set(list);
  return wanted.size ? [(row) => wanted.has(of(row))] : [];
};

/** Nobody's: neither a colleague nor a department has it in hand. */
const holder = ({ assignee }: QueueRow): string | null => assignee?.colleague ?? (assignee?.department ? null : '');

/** The filter but for its search (Texts) as one test, null where all pass; the cheap questions come first. */
export function testOf(filter: QueueFilter): Test | null {
  const tags = new Set(filter.tags);
  const tests: Test[] = [
    ...(filter.needs === null ? [] : [(row: QueueRow) => row.needs === filter.needs]),
    ...oneOf<string>(filter.networks, (row) => row.network),
    ...oneOf<string>(filter.kinds, (row) => row.kind),
    ...oneOf<string>(filter.channels, (row) => row.channel),
    ...oneOf<string>(filter.priorities, (row) => row.priority),
    ...oneOf<string | null>(filter.colleagues, holder),
    ...oneOf<string | null>(filter.departments, (row) => row.assignee?.department ?? null),
    ...(tags.size ? [(row: QueueRow) => row.tags.some((tag) => tags.has(tag))] : []),
  ];
  if (tests.length < 2) return tests[0] ?? null;
  return (row) => tests.every((test) => test(row));
}
