/**
 * Who answers whom on a conversation's page (/<user>/status/<id>). Nesting is not in the page's tree: it is in the order
 * of the cells and in the line drawn from one avatar down to the next (captures/x/DOM.md, "Conversation page").
 */
import type { CommentSighting, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { focalOf } from './address.ts';
import { byAge, replyCount } from './post.ts';

interface Seen {
  el: Element;
  entry: Entry;
}

const cellOf = (el: Element): Element | null => el.closest('[data-testid="cellInnerDiv"]');

/** A line goes down from this post's avatar: the next cell answers it. */
const lineBelow = (el: Element): boolean => {
  const line = el.querySelector('[data-testid="Tweet-User-Avatar"]')?.nextElementSibling;
  return Boolean(line && !line.firstElementChild);
};

/** A line comes down into this post: the first column of its top row (where a repost's icon would be) holds an empty box. */
const lineAbove = (el: Element): boolean => {
  const row = el.firstElementChild?.firstElementChild?.firstElementChild?.firstElementChild;
  const line = row?.firstElementChild?.firstElementChild;
  return Boolean(line && line.tagName === 'DIV' && !line.firstElementChild);
};

/** Turns an entry into the other type in place (the reader holds on to the object). */
function become(entry: Entry, type: 'post' | 'comment'): void {
  if (entry.type === type) return;
  const rest = entry as Partial<Omit<PostSighting, 'type'> & Omit<CommentSighting, 'type'>>;
  if (type === 'post') {
    for (const key of ['post', 'parent', 'byPostAuthor', 'repliesShown', 'repliesHidden'] as const) delete rest[key];
    Object.assign(entry, { type, aliases: [], ad: false });
  } else {
    delete rest.aliases;
    delete rest.ad;
    Object.assign(entry, { type, post: null, parent: null, byPostAuthor: false, repliesShown: 0, repliesHidden: null });
  }
}

/** First cell with a heading of its own below the post in the address: what follows are recommendations. */
function headingIn(cells: Element | null | undefined, focal: Element | undefined): Element | null {
  for (const heading of cells?.querySelectorAll('h2') ?? []) {
    const cell = cellOf(heading);
    if (cell && !cell.querySelector('article') && (!focal || focal.compareDocumentPosition(cell) & 4)) return cell;
  }
  return null;
}

/**
 * Sorts a conversation's entries into the post that starts it and comments with their parents. What stands before the
 * post in the address and is tied to it by lines is what it answers, so that the first of those is the post. What was
 * once known of an entry stays where the cells that told it have left the page (the list keeps only what is near).
 */
export function relate(entries: readonly Seen[], ctx: Ctx): void {
  const focal = focalOf(ctx.url);
  if (!focal) return;
  const focalEl = ctx.root.querySelector('article[tabindex="-1"]') ?? entries.find(({ entry }) => entry.id === focal)?.el;
  const cells = focalEl && cellOf(focalEl)?.parentElement;
  const heading = headingIn(cells ?? cellOf(entries[0]?.el as Element)?.parentElement, focalEl);
  let before: Seen | null = null;
  let start: Entry | null = null;
  let target: Entry | null = null;
  let over = false;
  const thread: { el: Element; entry: CommentSighting }[] = [];
  for (const seen of entries) {
    const { el, entry } = seen;
    const cell = cellOf(el);
    const id = entry.id;
    // Advertisements, and the list a photo was opened from, which stays behind the viewer.
    if (!id || (entry.type === 'post' && entry.ad) || (cells && cell?.parentElement !== cells)) {
      become(entry, 'post');
      continue;
    }
    const age = byAge(id, focal);
    const above: Seen | null = before && cell && cell.previousElementSibling === cellOf(before.el) && (lineBelow(before.el) || lineAbove(el)) ? before : null;
    before = seen;
    // A newer one that was found to be a recommendation: the heading has scrolled away, those after it are as well.
    over ||= age > 0 && (entry.type === 'post' || Boolean(heading && heading.compareDocumentPosition(el) & 4));
    if (over) {
      become(entry, 'post');
      continue;
    }
    if (age <= 0) {
      if (above) become(entry, 'comment');
      if (entry.type === 'post') start = entry;
      if (age === 0) target = entry;
    }
    if (entry.type !== 'comment') continue;
    const parent = above?.entry ?? (age > 0 ? target : null);
    if (parent) entry.parent = parent.type === 'comment' ? parent.id : null;
    if (start?.id) entry.post = start.id;
    const owner = start?.author.handle ?? (target || age <= 0 ? null : /^\/(\w+)\/status/.exec(ctx.url.pathname)?.[1]);
    if (owner) entry.byPostAuthor = entry.author.handle?.toLowerCase() === owner.toLowerCase();
    thread.push({ el, entry });
  }
  for (const { el, entry } of thread) {
    const count = replyCount(el);
    entry.repliesHidden = count && Math.max(0, count - thread.filter((other) => other.entry.parent === entry.id).length);
  }
}
