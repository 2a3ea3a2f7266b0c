/** A campaign's entries as a table: CSV for spreadsheets, written like the list of people. */
import type { Return } from '../model/plan.ts';
import type { Standing } from '../rules/entries.ts';
import { csvOfRecords } from './csv.ts';

/** Columns, in their order. */
export const RETURN_COLUMNS = [
  'when',
  'timing',
  'name',
  'handle',
  'network',
  'profile',
  'link',
  'why',
  'vote',
  'standing',
  'reason',
  'winner',
  'text',
] as const;
export type ReturnColumn = (typeof RETURN_COLUMNS)[number];

/** What the table says in the user's language. */
export interface ReturnWords {
  column: Record<ReturnColumn, string>;
  /** A moment as people write it; epoch ms. */
  moment: (at: number) => string;
  timing: (timing: Return['timing']) => string;
  network: (id: string) => string;
  why: (by: Return['by']) => string;
  standing: (standing: Standing) => string;
  yes: string;
}

const cells = (entry: Return, standing: Standing, winner: boolean, say: ReturnWords): Record<ReturnColumn, string> => ({
  when: say.moment(entry.at),
  timing: say.timing(entry.timing),
  name: entry.account.name,
  handle: entry.account.handle ?? '',
  network: say.network(entry.network),
  profile: entry.account.url ?? '',
  link: entry.url ?? '',
  why: say.why(entry.by),
  vote: entry.vote ?? '',
  standing: say.standing(standing),
  reason: entry.out ?? '',
  winner: winner ? say.yes : '',
  text: entry.excerpt,
});

export const returnsCsv = (
  returns: readonly Return[],
  { standings, winners }: { standings: ReadonlyMap<string, Standing>; winners: ReadonlySet<string> },
  say: ReturnWords,
): string =>
  csvOfRecords(
    RETURN_COLUMNS,
    say.column,
    returns.map((entry) => cells(entry, standings.get(entry.id) ?? 'counts', winners.has(entry.id), say)),
  );
