/**
 * Topics of flat forum software: a page shows some messages of one topic in order, and the first message of the first
 * page is the post. Shared by phpBB, SMF and vBulletin.
 */
import type { Account, CommentSighting, Interval, PostSighting } from '../../model/sighting.ts';

/** Where in its topic a page is. */
export interface Paging {
  /** Number of the page, from 1. */
  page: number;
  /** No further page follows. */
  last: boolean;
}

/** What a page tells of the topic it shows. */
export interface Topic {
  /** The topic's number: the same on all its pages, unlike the number of its first message. */
  id: string | null;
  title: string;
  /** Element and number of the message that started it, where this page shows it. */
  start: Element | null;
  startId: string | null;
  /** Who started it; null where the page does not tell. */
  author: Account | null;
  /** No newer message is on another page. */
  complete: boolean;
}

/** One message as read on its own. */
export interface Message {
  id: string;
  /** Number of the message it quotes first, or null. */
  parent: string | null;
  url: string | null;
  author: Account;
  text: string;
  time: Interval | null;
  deleted?: boolean;
  /** The page marks its author as the one who started the topic. */
  byStarter?: boolean;
}

const integer = (el: Element): number => Number(/^\s*\[?\s*(\d{1,6})\s*\]?\s*$/.exec(el.textContent?.slice(0, 40) ?? '')?.[1] ?? NaN);

/** Paging by the numbers shown: `here` are the elements that may name this page, `links` those that lead to others. */
export function pagingBy(here: readonly Element[], links: readonly Element[], next: boolean): Paging {
  const page = here.map(integer).find((n) => n > 0) ?? 1;
  return { page, last: !next && !links.some((link) => integer(link) > page) };
}

/** Facts of a topic from its messages in document order, each with its number. Newest first (a setting of the reader's) is seen by their numbers. */
export function topicOf(
  messages: readonly (readonly [el: Element, id: string])[],
  { page, last }: Paging,
  told: Pick<Topic, 'id' | 'title'> & { author: (start: Element) => Account | null; starter?: Account | null },
): Topic {
  let falling = 0;
  for (let i = 1; i < messages.length; i++) falling += Number(messages[i - 1]?.[1]) > Number(messages[i]?.[1]) ? 1 : -1;
  const newestFirst = falling > 0;
  const [start, startId] = (newestFirst ? last && messages.at(-1) : page === 1 && messages[0]) || [null, null];
  const author = start ? told.author(start) : (told.starter ?? null);
  return { id: told.id, title: told.title, start, startId, author, complete: newestFirst ? page === 1 : last };
}

const personOf = ({ url, name }: Account): string => url ?? name;

/** The message as an entry: the post where it started the topic, else a comment under it. */
export function entryOf(el: Element, message: Message, topic: Topic): PostSighting | CommentSighting {
  const { id, url, author, text, time, deleted } = message;
  if (el === topic.start)
    return {
      type: 'post',
      id: topic.id ?? id,
      aliases: topic.id ? [id] : [],
      url,
      author,
      text: `${topic.title}\n${text}`.trim(),
      time,
      ad: false,
    };
  return {
    type: 'comment',
    id,
    post: topic.id ?? topic.startId,
    // Quoting the first message answers the topic.
    parent: message.parent === topic.startId || message.parent === id ? null : message.parent,
    url,
    author,
    text,
    time,
    byPostAuthor: message.byStarter || (topic.author !== null && personOf(author) === personOf(topic.author)),
    repliesShown: 0,
    repliesHidden: topic.complete ? 0 : null,
    ...(deleted ? { deleted } : {}),
  };
}

/** The first element that is `ok`, by the order of the selectors: each serves a view, the best comes first. */
export function firstOf(
  scope: ParentNode | null | undefined,
  selectors: readonly string[],
  ok: (el: Element) => boolean = () => true,
): Element | null {
  for (const selector of selectors) for (const el of scope?.querySelectorAll(selector) ?? []) if (ok(el)) return el;
  return null;
}

/** A topic as a list shows it. */
export const listed = (id: string, url: string | null, author: Account, text: string, time: Interval | null): PostSighting => ({
  type: 'post',
  id,
  aliases: [],
  url,
  author,
  text,
  time,
  ad: false,
});

/** Text that stands in the element itself, not in elements inside it ("von <b>Anna</b> » 3. März" gives "von » 3. März"). */
export function ownText(el: Element | null | undefined): string {
  let out = '';
  for (let node = el?.firstChild; node && out.length < 400; node = node.nextSibling)
    if (node.nodeType === 3) out += ` ${node.nodeValue?.slice(0, 400) ?? ''}`;
  return out;
}
