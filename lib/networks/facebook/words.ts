/**
 * Visible words, where Facebook gives nothing else to tell by. A language that is missing costs only what needs it:
 * comments, authors, ids and times are read without words. All in lower case.
 */

/** Replies, in the button that unfolds them ("View all 3 replies", "Anna hat geantwortet · 2 Antworten"). */
export const REPLIES =
  /repl[iy]|antwo|répon|respuest|respost|rispost|odpow|svar|vasta|odpov|válasz|răspuns|απ[αά]ντ|yanıt|ответ|відпов|balas|phản hồi|trả lời|回[覆复]|返信|답글|رد|উত্তর|জবাব|जवाब|उत्तर|ตอบกลับ|תגוב/;
/** Comments, in the buttons that load more of them. */
export const COMMENTS =
  /comment|kommentar|comentario|comentári|commento|commenti|opmerking|reacties|komentar|komentarz|komentář|hozzászól|yorum|коммент|комент|bình luận|留言|[评評][论論]|コメント|댓글|تعليق|মন্তব্য|टिप्पणी|ความคิดเห็น|σχόλι|comentarii/;
/** The button that folds replies away again: nothing is hidden where it stands. */
export const HIDE = /hide|ausblend|verberg|masquer|ocultar|nascond|ukryj|dölj|skjul|piilota|скры|прихов|gizle|^ẩn|sembunyi|[隱隐]藏|非表示|숨기|إخفاء|छिपा|ซ่อน/;
/** The badge of who wrote the post. */
export const AUTHOR =
  /^(?:author|verfasser(?:[:*/_]?in)?|autor(?:[:*/_]?in|\(?a\)?|e|es)?|auteur(?:[·(-]?trice\)?)?|autore|författare|forfatter|tekijä|yazar|автор|tác giả|penulis|作者|投稿者|작성자|الكاتب|المؤلف|লেখক|लेखक|ผู้เขียน|συντάκτης|szerző)$/;
/** What an advertisement shows in place of a time. */
export const SPONSORED =
  /^(?:sponsored|paid for by|gesponsert|anzeige|sponsorisé|patrocinado|publicidad|sponsorizzato|gesponsord|sponsorowane|sponsrad|sponsoreret|sponset|sponsoroitu|sponzorov|sponzorirano|hirdetés|sponsorizat|χορηγούμεν|sponsorlu|реклама|bersponsor|được tài trợ|贊助|赞助内容|広告|광고|ممو|مُمو|সৌজন্যে|প্রায়োজিত|प्रायोजित|ได้รับการสนับสนุน|ממומן)/i;
/** The field for a comment, where it says as whom one writes. */
export const AS_NAME =
  /^(?:(?:comment|answer|reply|write) as|(?:commenter|répondre) en tant que|(?:comentar|responder) como|(?:commenta|rispondi) come|(?:reageren?|antwoorden?) als|(?:kommentiere(?:n)?|antworte(?:n)?) als|(?:skomentuj|odpowiedz) jako) (.+?)[.…]*$|^als (.+?) (?:kommentieren|antworten|schreiben|reageren)[.…]*$/i;
