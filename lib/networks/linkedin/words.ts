/**
 * Visible words, as far as nothing else tells a thing. German and English in full; other languages where cheap. Where a
 * language is missing the reader says less, never something wrong.
 */

/** Badge of the post's author at a comment (en, de, fr, es, pt, it, nl, vi; sv, da, no, fi, pl, cs, ro, tr, ru, zh, ja, ko). */
export const AUTHOR =
  /^\P{L}*(aut(h|eu)?or(:?in|a|e|ka|ul)?|auteur|verfasser(:?in)?|tác giả|författare|forfatter|kirjoittaja|yazar|автор|作者|投稿者|作成者|작성자)$/iu;

/** Paid posts: "Promoted", "Promoted by X", "Gesponsert" (languages as above). */
export const PROMOTED =
  /^(promo(ted|cion|sso|wan|vat|veret|tert)|(ge)?spon[sz][oe]?r|anzeige\b|patrocin|được (tài trợ|quảng)|marknadsför|mainostettu|propagov|tanıtıl|öne çıkar|продвига|реклам|推广|推廣|广告|廣告|プロモーション|광고|프로모션)/i;

/** "5 replies" beside a comment's reply button. */
export const REPLIES = /^\d[\d.,]* ?(repl|antwort|répons|resp|risp|reactie|odpow|svar|vastau|phản hồi|yanıt|ответ|返信|回复|回覆|답글)/i;

/** Controls that unfold replies. */
export const MORE_REPLIES =
  /^(see|load|show|view|previous|more)\b.*\brepl|^(vorherige|frühere|weitere|mehr|alle) antw|^antw\S* \S*(zeigen|sehen|laden)/i;

/** Number of followers a line tells ("33,269,453 followers", "1.234 Follower:innen", "12K followers"), or null. */
export function followers(line: string): number | null {
  // Bounded everywhere: a line of nothing but digits must not make it search for long.
  const [, digits = '', unit] =
    /(\d[\d.,'\s]{0,14})([km]|tsd|mio)?[.+]? ?(follower|abonn|seguidor|người theo|volger|obserwuj|följare|følgere?|seuraaj|takipçi|sledujíc|urmărito|подписчик|フォロワー|关注者|關注者|팔로워)/i.exec(
      line,
    ) ?? [];
  if (!digits) return null;
  return unit
    ? Math.round(Number.parseFloat(digits.replace(',', '.')) * (/^m/i.test(unit) ? 1e6 : 1000))
    : Number(digits.replace(/\D/g, ''));
}

/** Number of members a line tells ("12,345 members", "1.234 Mitglieder"), or null. */
export function members(line: string): number | null {
  const digits = /(\d[\d.,'\s]{0,14}) ?(member|mitglied|membre|miembro|membro|leden|członk|medlem)/i.exec(line)?.[1];
  return digits ? Number(digits.replace(/\D/g, '')) : null;
}

/** A follow button in either state, and in the state "following". */
export const FOLLOW =
  /\b(un)?follow(ing)?\b|folgen?\b|gefolgt|\bsui(vre|vie?s?)\b|\bseguir\b|s[ei]gu(iendo|indo)|\bsegui(re)?\b|\b(ont)?volg(en|end)\b/i;
export const FOLLOWING =
  /following|unfollow|gefolgt|folge ich|nicht mehr|entfolgen|sie folgen|ne plus suivre|\bsuivie?s?\b|de seguir|s[ei]gu(iendo|indo)|segui già|smetti di|ontvolgen|volgend/i;
/** A connect button before and after. */
export const CONNECT =
  /\bconnect$|\bvernetzen\b|^se connecter$|rejoindre votre réseau$|\bconectar(se)?$|\bcollega(ti|rsi)$|connectie (te )?maken$/i;
export const PENDING = /^pending\b|^withdraw|^ausstehend|zurückziehen|^en attente\b|^pend[ie]+nte\b|^in attesa\b|^in behandeling\b/i;
/** The entry of the repost menu that reposts at once; the other opens an editor. */
export const REPOST_NOW = /(repost|teil).*(instant|sofort|direkt)|(instant|sofort|direkt).*(repost|teil)/i;
/** Server-driven reaction state, "Reaction button state: no reaction". */
export const REACTION = /^[^:]*rea[ck][^:]*:/i;
export const NO_REACTION = /\b(no|keine) rea/i;
/** What stands before a name in a picture's text: "Photo of NAME". */
export const PHOTO_OF = /^(photo (of|de)|foto (von|de|di|van)|zdjęcie( użytkownika)?) /i;
