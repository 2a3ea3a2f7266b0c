/** Is reading as it used to be? A network is compared with its own past, reader by reader (issue 3, "Health"). Pure. */
import type { Health, ReaderTally } from '../model/records.ts';
import type { Reading } from '../model/sighting.ts';

export type Tallies = Readonly<Record<string, ReaderTally>>;
export type Field = 'author' | 'time' | 'text';

const NONE: ReaderTally = { pages: 0, entries: 0, noAuthor: 0, noTime: 0, noText: 0, gaps: 0 };
/** Readers that know no network; one of them at work where a named one used to be tells that a page was rebuilt. */
const GENERAL = ['markup', 'structure'];
/** A day counts nine tenths of the day after it: about the last two weeks of use make up what is usual. */
const FADING = 0.9;
/** Fewer entries or pages than these tell nothing. */
const ENOUGH = { usualEntries: 30, entries: 5, usualPages: 5, pages: 3 };
/** A field is usual where at most a fifth of the entries lack it, and gone where at least four fifths do. */
const [USUAL, GONE] = [0.2, 0.8];

const KEYS = Object.keys(NONE) as (keyof ReaderTally)[];
const combine = (a: ReaderTally, b: ReaderTally, weight = 1): ReaderTally =>
  Object.fromEntries(KEYS.map((key) => [key, a[key] * weight + b[key]])) as ReaderTally;

/** What one batch adds to its reader's tally. `context`: ids of comments, `contextPosts`: of posts told before; `first`: of its page. */
export function tallyOf(
  reading: Reading,
  { context, contextPosts, first }: { context: readonly string[]; contextPosts: readonly string[]; first: boolean },
): ReaderTally {
  const known = new Set(context);
  const posts = new Set<string | null>(contextPosts);
  const news = [
    ...reading.posts.filter(({ ad, id }) => !ad && !posts.has(id)),
    ...reading.comments.filter(({ id, deleted }) => !deleted && !known.has(id)),
  ];
  const lacking = (has: (entry: (typeof news)[number]) => unknown): number => news.filter((entry) => !has(entry)).length;
  return {
    pages: first ? 1 : 0,
    entries: news.length,
    noAuthor: lacking(({ author }) => author.name),
    noTime: lacking(({ time }) => time),
    noText: lacking(({ text }) => text),
    gaps: reading.gaps.length,
  };
}

/** `tallies` with one more batch of `reader`. */
export const withTally = (tallies: Tallies | undefined, reader: string, more: ReaderTally): Tallies => ({
  ...tallies,
  [reader]: combine(tallies?.[reader] ?? NONE, more),
});

/** What is usual after the day `row`: what was before it, fading, and the day itself. */
export function usualAfter(row: Pick<Health, 'readers' | 'usual'>): Tallies {
  const readers = new Set([...Object.keys(row.usual ?? {}), ...Object.keys(row.readers ?? {})]);
  return Object.fromEntries(
    [...readers].map((reader) => [reader, combine(row.usual?.[reader] ?? NONE, row.readers?.[reader] ?? NONE, FADING)]),
  );
}

/** Something that used to be otherwise. `field`: usually on every entry, today on (nearly) none. */
export type Finding =
  | { kind: 'field'; reader: string; field: Field; entries: number }
  /** Pages of a kind that used to hold entries hold none today. */
  | { kind: 'empty'; reader: string; pages: number }
  /** A general reader reads what a named one used to. */
  | { kind: 'stand-in'; reader: string; entries: number };

const FIELDS: readonly [Field, 'noAuthor' | 'noTime' | 'noText'][] = [
  ['author', 'noAuthor'],
  ['time', 'noTime'],
  ['text', 'noText'],
];

/** What is not as it used to be on the day of `row`, worst first. */
export function findingsOf({ readers = {}, usual = {} }: Pick<Health, 'readers' | 'usual'>): Finding[] {
  const found: Finding[] = [];
  const namedPages = (tallies: Tallies): number =>
    Object.entries(tallies).reduce((sum, [reader, { pages }]) => sum + (GENERAL.includes(reader) ? 0 : pages), 0);
  const generalBefore = (tallies: Tallies): number => GENERAL.reduce((sum, reader) => sum + (tallies[reader]?.entries ?? 0), 0);
  for (const [reader, today] of Object.entries(readers)) {
    const before = usual[reader] ?? NONE;
    if (GENERAL.includes(reader) && today.entries > 0 && namedPages(usual) >= ENOUGH.usualPages && generalBefore(usual) < 1)
      found.push({ kind: 'stand-in', reader, entries: today.entries });
    if (before.pages >= ENOUGH.usualPages && before.entries >= before.pages && today.pages >= ENOUGH.pages && today.entries === 0)
      found.push({ kind: 'empty', reader, pages: today.pages });
    if (before.entries < ENOUGH.usualEntries || today.entries < ENOUGH.entries) continue;
    for (const [field, lacking] of FIELDS)
      if (before[lacking] <= before.entries * USUAL && today[lacking] >= today.entries * GONE)
        found.push({ kind: 'field', reader, field, entries: today.entries });
  }
  const order = ['empty', 'stand-in', 'field'];
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
