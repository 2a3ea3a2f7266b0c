/**
 * Visible words, where Instagram gives nothing else to tell by. German and English first, then the languages of the
 * largest neighbours; a language that is missing costs only the deeds that need it. Lower case.
 */

const table = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Label of a heart that is not set (post, comment). */
export const LIKE = table("like|gefällt mir|j’aime|j'aime|me gusta|curtir|gosto|mi piace|vind ik leuk|lubię to!|beğen|いいね！|좋아요");
/** Label of a heart that is set. */
export const UNLIKE = table("unlike|gefällt mir nicht mehr|je n’aime plus|je n'aime plus|ya no me gusta|descurtir|não gosto|non mi piace più|vind ik niet meer leuk|nie lubię|beğenmekten vazgeç|좋아요 취소");
/** Label of the two arrows before the click. */
export const REPOST = table('repost|reposten|repostar|repostear|republier|reposter');
/** Text of the button before following. */
export const FOLLOW = table('follow|follow back|folgen|auch folgen|zurückfolgen|abonnieren|ebenfalls abonnieren|seguir|seguir de volta|seguir también|suivre|suivre en retour|s’abonner|segui|segui anche tu|volgen|terugvolgen|obserwuj|takip et|フォローする|팔로우');
/** Text of the button once followed, or once a private account was asked. */
export const FOLLOWED = table('following|requested|gefolgt|abonniert|angefragt|seguindo|a seguir|solicitado|siguiendo|suivi(e)|abonné(e)|demandé|segui già|richiesta effettuata|volgend|aangevraagd|obserwujesz|takiptesin|フォロー中|팔로잉');

/** Any word for replies, to know their button among others. */
export const REPLIES = /repl(?:y|ies)|antwort|respost|respuest|répons|rispost|antwoord|svar|odpowied|yanıt|返信|回复|回覆|답글/i;
/** The button that folds replies away again: nothing is hidden where it stands. */
export const HIDE = /hide|ausblend|verberg|ocultar|masquer|nascond|ukryj|gizle|非表示|隐藏|隱藏|숨기/i;
