/**
 * Who answers whom on a conversation's page (/<user>/status/<id>). Nesting is not in the page's tree: it is in the order
 * of the cells and in the line drawn from one avatar down to the next (captures/x/DOM.md, "Conversation page").
 */
import type { CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, find } from '../shared/find.ts';
import { focalOf, handleIn } from './address.ts';
import { byAge, replyCount } from './post.ts';

const cellOf = (el: Element | null | undefined): Element | null => el?.closest('[data-testid="cellInnerDiv"]') ?? null;
const isAfter = (el: Element, what: Element): boolean => (what.compareDocumentPosition(el) & 4) > 0;

/** A line goes down from this post's avatar (an empty box under it): the next cell answers it. */
const lineBelow = (el: Element): boolean => find(el, '[data-testid="Tweet-User-Avatar"]')?.nextElementSibling?.childElementCount === 0;

/** A line comes down into this post: the first column of its top row (where a repost has its icon) holds an empty box. */
function lineAbove(el: Element): boolean {
  let box: Element | null | undefined = el;
  for (let depth = 0; depth < 6; depth++) box = box?.firstElementChild;
  return box?.tagName === 'DIV' && !box.firstElementChild;
}

/** The cell before, over those of posts that are no longer there (an article without an entry, in the middle of a chain). */
function cellBefore(cell: Element | null): Element | null {
  let before = cell?.previousElementSibling ?? null;
  while (before && find(before, 'article') && !find(before, 'a > time') && !find(before, '[data-testid="placementTracking"]'))
    before = before.previousElementSibling;
  return before;
}

/** First cell with a heading of its own below the post in the address: what follows are recommendations. */
function headingIn(cells: Element | null | undefined, focal: Element | null | undefined): Element | undefined {
  return (
    all(cells, 'h2')
      .map(cellOf)
      .find((cell) => cell && !find(cell, 'article') && (!focal || isAfter(cell, focal))) ?? undefined
  );
}

/**
 * Sorts a conversation's entries into the post that starts it and comments with their parents. What stands before the
 * post in the address and is tied to it by lines is what it answers, so that the first of those is the post. What was
 * once known of an entry stays when the cells that told it have left the page (the list keeps only what is near).
 */
export function relate(entries: readonly { el: Element; entry: Entry }[], { root, url }: Ctx): void {
  const focal = focalOf(url);
  if (!focal) return;
  const focalEl = find(root, 'article[tabindex="-1"]') ?? entries.find(({ entry }) => entry.id === focal)?.el;
  const cells = cellOf(focalEl)?.parentElement;
  const heading = headingIn(cells ?? cellOf(entries[0]?.el)?.parentElement, focalEl);
  let before: (typeof entries)[number] | undefined;
  let start: Entry | undefined;
  let target: Entry | undefined;
  let over = false;
  const thread: [Element, CommentSighting][] = [];
  for (const seen of entries) {
    const { el } = seen;
    const entry = seen.entry as Entry & { type: string };
    const cell = cellOf(el);
    const age = entry.id && byAge(entry.id, focal);
    // Advertisements, and the list a photo was opened from, which stays behind the viewer.
    if (age === null || age === '' || (entry as { ad?: boolean }).ad || (cells && cell?.parentElement !== cells)) {
      entry.type = 'post';
      continue;
    }
    const above =
      before && cell && cellBefore(cell) === cellOf(before.el) && (lineBelow(before.el) || lineAbove(el)) ? before.entry : undefined;
    before = seen;
    // A newer one that was found to be a recommendation: its heading has scrolled away, those after it are as well.
    over ||= age > 0 && (entry.type === 'post' || Boolean(heading && isAfter(el, heading)));
    if (over) entry.type = 'post';
    else if (age <= 0) {
      if (above) entry.type = 'comment';
      if (entry.type === 'post') start = entry;
      if (age === 0) target = entry;
    }
    if (entry.type !== 'comment') continue;
    const parent = above ?? (age > 0 ? target : undefined);
    if (parent) entry.parent = parent.type === 'comment' ? parent.id : null;
    entry.post = start?.id ?? entry.post;
    // With the post out of sight its author still stands in the address, where that is not a reply's.
    const owner = start?.author.handle ?? (target ? null : handleIn(url.pathname));
    entry.byPostAuthor ||= Boolean(owner) && entry.author.handle?.toLowerCase() === owner?.toLowerCase();
    thread.push([el, entry]);
  }
  for (const [el, entry] of thread) {
    const count = replyCount(el);
    entry.repliesHidden = count && Math.max(0, count - thread.filter(([, { parent }]) => parent === entry.id).length);
  }
}
