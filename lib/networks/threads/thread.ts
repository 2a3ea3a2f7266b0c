/**
 * Who answers whom on a post's page. It shows what the post in the address answers, that post, then branches of replies:
 * a box each (`data-pagelet="threads_post_page_<n>"`; guests' pages have them without a name), in which each post answers
 * the one before it (captures/threads/DOM.md).
 */
import type { CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all } from '../shared/find.ts';
import { countHidden } from '../shared/hidden.ts';
import { fold } from '../shared/text.ts';
import { codeIn, page } from './address.ts';
import { POST, replyCount } from './post.ts';
import { RELATED } from './words.ts';

type Seen = { el: Element; entry: Entry };

const PAGELET = '[data-pagelet^="threads_post_page_"]';

/** The nearest box around all of these. */
function around(els: readonly Element[]): Element | null {
  let box = els[0]?.parentElement ?? null;
  for (const el of els) while (box && !box.contains(el)) box = box.parentElement;
  return box;
}

/** Those of the page's posts that belong to the thread: not what is recommended below it. */
function threadOf(entries: readonly Seen[], { root }: Ctx): Seen[] {
  const named = entries.filter(({ el }) => el.closest(PAGELET));
  if (named.length) return named;
  const heading = all(root, 'h2,h3,span[dir="auto"]').find(
    (el) => RELATED.test(fold(el.textContent?.slice(0, 60)).toLowerCase()) && !el.closest(POST),
  );
  return entries.filter(({ el }) => !heading || heading.compareDocumentPosition(el) & 2);
}

/** Sorts a post page's entries into the post that starts the thread and comments with their parents. */
export function relate(entries: readonly Seen[], ctx: Ctx): void {
  const here = page(ctx.url).kind === 'post' ? codeIn(ctx.url.pathname) : null;
  if (!here) return;
  const thread = threadOf(entries, ctx);
  for (const { el, entry } of entries) if (!thread.some((seen) => seen.el === el)) (entry as { type: string }).type = 'post';
  const list = around(thread.map(({ el }) => el));
  const branchOf = (el: Element): Element => {
    const named = el.closest(PAGELET);
    let box = el;
    while (!named && box.parentElement && box.parentElement !== list) box = box.parentElement;
    return named ?? box;
  };
  const focalAt = thread.findIndex(({ entry }) => entry.id === here);
  const focal = thread[focalAt]?.entry;
  // Where the post in the address is not on the page, nothing shown is known to start the thread.
  const start = focalAt < 0 ? undefined : thread[0]?.entry;
  const counts: [CommentSighting, number | null][] = [];
  let before: Seen | undefined;
  let own = true;
  thread.forEach((seen, at) => {
    const { el } = seen;
    const entry = seen.entry as Entry & { type: string };
    entry.type = entry === start ? 'post' : 'comment';
    const chained = before && branchOf(before.el) === branchOf(el);
    // Right below the post its author goes on, a box for each part.
    own &&= at <= focalAt || (focal?.author.handle != null && entry.author.handle === focal.author.handle);
    const up = at <= focalAt || chained || own ? before?.entry : focal;
    before = seen;
    if (entry.type !== 'comment') return;
    entry.post = start?.id ?? here;
    entry.parent = up && up !== start && up.type === 'comment' ? up.id : null;
    entry.byPostAuthor = entry.author.handle !== null && entry.author.handle === start?.author.handle;
    counts.push([entry, replyCount(el)]);
  });
  countHidden(counts);
}
