/**
 * Visible words, as far as nothing else tells a thing. German and English first; then French, Spanish, Portuguese,
 * Italian, Dutch, Polish, Vietnamese. Where a language is missing the reader says less, never something wrong.
 */

/** Badge of the post's author at a comment. */
export const AUTHOR = /^(author|autor(:in|in|a)?|verfasser(:in)?|auteur(\W?rice)?|autrice|autore|tác giả)$/i;

/** Paid posts ("Promoted", "Promoted by X", "Gesponsert"). */
export const PROMOTED =
  /^(promoted|sponsored|gesponsert|anzeige\b|sponsorisé|promocionado|patrocinado|promosso|sponsorizzato|post sponsorizzato|gepromoot|gesponsord|promowan|treści? promowan|được tài trợ|được quảng bá)/i;

/** "5 replies" beside a comment's reply button. */
export const REPLIES = /^(\d[\d.,\s]*)\s*(repl|antwort|répons|respuesta|resposta|rispost|antwoord|odpowied|phản hồi|trả lời)/i;

/** Controls that unfold replies. */
export const MORE_REPLIES =
  /\b(see|load|show|view|previous|more)\b.*\brepl(y|ies)\b|(vorherige|frühere|weitere|mehr|alle) antworten|antworten? (an)?(zeigen|sehen|laden)/i;

const FOLLOWERS = /(\d[\d.,'\s]*)\s?(k|m|tsd\.?|mio\.?)?\+?\s*(follower|abonné|seguidor|volger|obserwuj|người theo dõi)/i;

/** Number of followers a line tells ("33,269,453 followers", "1.234 Follower:innen", "12K followers"), or null. */
export function followers(line: string): number | null {
  const hit = line.length < 200 ? FOLLOWERS.exec(line) : null;
  if (!hit) return null;
  const unit = hit[2]?.[0]?.toLowerCase();
  const digits = (hit[1] as string).trim();
  if (!unit) return Number(digits.replace(/\D/g, ''));
  // "Mio." and "M" are millions, "Tsd." and "K" thousands.
  return Math.round(Number.parseFloat(digits.replace(',', '.')) * (unit === 'm' ? 1e6 : 1000));
}

/** A follow button, in either state. */
export const FOLLOW = /\b(un)?follow(ing)?\b|\b(ent)?folgen?\b|\bgefolgt\b|\bsuivre\b|\bsuivi|\bseguir\b|\bsiguiendo\b|\bsegui\b|\bvolgen\b/i;
/** … in the state "done". */
export const FOLLOWING = /\bfollowing\b|\bunfollow\b|\bgefolgt\b|\bfolge ich\b|nicht mehr folgen|\bentfolgen\b|sie folgen|\bsuivi|ne plus suivre|\bsiguiendo\b|dejar de seguir/i;
/** A connect button before and after. */
export const CONNECT = /\bto connect$|^connect$|\bvernetzen\b|\bse connecter$|\bconectar$/i;
export const PENDING = /^pending\b|\bwithdraw\b|\bausstehend\b|\bzurückziehen\b|^en attente\b|^pendiente\b/i;
/** A group's join button before and after. */
export const JOIN = /^(join|beitreten)\b|\bbeitreten$/i;
export const JOINED = /^(leave|joined|requested|verlassen|mitglied|angefragt|withdraw request)\b/i;
/** The entry of the repost menu that reposts at once; the other opens an editor. */
export const INSTANTLY = /\binstant(ly)?\b|\bsofort\b|\bdirekt\b/i;
/** Server-driven reaction state, "Reaction button state: no reaction". */
export const REACTION = /^[^:]*r[eé]a[ckz][^:]*:/i;
export const NO_REACTION = /\bno reaction|\bkeine reaktion|\baucune réaction|\bsin reacci|\bsem reaç|\bnessuna reaz|\bgeen reactie|\bbrak reakcji/i;
/** What stands around a name in a picture's text: "Photo of NAME", "Foto von NAME". */
export const PHOTO_OF = /^(photo of|foto von|photo de|foto de|foto di|foto van)\s+/i;

const VIETNAMESE: Record<string, string> = { giây: 's', phút: 'm', giờ: 'h', ngày: 'd', tuần: 'w', tháng: 'mo', năm: 'y' };
/** Vietnamese units of an age as LinkedIn's English ones (the shared time reader has Europe's languages). */
export const ageInEnglish = (age: string): string => age.normalize('NFC').replace(/(\d+)\s*(giây|phút|giờ|ngày|tuần|tháng|năm)/, (_, count: string, unit: string) => count + VIETNAMESE[unit]);
