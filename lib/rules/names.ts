/** First and last name of somebody as a network shows them. Pure; says nothing rather than guess. */

const TITLE = /^(?:prof|dr|dipl|ing|mag|med|phil|rer|nat|mr|mrs|ms|herr|frau|b\.?sc|m\.?sc|ph\.?d|mba|llm)\.?(?:-ing\.?)?$/i;
/** What only firms, clubs and pages are called. */
const FIRM =
  /(?:^|\s)(?:gmbh|ag|se|kg|kgaa|ohg|ug|e\.\s?v\.?|eg|inc\.?|ltd\.?|llc|corp\.?|plc|s\.a\.|b\.v\.|group|gruppe|verlag|team|redaktion|official|offiziell)(?=$|\s|,)/i;
/** Small words that belong to the last name. */
const PARTICLE = /^(?:von|vom|zu|zum|zur|van|de|da|di|du|del|della|den|der|dos|la|le|ten|ter|af|av|al|el|bin|ibn)$/i;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

export interface Names {
  /** Empty where it cannot be told. */
  first: string;
  last: string;
}

/**
 * 'Dr. Erika von der Heide | Coach ✨' → Erika, von der Heide. A firm's name, a handle or anything with digits has neither; a single
 * word is a first name (that is how people are addressed who show one only).
 */
export function splitName(name: string): Names {
  const none = { first: '', last: '' };
  if (FIRM.test(name)) return none;
  // Job, place or motto behind a dash, comma or bar; pronouns and nicknames in brackets; emoji.
  const bare = name
    .replace(/[([{"„“].*?[)\]}"“”]/gu, ' ')
    .replace(/\s[-–—|/•·]\s.*$|[|•·,;:@].*$/u, '')
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]/gu, '');
  // 'Beispiel, Erika' or 'Erika, Berlin': cannot be told.
  if (/^\s*[^\s,]+,/.test(name)) return none;
  const words = bare.split(/\s+/).filter(Boolean);
  const all = words.length;
  while (words.length > 0 && TITLE.test(words[0] as string)) words.shift();
  const titled = words.length < all;
  while (words.length > 1 && TITLE.test(words.at(-1) as string)) words.pop();
  const [first = '', ...rest] = words;
  if (!first || !words.every((word) => WORD.test(word)) || PARTICLE.test(first)) return none;
  // 'Dr. Beispiel', 'Frau Beispiel'.
  if (titled && !rest.length) return { first: '', last: first };
  const particle = rest.findIndex((word) => PARTICLE.test(word));
  return { first, last: (particle >= 0 ? rest.slice(particle) : rest.slice(-1)).join(' ') };
}
