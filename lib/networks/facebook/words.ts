/**
 * Visible words, where Facebook gives nothing else to tell by: German and English, then what is cheap, as what runs in a
 * page has to stay small. A language that is missing costs only what needs words; comments, authors, ids and times are
 * read without any. All in lower case.
 */

/** Replies, in the button that unfolds them ("View all 3 replies", "Anna hat geantwortet · 2 Antworten"). */
export const REPLIES = /repl|antwo|répon|r[ei]sp|odpow|svar|回[覆复]|رد/;
/** Comments, in the buttons that load more of them. */
export const COMMENTS = /comm?ent|kommentar|reacties|komentar|留言|评论|تعليق/;
/** The button that folds replies away again: nothing is hidden where it stands. */
export const HIDE = /hide|ausblend|verberg|masquer|ocultar|nascond/;
/** The badge of who wrote the post. */
export const AUTHOR = /^(?:author|verfasser(?:.in)?|aut(?:o|eu)r(?:.?(?:in|a|e|trice).?)?|作者)$/;
/** What an advertisement shows in place of a time. */
export const SPONSORED = /^(?:(?:ge)?spons|anzeige|publicidad|patrocin)/i;
/** The field for a comment, where it says as whom one writes. */
export const AS_NAME = /^(?:\w+ as (.+?)|als (.+?) \w+)[ .…]*$/i;

/** Label of a reaction button that is not set, and of one that is ("Remove Love", "„Gefällt mir“ entfernen"). */
export const LIKE = /^(?:like|gefällt mir|j.aime|me gusta|gosto|curtir|mi piace|leuk|讚|赞)$/;
export const UNLIKE = /^(?:remove|retirer|supprimer|quitar|eliminar|rimuovi|移除)|entfernen$/;
/** What opens the box for sharing, and the button in it that shares at once. */
export const SHARE = /^(?:share|send this|teilen|sende das)/;
export const SHARE_NOW = /^(?:share now|jetzt teilen)$/;
/** Follow and join, each before and after; a request that one may take back counts as done. */
export const DEEDS = {
  follow: [/^(?:follow|folgen|abonnieren|suivre|seguir)(?: |$)/, /^(?:following|unfollow|gefolgt|abonn|siguiendo)/],
  join: [/^(?:join|.*beitreten$|rejoindre)/, /^(?:joined|leave|beigetreten|membre|cancel|anfrage|angefragt)/],
} as const;
