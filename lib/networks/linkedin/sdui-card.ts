/**
 * Parts of the server-driven pages (2026): class names are hashed, so everything is found by `componentkey`,
 * `data-testid`, roles and order. Facts: captures/linkedin/DOM.md, columns "SDUI".
 */
import { fold } from '../shared/text.ts';
import { nameIn, PROFILE_LINK } from './accounts.ts';
import { any, attr, one } from './dom.ts';
import type { Own, Parts } from './generation.ts';
import { commentRef, idTime, keyRef, postRef, type PostRef } from './ids.ts';

/** A comment; the same key stands on several nested elements, the outermost counts. */
export const COMMENT = any(
  '[componentkey^=replaceableComment_]', // feed, post detail
  '[componentkey^=CommentComponentRef]', // post detail, inside or instead of the former
);
/** A post's card; its key may stand on a wrapper too. */
export const POST = any(
  '[componentkey^=expanded][componentkey*=FeedType_]', // feed, search, post detail since March 2026
  '[componentkey^=update-card-focus]', // feed since summer 2026
  '[role=listitem]:has([data-view-name=feed-full-update])', // before March 2026: comments stand beside the post's content
);
export const TEXT = '[data-testid=expandable-text-box]';

/** A line that is an age: "20h •", "1w • Edited •", "2 Std. •", "vor 3 Tagen". Headlines with numbers are longer. */
const AGE = /^[^•·\d]{0,5}\d{1,3} ?\p{L}{1,12}\.?( ?[•·(].*)?$/u;

/**
 * The parts of a post or comment. A header row ("X commented on this") may come first, with other people's links inside
 * its sentence; the author's link holds lines of its own, and the menu button names the author.
 */
export function parts(own: Own, el: Element): Parts {
  const text = own(TEXT);
  const before = (other: Element): boolean => !text || (text.compareDocumentPosition(other) & 10) === 2;
  const label = attr(one(el, 'button[aria-label]'), 'aria-label');
  let [link, name, rank]: [Element | null, string, number] = [null, '', 0];
  for (const other of el.querySelectorAll(PROFILE_LINK)) {
    if (rank > 5 || !before(other)) break;
    const found = nameIn(other);
    const score = found && (one(other, 'p') ? 3 : other.closest('p') ? 1 : 2) + (label.includes(found) ? 3 : 0);
    if (+score > rank) [link, name, rank] = [other, found, +score];
  }
  // Headline, age and badge: the lines from the author's link to the text.
  const lines = link
    ? [...el.querySelectorAll('p')].slice(0, 20).filter((line) => before(line) && (link?.compareDocumentPosition(line) ?? 0) & 4)
    : [];
  const ages = lines.filter((line) => AGE.test(fold(line.textContent, 60)));
  // A dot at the end stands before the icon of who may see the post.
  return { name, link, text, lines, age: ages.find((line) => /[•·]\s*$/.test(line.textContent)) ?? ages[0] };
}

/** The ids a card tells, activity first: its keys, its comments, its tracking data (older builds) and its own links. */
export function postRefs(el: Element, own: Own): PostRef[] {
  // "-commentsSection…" and "-replaceableComment…" follow the encoded id.
  const key = (selector: string): string => attr(one(el, selector), 'componentkey');
  const found = [
    keyRef(key('[componentkey*="-replaceable"],[componentkey*="-comments"]')),
    commentRef(key(COMMENT))?.post,
    tracked(el),
  ].filter((ref) => ref != null);
  // A quoted original links to itself: a link counts where nothing else is known, or where it was minted with the draft.
  const link = postRef(attr(own('a[href*="/feed/update/urn"]'), 'href'));
  if (link && (!found[0] || Math.abs((idTime(link.id) ?? 0) - (idTime(found[0].id) ?? 0)) < 300_000)) found.push(link);
  return found.sort((a, b) => +(b.kind === 'activity') - +(a.kind === 'activity'));
}

/** The post's urn in `data-view-tracking-scope`: JSON whose breadcrumb is a list of bytes, which are JSON again. */
function tracked(el: Element): PostRef | null {
  const scope = attr(one(el, '[data-view-tracking-scope*=FeedUpdateServed]'), 'data-view-tracking-scope');
  const bytes = /"data":\[([\d,]{99,30000})\]/.exec(scope)?.[1]?.split(',').map(Number) ?? [];
  return postRef(/"updateUrn":"[^"]*/.exec(String.fromCharCode(...bytes))?.[0] ?? '');
}
