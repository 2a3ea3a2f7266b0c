/**
 * Visible words, as far as nothing else tells a thing. German and English in full; other languages where cheap. Where a
 * language is missing the reader says less, never something wrong.
 */

/** Badge of the post's author at a comment (en, de, fr, es, pt, it, nl, vi). */
export const AUTHOR = /^\W*(aut(h|eu)?or(:?in|a|e)?|auteur|verfasser(:?in)?|tác giả)$/i;

/** Paid posts: "Promoted", "Promoted by X", "Gesponsert" (en, de, fr, es, pt, it, nl, vi). */
export const PROMOTED = /^(promo(ted|cion|sso)|(ge)?sponsor|anzeige\b|patrocin|được (tài trợ|quảng))/i;

/** "5 replies" beside a comment's reply button. */
export const REPLIES = /^\d[\d.,]* (repl|antwort|répons|resp|risp)/i;

/** Controls that unfold replies. */
export const MORE_REPLIES =
  /^(see|load|show|view|previous|more)\b.*\brepl|^(vorherige|frühere|weitere|mehr|alle) antw|^antw\S* \S*(zeigen|sehen|laden)/i;

/** Number of followers a line tells ("33,269,453 followers", "1.234 Follower:innen", "12K followers"), or null. */
export function followers(line: string): number | null {
  // Bounded everywhere: a line of nothing but digits must not make it search for long.
  const [, digits = '', unit] = /(\d[\d.,'\s]{0,14})([km]|tsd|mio)?[.+]? ?(follower|abonn|seguidor|người theo)/i.exec(line) ?? [];
  if (!digits) return null;
  return unit
    ? Math.round(Number.parseFloat(digits.replace(',', '.')) * (/^m/i.test(unit) ? 1e6 : 1000))
    : Number(digits.replace(/\D/g, ''));
}

/** A follow button in either state, and in the state "following". */
export const FOLLOW = /\b(un)?follow(ing)?\b|folgen?\b|gefolgt/i;
export const FOLLOWING = /following|unfollow|gefolgt|folge ich|nicht mehr|entfolgen|sie folgen/i;
/** A connect button before and after. */
export const CONNECT = /\bconnect$|\bvernetzen\b/i;
export const PENDING = /^pending\b|^withdraw|^ausstehend|zurückziehen/i;
/** The entry of the repost menu that reposts at once; the other opens an editor. */
export const REPOST_NOW = /(repost|teil).*(instant|sofort|direkt)|(instant|sofort|direkt).*(repost|teil)/i;
/** Server-driven reaction state, "Reaction button state: no reaction". */
export const REACTION = /^[^:]*rea[ck][^:]*:/i;
export const NO_REACTION = /\b(no|keine) rea/i;
/** What stands before a name in a picture's text: "Photo of NAME". */
export const PHOTO_OF = /^(photo of|foto von) /i;
