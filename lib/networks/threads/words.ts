/**
 * Visible words, where Threads gives nothing else to tell by. German and English first, then its largest other languages;
 * one that is missing costs only the deed or badge that needs it. All in lower case.
 */

/** Label of a heart that is not set. */
export const LIKE =
  /^(?:like|gefällt mir|j[’']aime|me gusta|curtir|gosto|mi piace|vind ik leuk|lubię to!?|gilla|synes godt om|lik|beğen|нравится|「?いいね！?」?|讚|赞|좋아요|thích)$/;
/** Label of a heart that is set. */
export const LIKED =
  /^(?:unlike|gefällt mir nicht mehr|je n[’']aime plus|ya no me gusta|descurtir|remover gosto|non mi piace più|vind ik niet meer leuk|nie lubię|sluta gilla|synes ikke længere godt om|slutt å like|beğenmekten vazgeç|больше не нравится|「?いいね！?」?を取り消す|收回讚|取消赞|좋아요 취소|bỏ thích)$/;
/** Label of the two arrows before use, and the entry of the menu they open. */
export const REPOST = /^(?:repost|reposten|repostar|repostear|republier|ripubblica|再投稿|リポスト|轉發|转发|리포스트|đăng lại)$/;
/** The same once used. */
export const REPOSTED =
  /^(?:reposted|unrepost|undo repost|remove repost|remove|entfernen|repost (?:entfernen|rückgängig machen)|supprimer|eliminar|remover|rimuovi|verwijderen)$/;
/** Text of the button before following. */
export const FOLLOW =
  /^(?:follow(?: back)?|(?:auch |zurück)?folgen|abonnieren|seguir(?: de volta| también)?|suivre(?: en retour)?|s[’']abonner|segui(?: anche tu)?|volgen|terugvolgen|obserwuj|följ|følg|追蹤|关注|フォロー(?:する)?|팔로우|theo dõi)$/;
/** Text of the button once followed, or once a private profile was asked. */
export const FOLLOWED =
  /^(?:following|requested|gefolgt|abonniert|angefragt|seguindo|solicitado|siguiendo|suivi\(e\)|abonné\(e\)|demandé|segui già|volgend|aangevraagd|obserwujesz|följer|følger|追蹤中|正在关注|フォロー中|팔로잉|đang theo dõi)$/;
/** Words beside the number of followers. */
export const FOLLOWERS =
  /follower|seguidor|abonnés|volgers|obserwuj|följare|følgere|takipçi|подписчик|追蹤者|粉丝|フォロワー|팔로워|người theo dõi/i;
/** What stands in the head of a paid post. */
export const SPONSORED =
  /^(?:sponsored|ad|gesponsert|anzeige|werbung|sponsorisé|publicidad|patrocinado|sponsorizzato|gesponsord|sponsorowane|sponsrad|sponsoreret|sponset|sponsorlu|реклама|広告|贊助|赞助内容|광고|được tài trợ)$/;
/** What stands in the head of a reply by the post's author, and other short words that may follow a time. */
export const HEAD =
  /^(?:[·•]?\s*(?:author|autor(?:in)?|ersteller(?:in)?|verfasser(?:in)?|auteur|autore|auteur\/autrice|författare|forfatter|yazar|автор|作者|投稿者|작성자|tác giả|edited|bearbeitet|modifié|editado|modificato|bewerkt)?|\d{1,2}\s*\/\s*\d{1,2})$/;
/** Heading over what Threads recommends below a thread. */
export const RELATED =
  /^(?:related threads|more from this author|ähnliche threads|verwandte threads|weitere threads|threads associés|threads similaires|hilos relacionados|threads relacionad[oa]s|thread correlati|gerelateerde threads|相關串文|関連スレッド)$/;
