/** What both views of a topic give: messages are known by their number inside it, which stands in every link and quote. */
import type { Account, CommentSighting, Interval, PostSighting } from '../../model/sighting.ts';
import { all, attr } from '../shared/find.ts';
import { textOf } from '../shared/text.ts';

export interface Message {
  topic: string;
  /** Number inside the topic; 1 is the post. */
  number: string;
  /** The software's number of the message on the whole site, where the view tells it. */
  postId: string | null;
  title: string;
  parent: string | null;
  url: string | null;
  author: Account;
  text: string;
  time: Interval | null;
  byPostAuthor: boolean;
  deleted: boolean;
  repliesHidden: number | null;
}

/** The message as an entry. */
export function entryOf({ topic, number, postId, title, parent, ...shared }: Message): PostSighting | CommentSighting {
  const { url, author, text, time, byPostAuthor, deleted, repliesHidden } = shared;
  if (number === '1') {
    const aliases = [...(postId ? [postId] : []), 'post_1', `${topic}/1`];
    return { type: 'post', id: topic, aliases, url, author, text: `${title}\n${text}`.trim(), time, ad: false };
  }
  return {
    type: 'comment',
    id: number,
    post: topic,
    parent: parent === '1' || parent === number ? null : parent,
    url,
    author,
    text,
    time,
    byPostAuthor,
    repliesShown: 0,
    repliesHidden,
    ...(deleted ? { deleted } : {}),
  };
}

/** Quotes of other messages, with or without their source, and pictures: their names stand below them, an emoji's is ":+1:". */
const NO_TEXT = 'aside.quote,blockquote,img,.cooked-selection-barrier,.codeblock-button-wrapper,.codeblock-actions,script';

/** The words of a message without what it quotes. */
export const wordsOf = (box: Element | null): string => textOf(box, NO_TEXT);

/** Number of the message of this topic that is quoted first; an accepted answer is quoted too, below the question. */
export function quotedIn(box: Element | null, topic: string): string | null {
  const quote = all(box, 'aside.quote[data-post]').find(
    (el) => attr(el, 'data-topic') === topic && !el.matches('.accepted-answer') && !el.parentElement?.closest('aside.quote'),
  );
  return /^\d{1,7}$/.exec(attr(quote, 'data-post'))?.[0] ?? null;
}

/** All that is left of a message its author deleted, by language: "(post deleted by author)". */
const GONE =
  /^\((post|topic|beitrag|thema|message|sujet|publicación|tema|messaggio|argomento|publicação|tópico|bericht|topic|wpis|temat)\b.{0,60}(deleted|withdrawn|gelöscht|zurückgezogen|supprimé|retiré|eliminad|eliminat|ritirat|retirad|excluíd|verwijderd|ingetrokken|usunięt|wycofan)[^()]*\)$/i;
export const isGone = (text: string): boolean => text.length < 200 && GONE.test(text);
