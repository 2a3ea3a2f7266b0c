/** The demo's report, line by line. */
import type { Sums, Visited } from './job.ts';

const counted = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([name, n]) => `${n} ${name}`)
    .join(', ') || 'nothing';

function countBy<T>(list: readonly T[], name: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of list) counts[name(one)] = (counts[name(one)] ?? 0) + 1;
  return counts;
}

/** What stands on one page. */
export const pageLines = ({ sample, states, overdue }: Visited): string[] => [
  `${sample.name}  ${sample.url}`,
  `   flagged: ${counted(states)}`,
  ...overdue.map((text) => `   overdue: ${text}`),
];

/** What was stored over all pages. */
export function sumLines({ states, interactions, people, badge }: Sums): string[] {
  return [
    `items: ${counted(states)}`,
    `recorded: ${counted(countBy(interactions, ({ network, kind }) => `${kind} on ${network}`))}`,
    `people tagged: ${
      people
        .filter(({ tags }) => tags.length > 0)
        .map(({ name, tags }) => `${name} (${tags.map(({ tag }) => tag).join(', ')})`)
        .join('; ') || 'nobody'
    }`,
    `toolbar badge: ${badge || 'none'}`,
  ];
}
