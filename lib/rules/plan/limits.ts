/**
 * How long a text may be on a network, and how the network counts it. A network that is not here has no limit we know of.
 * A limit only warns; nothing is ever cut.
 */

/** `units`: UTF-16 code units; `graphemes`: what a reader takes for one letter; `weighted`: X's own way; `mastodon`: links count 23. */
type Count = 'units' | 'graphemes' | 'weighted' | 'mastodon';
interface Limit {
  most: number;
  count: Count;
}

const LIMITS: Readonly<Record<string, Limit>> = {
  // docs.x.com, "Counting characters" (twitter-text, version 3): 280 weighted characters, any link 23.
  x: { most: 280, count: 'weighted' },
  // LinkedIn help, "Post character limit": 3,000 characters.
  linkedin: { most: 3000, count: 'units' },
  // Facebook's error for longer posts names 63,206 characters.
  facebook: { most: 63_206, count: 'units' },
  // Instagram Platform, IG User Media, `caption`: 2,200 characters at most.
  instagram: { most: 2200, count: 'units' },
  // Threads API, "Text-based posts": 500 characters.
  threads: { most: 500, count: 'units' },
  // Mastodon's default (an instance may allow more); docs.joinmastodon.org: every link counts 23 characters.
  mastodon: { most: 500, count: 'mastodon' },
  // app.bsky.feed.post, `text`: maxGraphemes 300.
  bluesky: { most: 300, count: 'graphemes' },
  // TikTok Content Posting API, `title`: 2,200 in UTF-16 units.
  tiktok: { most: 2200, count: 'units' },
  // YouTube Data API, videos, snippet.description: 5,000 bytes; as characters this is the most there can be.
  youtube: { most: 5000, count: 'units' },
};

/** What a link counts on X and Mastodon, however long it is. */
const LINK = 23;
const LINKS = /https?:\/\/[^\s<>"']+/gi;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Ranges that count one on X; everything else counts two (twitter-text, config/v3.json). */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const heavy = (code: number): boolean => !LIGHT.some(([from, to]) => code >= from && code <= to);
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** Length as X counts it: normalized, an emoji two whatever it is made of. */
const weighted = (text: string): number =>
  graphemes(text.normalize('NFC')).reduce(
    (sum, one) => sum + (EMOJI.test(one) ? 2 : [...one].reduce((part, letter) => part + (heavy(letter.codePointAt(0) ?? 0) ? 2 : 1), 0)),
    0,
  );

const COUNTERS: Record<Count, (text: string) => number> = {
  units: (text) => text.length,
  graphemes: (text) => graphemes(text).length,
  weighted: (text) => weighted(text.replace(LINKS, '')) + (text.match(LINKS)?.length ?? 0) * LINK,
  mastodon: (text) => graphemes(text.replace(LINKS, '')).length + (text.match(LINKS)?.length ?? 0) * LINK,
};

export interface Length {
  used: number;
  /** Null: no limit we know of. */
  most: number | null;
  over: boolean;
}

/** How long the text is on this network (id, or null for none we know). */
export function lengthOn(network: string | null, text: string): Length {
  const limit = network === null ? undefined : LIMITS[network];
  if (!limit) return { used: graphemes(text).length, most: null, over: false };
  const used = COUNTERS[limit.count](text);
  return { used, most: limit.most, over: used > limit.most };
}
