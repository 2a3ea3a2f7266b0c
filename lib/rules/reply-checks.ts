/** What to think about before a reply goes out: brush-off phrases, and whether the network takes its length. Pure. */

/**
 * Phrases that send people away instead of answering them (issue 4: an answer should be authentic). By language, since a
 * reply may be in either; `…` between words is up to four words.
 */
const BRUSH_OFFS: Record<'de' | 'en', readonly string[]> = {
  de: [
    'wenden sie sich … an',
    'wende dich … an',
    'wendet euch … an',
    '(?:kontaktieren|kontaktiere|kontaktiert) (?:sie|du|ihr)? … (?:support|service|kundenservice|kundendienst|kundenbetreuung|hotline|team)',
    'kontaktieren sie uns',
    'rufen sie … an',
    'ruf uns … an',
    '(?:schreiben sie|schreib) uns (?:bitte )?(?:eine|per|über) (?:e-?mail|mail|nachricht|pn|kontaktformular)',
    '(?:nutzen|verwenden|nutze|verwende) … (?:kontaktformular|hotline|ticketsystem)',
    'dafür (?:sind|bin) (?:wir|ich) (?:leider )?nicht zuständig',
    'für (?:ihr|dein) (?:anliegen|feedback) danken wir',
    'wir bitten um (?:ihr )?verständnis',
    'wir haben (?:ihr|dein) (?:anliegen|feedback) (?:an .{1,40} )?weitergeleitet',
    'entschuldigen sie (?:bitte )?(?:die|etwaige) unannehmlichkeiten',
    '(?:siehe|lesen sie) (?:bitte )?(?:unsere|in unseren) (?:faq|agb|hilfeseiten)',
  ],
  en: [
    '(?:contact|reach out to|get in touch with|write to) … (?:support|customer service|customer care|service team|help ?desk|hotline)',
    'contact us (?:at|via|by|through)',
    '(?:give us a call|call us (?:at|on)|please call)',
    '(?:send|drop|shoot) us (?:a|an) (?:e-?mail|dm|message|pm)',
    '(?:use|fill (?:in|out)) … contact form',
    '(?:open|submit|raise) a (?:support )?ticket',
    '(?:we|i) (?:have )?(?:passed|forwarded) (?:this|your \\w+) (?:on )?to',
    'we apologi[sz]e for any inconvenience',
    'sorry for (?:any|the) inconvenience',
    'thank you for your (?:feedback|patience|understanding)',
    '(?:see|check|refer to) our (?:faq|terms|help (?:pages|cent(?:er|re)))',
    'we are not responsible for',
  ],
};

const patterns = Object.values(BRUSH_OFFS)
  .flat()
  .map(
    (phrase) =>
      new RegExp(
        `(?<!\\p{L})${phrase.replaceAll(' … ', "\\s+(?:[\\p{L}\\p{N}'’.-]+\\s+){0,4}?").replaceAll(' ', '\\s+')}(?!\\p{L})`,
        'giu',
      ),
  );

/** Brush-off phrases of a text as they stand there, each once, in their order. */
export function brushOffs(text: string): string[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({ phrase, index })));
  found.sort((a, b) => a.index - b.index || b.phrase.length - a.phrase.length);
  const kept: { phrase: string; index: number }[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (!last || one.index >= last.index + last.phrase.length) kept.push(one);
  }
  return [...new Set(kept.map(({ phrase }) => phrase.replace(/\s+/g, ' ')))];
}

/**
 * Longest answer a network takes, in its own count. As their help pages said in 2025: X "Counting characters" (280 without
 * a paid plan), Bluesky app.bsky.feed.post (300 graphemes), Mastodon's default (a server may allow more), Threads (500),
 * LinkedIn comments (1,250), YouTube comments (10,000), Instagram comments (2,200). Networks not named: not known.
 */
const LIMITS: Readonly<Record<string, number>> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  threads: 500,
  linkedin: 1250,
  youtube: 10_000,
  instagram: 2200,
};

/** X and Mastodon count every address as this many characters. */
const ADDRESS = 23;
const characters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** twitter-text's configuration 3: what counts as one; everything else, and each emoji, as two. */
const isNarrow = (code: number): boolean =>
  code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);

const onX = (character: string): number => {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character) && (character.codePointAt(0) ?? 0) > 255) return 2;
  return [...character].reduce((sum, one) => sum + (isNarrow(one.codePointAt(0) ?? 0) ? 1 : 2), 0);
};

/** Length of a text as the network counts it and the most it takes; null where that is not known. */
export function lengthOn(network: string, text: string): { length: number; limit: number } | null {
  const limit = LIMITS[network];
  if (limit === undefined) return null;
  const short = network === 'x' || network === 'mastodon' ? text.replace(/https?:\/\/\S+/gi, 'a'.repeat(ADDRESS)) : text;
  let length = 0;
  for (const { segment } of characters.segment(short.normalize('NFC'))) length += network === 'x' ? onX(segment) : 1;
  return { length, limit };
}
