/**
 * Visible words, where Instagram gives nothing else to tell by. German and English first, then the largest neighbours;
 * a language that is missing costs only the deeds that need it. All in lower case.
 */

/** Label of a heart that is not set. */
export const LIKE = /^(?:like|gefällt mir|j[’']aime|me gusta|curtir|mi piace|vind ik leuk)$/;
/** Label of a heart that is set. */
export const LIKED =
  /^(?:unlike|gefällt mir nicht mehr|je n[’']aime plus|ya no me gusta|descurtir|non mi piace più|vind ik niet meer leuk)$/;
/** Label of the two arrows; the one they have once used was not seen, so any other word of theirs counts as used. */
export const REPOST = /^(?:repost|reposten|repostar|repostear|republier)$/;
/** Text of the button before following. */
export const FOLLOW =
  /^(?:follow(?: back)?|(?:auch |zurück)?folgen|abonnieren|seguir(?: de volta| también)?|suivre(?: en retour)?|s[’']abonner|segui(?: anche tu)?|volgen|terugvolgen)$/;
/** Text of the button once followed, or once a private account was asked. */
export const FOLLOWED =
  /^(?:following|requested|gefolgt|abonniert|angefragt|seguindo|solicitado|siguiendo|suivi\(e\)|abonné\(e\)|demandé|segui già|volgend|aangevraagd)$/;
/** Any word for replies, to know their button among others. */
export const REPLIES = /repl|antwo|respost|respuest|répons|rispost|返信/i;
/** The button that folds replies away again: nothing is hidden where it stands. */
export const HIDE = /hide|ausblend|verberg|ocultar|masquer|nascond|非表示/i;
/** What stands under the author's name at a paid post. */
export const SPONSORED =
  /^(?:sponsored|gesponsert|anzeige|sponsorisé|publicidad|patrocinado|sponsorizzato|gesponsord|sponsorowane|sponsrad|sponsoreret|sponset|sponsorlu|реклама|広告|赞助内容|贊助)$/;
/** Label of the speech bubble. */
export const COMMENT = /^(?:comment|kommentieren|kommentar|commenter|comentar|commenta|reageren|コメントする)$/;
