/**
 * Words that software everywhere uses in class names, ids, test ids and microdata for the parts of an entry, and the few
 * visible ones. English first since code is English; German and the large European languages where themes are translated.
 */

/** Names of what holds an author. */
export const AUTHOR =
  /auth?or|user|member|mitglied|benutzer|nick|poster|creator|actor|profile?l?|byline|v-?card|(^|[^a-z])fn($|[^a-z])|name|cite|commenter|sender|persona|starter/i;
/** Parts of a user's box that are not the name. */
export const NOT_AUTHOR =
  /avatar|image|img|rank|role|badge|status|count|karma|score|title|subject|headline|tag|categor|labels|forum|topic|thread|site|group|file|location|handle-at|time|date|blurb|bio/i;
/** Names of what is called something and is nobody. */
export const NO_PERSON =
  /(product|item|event|job|brand|article|page|shop|store|place|company|app|file|document|project)[-_]*(name|title)|offer/i;
/** What a page is called on which visitors leave a word. */
export const GUEST_BOOK =
  /g(ä|ae|%c3%a4)stebuch|guest-?book|livre.{0,3}d.?or|libro.*(visitas|ospiti)|gastenboek|g[aäæj]e?ste?bo[kg]|vieraskirja/i;
/** Words before a name ("von Rita", "posted by Rita"). */
export const BEFORE_NAME =
  /^(?:(?:geschrieben|verfasst|eintrag|beitrag|antwort|posted|written|[ck]omm?ent\p{L}*|reply|escrito|écrit|scritto|geplaatst|napisan.) )?(?:von|by|par|por|di|da|door|av|af|przez)[: ]+|^aut(?:h?or(?:in|e)?|eur)(?:: *| +)/iu;
/** Words behind a name ("Rita schrieb", "Rita wrote"). */
export const SAYS =
  /\s+(sagte?|schr(ei|ie)bt?|meinte?|sa(id|ys)|wr(ote|ites)|posted|dit|(a )?écrit|dice|dijo|escri\p{L}+|disse|diz|ha scritto|zegt|schreef|napisał\p{L}?|skr[ei]v(er)?|säger|siger|kirjoitti)(?!\p{L}).*$/iu;
/** Names of what holds a time. */
export const DATE = /date|datum|time|zeit|publish|posted|created|stamp|(^|[^a-z])(age|ago|when)($|[^a-z])/i;
/** Times that are not when an entry was written. */
export const OTHER_DATE =
  /edit|modif|updat|revis|join|regist|member|mitglied|birth|geb(?=oren|urt)|bearbeit|geändert|inscri|expire|poll|last-?(seen|visit|activ|login|post)/i;
/** Names of what holds the text. */
export const TEXT =
  /content|body|text|message|description|prose|markdown|bbcode|bbwrapper|inhalt|nachricht|copy|caption|commentary|(^|[^a-z])(post|comment|entry|story)($|[^a-z])/i;
/** Boxes of an entry that are not its text. */
export const NOT_TEXT =
  /signature|(^|[-_ ])sig($|[-_ ])|footer|header|meta|toolbar|menu|button|action|control|user|author|profile|avatar|poster|member|info|rank|attribution|reaction|social|share|quote|title|subject|tags|labels|badge|hidden|notice|edit|reply-?to|in-reply/i;
/** Names of what an entry is. */
export const ENTRY =
  /comment|reply|replies|answer|response|post|message|entry|tweet|status|article|thread|review|kommentar|beitrag|antwort|nachricht|activity|update|story|feed|item|note/i;
export const COMMENT = /comment|kommentar|repl(y|ies)|answer|antwort|response|review|bewertung|coment/i;

/** The same of a list of them; 'reply' alone is said of many a box. */
export const COMMENTS = /comment|kommentar|coment|replies|answers|antworten|responses/i;

/** Labels of buttons and links that every entry has; no names. */
export const CONTROL =
  /^(#\d+|reply|replies|antworten?|beantworten|répondre|responder|rispondi|reageren|odpowiedz|svara?|vastaa|like|gefällt mir|j.aime|me gusta|mi piace|curtir|share|teilen|partager|compartir|condividi|quote|zitat|zitieren|citer|citar|report|melden|signaler|edit|bearbeiten|modifier|editar|delete|löschen|link|permalink|permanent link|more|mehr|menu|follow|folgen|seguir|save|speichern|hide|flag|parent|next|prev|previous|root|top|nach oben|up|down|ignore|ignorieren|pm|pn|www|website|email|e-mail|homepage|profile?|op|admin|administrator|moderator|mod|guest|gast|edited|bearbeitet|new|neu|·|•|\[.*\])$/i;

/** Words that mean 'replies' on a control that unfolds them. */
export const REPLIES = /repl(y|ies)|antwort|répons|respuesta|rispost|respost|reacti|odpowied|svar|vastau|ответ|返信|回复|回覆|답글/i;
/** A control that shows what is folded (and no 'reply' button): says show, more, load, or a number. */
export const SHOW =
  /\d|show|view|see|more|load|all|anzeigen|einblenden|weitere|mehr|alle|afficher|voir|ver |mostra|vedi|meer|toon|pokaż|visa|näytä|показать|zeigen|continue/i;
/** A control that folds again what is shown. */
export const FOLD = /hide|ausblenden|verbergen|masquer|ocultar|nascondi|verberg|ukryj|dölj|piilota/i;

/** Labels of what one presses where people talk. */
export const TALK =
  /\b(repl(y|ies)|comments?|like|react|share|repost|retweet|upvote|quote|follow)\b|antwort|kommentar|kommentieren|gefällt|teilen|zitieren|j.aime|commenter|répondre|partager|me gusta|responder|compartir|comentar|curtir|mi piace|rispondi|condividi|reageren|delen|odpowiedz|udostępnij|svara|dela/i;

/** Addresses in which the first of a list is what began it, whatever the list is called. */
export const FORUM = /\/(t|d|topic|topics|thread|threads|thema)\/|showthread|viewtopic|[?&](t|tid|topic|thread)=/i;
