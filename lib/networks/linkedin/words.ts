/**
 * Visible words, as far as nothing else tells a thing. German and English in full; French, Spanish, Portuguese, Italian
 * and Vietnamese where cheap. Where a language is missing the reader says less, never something wrong.
 */

/** Badge of the post's author at a comment. */
export const AUTHOR = /^\W*(aut(h|eu)?or(:in|in|a|e)?|auteur|verfasser(:in)?|tác giả)$/i;

/** Paid posts ("Promoted", "Promoted by X", "Gesponsert"). */
export const PROMOTED = /^(promo(ted|cion|sso)|(ge)?sponsor|anzeige\b|patrocin|được (tài trợ|quảng))/i;

/** "5 replies" beside a comment's reply button. */
export const REPLIES = /^\d[\d.,]*\s*(repl|antwort|répons|resp(ue|o)sta|rispost|phản hồi)/i;

/** Controls that unfold replies. */
export const MORE_REPLIES = /\b(see|load|show|view|previous|more)\b.*\brepl(y|ies)\b|(vorherige|frühere|weitere|mehr|alle) antworten|antworten? \S*(zeigen|sehen|laden)/i;

const FOLLOWERS = /(\d[\d.,'\s]*)([km]|tsd|mio)?\S*\s*(follower|abonné|seguidor|người theo dõi)/i;

/** Number of followers a line tells ("33,269,453 followers", "1.234 Follower:innen", "12K followers"), or null. */
export function followers(line: string): number | null {
  const [, digits = '', unit] = FOLLOWERS.exec(line) ?? [];
  if (!digits) return null;
  return unit ? Math.round(Number.parseFloat(digits.replace(',', '.')) * (/^m/i.test(unit) ? 1e6 : 1000)) : Number(digits.replace(/\D/g, ''));
}

/** A follow button in either state, and in the state "following". */
export const FOLLOW = /\b(un)?follow(ing)?\b|folgen?\b|\bgefolgt\b/i;
export const FOLLOWING = /following|unfollow|gefolgt|folge ich|nicht mehr|entfolgen|sie folgen/i;
/** A connect button before and after. */
export const CONNECT = /\bconnect$|\bvernetzen\b/i;
export const PENDING = /^pending\b|\bwithdraw|\bausstehend|zurückziehen/i;
/** A group's join button before and after. */
export const JOIN = /^join\b|\bbeitreten$/i;
export const JOINED = /^(leave|joined|requested|verlassen|angefragt)\b/i;
/** The entry of the repost menu that reposts at once; the other opens an editor. */
export const REPOST_NOW = /(repost|teil|post).*(instant|sofort|direkt)|(instant|sofort|direkt).*(repost|teil|post)/i;
/** Server-driven reaction state, "Reaction button state: no reaction". */
export const REACTION = /^[^:]*r[eé]a[ck][^:]*:/i;
export const NO_REACTION = /\b(no|keine|aucune|sin|sem) r[eé]a[ck]/i;
/** What stands before a name in a picture's text: "Photo of NAME". */
export const PHOTO_OF = /^(photo of|foto von) /i;

const VIETNAMESE: Record<string, string> = { giây: 's', phút: 'm', giờ: 'h', ngày: 'd', tuần: 'w', tháng: 'mo', năm: 'y' };
/** Vietnamese units of an age as LinkedIn's English ones (the shared time reader has Europe's languages). */
export const ageInEnglish = (age: string): string => age.normalize('NFC').replace(/(\d+) (\p{L}+)/u, (all, count: string, unit: string) => (VIETNAMESE[unit] ? count + VIETNAMESE[unit] : all));
