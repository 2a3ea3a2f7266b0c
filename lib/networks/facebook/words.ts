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
export const HIDE =
  /hide|ausblend|verberg|masquer|ocultar|nascond|ukryj|dölj|skjul|piilota|скры|прихов|gizle|^ẩn|sembunyi|[隱隐]藏|非表示|숨기|إخفاء|छिपा|ซ่อน/;
/** The badge of who wrote the post. */
export const AUTHOR =
  /^(?:author|verfasser(?:[:*/_]?in)?|autor(?:[:*/_]?in|\(?a\)?|e|es)?|auteur(?:[·(-]?trice\)?)?|autore|författare|forfatter|tekijä|yazar|автор|tác giả|penulis|作者|投稿者|작성자|الكاتب|المؤلف|লেখক|लेखक|ผู้เขียน|συντάκτης|szerző)$/;
/** What an advertisement shows in place of a time. */
export const SPONSORED =
  /^(?:sponsored|paid for by|gesponsert|anzeige|sponsorisé|patrocinado|publicidad|sponsorizzato|gesponsord|sponsorowane|sponsrad|sponsoreret|sponset|sponsoroitu|sponzorov|sponzorirano|hirdetés|sponsorizat|χορηγούμεν|sponsorlu|реклама|bersponsor|được tài trợ|贊助|赞助内容|広告|광고|ممو|مُمو|সৌজন্যে|প্রায়োজিত|प्रायोजित|ได้รับการสนับสนุน|ממומן)/i;
/** The field for a comment, where it says as whom one writes. */
export const AS_NAME =
  /^(?:(?:comment|answer|reply|write) as|(?:commenter|répondre) en tant que|(?:comentar|responder) como|(?:commenta|rispondi) come|(?:reageren?|antwoorden?) als|(?:kommentiere(?:n)?|antworte(?:n)?) als|(?:skomentuj|odpowiedz) jako) (.+?)[.…]*$|^als (.+?) (?:kommentieren|antworten|schreiben|reageren)[.…]*$/i;

/** Label of a reaction button that is not set. */
export const LIKE =
  /^(?:like|gefällt mir|j[’']aime|me gusta|gosto|curtir|mi piace|vind ik leuk|leuk|lubię to!?|讚|赞|いいね！?|좋아요|beğen|thích|suka|нравится|подобається|أعجبني|ถูกใจ|synes godt om|gilla|liker|lik|tykkää|to se mi líbí|páči sa mi to|tetszik|îmi place|μου αρέσει!?|লাইক|पसंद करें|पसंद|אהבתי)$/;
/** Label of one that is set: "Remove Love", "„Gefällt mir“ entfernen". A colour in its style must agree. */
export const UNLIKE =
  /^(?:remove|retirer|supprimer|quitar|eliminar|remover|rimuovi|usuń|移除|取消|bỏ|gỡ|hapus|ta bort|fjern|poista|odebrat|zrušit|odstrániť|удалить|убрать|видалити|прибрати|إزالة|ลบ|αφαίρεση|elimină|সরান|हटाएँ)|(?:entfernen|verwijderen|を取り消す|취소|kaldır|eltávolítása)$/;
/** The button that shares at once, in the box that a post's share button opens. */
export const SHARE_NOW =
  /^(?:share now|jetzt teilen|partager maintenant|compartir ahora|partilhar agora|compartilhar agora|condividi ora|nu delen|udostępnij teraz|dela nu|del nu|jaa nyt|立即分享|今すぐシェア|지금 공유|şimdi paylaş|chia sẻ ngay|bagikan sekarang|поделиться сейчас)/;
/** What opens that box. */
export const SHARE =
  /^(?:share|send this to|teilen|sende das|partager|envoyez ceci|compartir|envía esto|compartilhar|partilhar|condividi|delen|udostępnij|dela|del|jaa|分享|シェア|공유|paylaş|chia sẻ|bagikan|поделиться)/;
/** Follow, join and befriend, each before and after. */
export const DEEDS = {
  follow: [
    /^(?:follow|folgen|abonnieren|s[’']abonner|suivre|seguir|segui|volgen|obserwuj|följ|følg|seuraa|sledovat|追[蹤踪]|关注|フォロー(?:する)?|팔로우|takip et|theo dõi|ikuti|подписаться|متابعة)(?: |$)/,
    /^(?:following|unfollow|gefolgt|abonniert|nicht mehr folgen|abonné|ne plus suivre|siguiendo|dejar de seguir|seguindo|deixar de seguir|segui già|smetti di seguire|volgend|niet meer volgen|obserwujesz|följer|følger|追[蹤踪]中|已关注|フォロー中|팔로잉|takiptesin|đang theo dõi|mengikuti|вы подписаны)/,
  ],
  join: [
    /^(?:join(?: group)?|(?:der )?gruppe beitreten|beitreten|rejoindre|unir(?:te|se)(?: al grupo)?|participar(?: do grupo)?|aderir|iscriviti|lid worden|dołącz|gå med|bli med|liity|加入|グループに参加|그룹 가입|katıl|gruba katıl|tham gia|gabung|вступить)/,
    /^(?:joined|leave group|beigetreten|gruppe verlassen|membre|(?:te )?uniste|miembro|participando|membro|iscritto|lid$|dołączono|członek|medlem|已加入|参加済み|가입됨|katıldın|đã tham gia|bergabung|вы участник)/,
  ],
  connect: [
    /^(?:add(?: as)? friend|freund(?:[/:*]?in)? hinzufügen|freund\*?in hinzufügen|ajouter|agregar|añadir|adicionar|aggiungi|vriend toevoegen|dodaj|lägg till|legg til|tilføj|lisää|加[為为]?[朋好]友|友達になる|친구 추가|arkadaş ekle|arkadaşı olarak ekle|thêm bạn bè|kết bạn|tambah|добавить)/,
    /^(?:cancel request|friends$|anfrage (?:abbrechen|zurückziehen|stornieren)|freunde$|annuler|ami\(e\)|cancelar solicitud|amigos$|cancelar pedido|annulla richiesta|amici$|verzoek annuleren|vrienden$|anuluj|取消|友達$|요청 취소|isteği iptal|hủy lời mời|batalkan|отменить)/,
  ],
} as const;
/** Any request that one may take back counts as done. */
export const REQUESTED =
  /^(?:cancel request|requested|anfrage (?:abbrechen|zurückziehen|stornieren)|angefragt|annuler la demande|cancelar solicitud|annulla richiesta)/;
