/** What only the whole thread tells: the post's author, and where replies are not in the page. */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { foldUp } from '../shared/folded.ts';
import { same } from './account.ts';

/**
 * What stands for replies that are not in the page. (A link "more-comments-permalink" below every comment that has
 * replies does not: it shows on narrow pages only.)
 */
const FOLDED = [
  `faceplate-partial[src*="/more-comments/"]`, // "3 more replies"; slot="children-t1_…", in some versions slot="children"
  'a.more-comments-link[slot^="children"]', // 2026: the same as a link to the comment's own page
  '.fold-more:not(.hidden)', // 2026: "Continue this thread" at the depth limit; hidden where the replies are in the page
  '.thing.morechildren', // old Reddit: "load more comments (42 replies)"
  '.thing.morerecursion', // old Reddit: "continue this thread"
].join();

/** How many replies a placeholder stands for; at least one. */
const countOf = (el: Element): number =>
  Number(attr(find(el, 'faceplate-number[number]'), 'number')) || countText(/[\d.,]+/.exec(el.textContent?.slice(0, 2000) ?? '')?.[0]) || 1;

/** Sets `byPostAuthor` and `repliesHidden` of a thread's comments. `comment` is the selector of a comment's box. */
export function relate(entries: readonly { el: Element; entry: Entry }[], { root }: Ctx, comment: string): void {
  const hidden = new Map<Element | null, number>();
  for (const el of all(root, FOLDED)) {
    const owner = el.parentElement?.closest(comment) ?? null;
    hidden.set(owner, (hidden.get(owner) ?? 0) + countOf(el));
  }
  const posts = new Map(entries.filter(({ entry }) => entry.type === 'post').map(({ entry }) => [entry.id, entry.author]));
  for (const { el, entry } of entries) {
    if (entry.type !== 'comment') continue;
    entry.byPostAuthor ||= same(entry.author, posts.get(entry.post));
    if (el.matches(comment)) entry.repliesHidden = hidden.get(el) ?? 0;
  }
  foldUp(entries);
}
