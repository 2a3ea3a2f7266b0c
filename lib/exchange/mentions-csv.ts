/** The finds as a table: CSV for spreadsheets. */
import Papa from 'papaparse';
import type { Mention } from '../model/listening.ts';
import { competitorsIn, isAboutUs, type Terms, toneSaid } from '../rules/listening/voices.ts';

/** Columns, in their order. */
export const MENTION_COLUMNS = [
  'day',
  'network',
  'kind',
  'author',
  'address',
  'text',
  'us',
  'competitors',
  'terms',
  'spelling',
  'tone',
  'toneBy',
] as const;
export type MentionColumn = (typeof MENTION_COLUMNS)[number];

/** What the table says in the user's language. */
export interface MentionWords {
  column: Record<MentionColumn, string>;
  network: (id: string) => string;
  kind: (kind: Mention['kind']) => string;
  tone: (tone: Mention['tone']['guess']) => string;
  yes: string;
  no: string;
  /** Who told the tone: a person, or guessed. */
  said: string;
  guessed: string;
}

/** Cells a spreadsheet would take for a formula, also behind blanks and line breaks, and in their full-width spelling. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

const cells = (mention: Mention, terms: Terms, say: MentionWords): Record<MentionColumn, string> => ({
  day: mention.day,
  network: say.network(mention.network),
  kind: say.kind(mention.kind),
  author: mention.account.name,
  address: mention.url ?? '',
  text: [mention.title, mention.excerpt].filter(Boolean).join(': '),
  us: isAboutUs(mention, terms) ? say.yes : say.no,
  competitors: competitorsIn(mention, terms).join(', '),
  terms: mention.hits.flatMap(({ term }) => terms.get(term)?.name ?? []).join(', '),
  spelling: mention.hits.map(({ word }) => word).join(', '),
  tone: say.tone(toneSaid(mention)),
  toneBy: mention.tone.said === null ? say.guessed : say.said,
});

/** The table, as people-csv.ts writes its own: semicolons, UTF-8 with a mark, CRLF, no cell a spreadsheet would take for a formula. */
export function mentionsCsv(mentions: readonly Mention[], terms: Terms, say: MentionWords): string {
  const lines = mentions.map((mention) => {
    const row = cells(mention, terms, say);
    return MENTION_COLUMNS.map((column) => row[column]);
  });
  const table = [MENTION_COLUMNS.map((column) => say.column[column]), ...lines];
  return `\ufeff${Papa.unparse(table, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
