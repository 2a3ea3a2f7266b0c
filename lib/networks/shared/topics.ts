/**
 * Topics of forums: a post that starts one, and posts after it in one row, cut into pages or loaded piece by piece.
 * Used by XenForo, WoltLab, NodeBB and Flarum.
 */
import type { Account, CommentSighting, Entry, Interval, PostSighting } from '../../model/sighting.ts';
import { attr } from './find.ts';
import { TEXT_LIMIT } from './text.ts';
import { timeText } from './time-text.ts';

/** What a post of a forum says of itself. */
export interface Said {
  /** The post's own number. */
  id: string;
  /** The topic it stands in. */
  topic: string | null;
  /** The post it quotes or replies to. */
  parent: string | null;
  url: string | null;
  author: Account;
  text: string;
  time: Interval | null;
  deleted: boolean;
}

/** A post after the first. What only the whole page tells is filled in by `settle`. */
export const answering = ({ id, topic, parent, url, author, text, time, deleted }: Said): CommentSighting => ({
  type: 'comment',
  id,
  post: topic,
  parent: parent === id ? null : parent,
  url,
  author,
  text,
  time,
  byPostAuthor: false,
  repliesShown: 0,
  repliesHidden: 0,
  ...(deleted ? { deleted } : {}),
});

/** The post that starts a topic. It goes by the topic's id, which boards and later pages tell too; its own is an alias. */
export const starting = ({ id, topic, url, author, text, time }: Said, title: string): PostSighting => ({
  type: 'post',
  id: topic ?? id,
  aliases: topic && topic !== id ? [id] : [],
  url,
  author,
  text: `${title}\n${text}`.trim().slice(0, TEXT_LIMIT),
  time,
  ad: false,
});

const same = (a: Account, b: Account | null | undefined): boolean =>
  Boolean(b && (a.id && b.id ? a.id === b.id : a.url && b.url ? a.url === b.url : a.name && a.name === b.name));

/**
 * What only the page as a whole tells: who wrote the topic (its first post where that is on the page, else `owner`, as
 * the page's head names them), that a reply to the first post is none to a comment, and what is `hidden` after a comment.
 */
export function settle(
  entries: readonly { el: Element; entry: Entry }[],
  owner: Account | null,
  hidden: (el: Element, comment: CommentSighting) => number | null,
): void {
  const starts = new Map(
    entries.flatMap(({ entry }) => (entry.type === 'post' ? [entry.id, ...entry.aliases].map((id) => [id, entry] as const) : [])),
  );
  for (const { el, entry } of entries) {
    if (entry.type !== 'comment') continue;
    const start = entry.post === null ? undefined : starts.get(entry.post);
    entry.byPostAuthor ||= same(entry.author, start?.author ?? owner);
    if (entry.parent !== null && start && starts.get(entry.parent) === start) entry.parent = null;
    entry.repliesHidden = hidden(el, entry);
  }
}

/** First match under `el` that is its own, not that of a `box` inside it. */
export function ownIn(el: Element, selector: string, box: string): Element | null {
  for (const found of el.querySelectorAll(selector)) if (found.closest(box) === el) return found;
  return null;
}

/** Time an element tells: by attribute (ISO or epoch seconds) exactly, else by its title or text in bounds; null for none. */
export function moment(el: Element | null | undefined, now: number): Interval | null {
  if (!el) return null;
  // Zones without a colon ("+0200") are none of ISO's.
  const iso = Date.parse((attr(el, 'datetime') || attr(el, 'date')).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  const seconds = /^\d{9,11}$/.exec(attr(el, 'data-timestamp') || attr(el, 'data-time'))?.[0];
  const at = Number.isNaN(iso) ? (seconds ? Number(seconds) * 1000 : NaN) : iso;
  if (!Number.isNaN(at)) return { from: at, to: at };
  return timeText(attr(el, 'title'), now) ?? timeText(el.textContent ?? '', now);
}
