/** The finds as a table: CSV for spreadsheets. */
import type { Mention } from '../model/listening.ts';
import { type Terms, toneSaid, voicesOf } from '../rules/listening/voices.ts';
import { csvOfRecords } from './csv.ts';

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

function cells(mention: Mention, terms: Terms, say: MentionWords): Record<MentionColumn, string> {
  const { own, competitors } = voicesOf(mention, terms);
  return {
    day: mention.day,
    network: say.network(mention.network),
    kind: say.kind(mention.kind),
    author: mention.account.name,
    address: mention.url ?? '',
    text: [mention.title, mention.excerpt].filter(Boolean).join(': '),
    us: own ? say.yes : say.no,
    competitors: competitors.join(', '),
    terms: mention.hits.flatMap(({ term }) => terms.get(term)?.name ?? []).join(', '),
    spelling: mention.hits.map(({ word }) => word).join(', '),
    tone: say.tone(toneSaid(mention)),
    toneBy: mention.tone.said === null ? say.guessed : say.said,
  };
}

export const mentionsCsv = (mentions: readonly Mention[], terms: Terms, say: MentionWords): string =>
  csvOfRecords(
    MENTION_COLUMNS,
    say.column,
    mentions.map((mention) => cells(mention, terms, say)),
  );
