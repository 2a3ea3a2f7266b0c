/**
 * Parts of the server-driven pages (2026): class names are hashed, so everything is found by `componentkey`,
 * `data-testid`, roles and order. Facts: captures/linkedin/DOM.md, columns "SDUI".
 */
import type { Account } from '../../model/sighting.ts';
import { fold } from '../shared/text.ts';
import { accountAt, PROFILE_LINK } from './accounts.ts';
import { any, attr, one } from './dom.ts';
import { commentRef, idTime, keyRef, postRef, type CommentRef, type PostRef } from './ids.ts';

/** A comment; the same key stands on several nested elements, the outermost counts. */
export const COMMENT = any(
  '[componentkey^="replaceableComment_"]', // feed, post detail
  '[componentkey^="CommentComponentRef"]', // post detail, inside or instead of the former
);
/** A post's card. */
export const CARD = any(
  '[componentkey^="expanded"][componentkey*=FeedType_]', // feed, search, post detail since March 2026
  '[componentkey^="update-card-focus"]', // feed since summer 2026
);
export const TEXT = '[data-testid=expandable-text-box]';

/** Comment id and post of an element with a comment's key. */
export const refOf = (el: Element | null | undefined): CommentRef | null => commentRef(attr(el, 'componentkey'));

/** The nearest element above that is another comment, or null. */
export function commentAbove(el: Element): Element | null {
  const above = el.parentElement?.closest(COMMENT);
  return !above ? null : refOf(above)?.id === refOf(el)?.id ? commentAbove(above) : above;
}

/** First match that belongs to this post or comment and not to a comment inside it. */
export function own(el: Element, selector: string): Element | null {
  const found = one(el, selector);
  return refOf(found?.closest(COMMENT))?.id === refOf(el)?.id ? found : null;
}

/** First text node with something in it, before the degree ("• 1st"). */
function firstText(el: Element | null): string {
  for (let at = el?.firstChild; at; at = at.nextSibling) {
    const text = at.nodeType === 1 ? firstText(at as Element) : fold(at.nodeValue, 400);
    if (text) return text.replace(/\s*[•·] .*/, '').slice(0, 200);
  }
  return '';
}

/** Name in a profile link: its first line; where it stands twice, the one that is shown (the other is for screen readers). */
const nameIn = (link: Element): string => firstText(one(link, 'p span[aria-hidden=true]')) || firstText(one(link, 'p') ?? link);

/** Who wrote it, the link that says so, and the lines between that and the text (headline, age, badge). */
export interface Head {
  author: Account;
  link: Element | null;
  lines: Element[];
}

/**
 * The head of a post or comment. A header row ("X commented on this") may come first, with other people's links inside
 * its sentence; the author's link holds lines of its own, and the card's menu button names the author.
 */
export function head(el: Element): Head {
  const text = own(el, TEXT);
  const before = (other: Element): boolean => !text || (text.compareDocumentPosition(other) & 10) === 2;
  const labels = [...el.querySelectorAll('button[aria-label]')].slice(0, 4).map((button) => attr(button, 'aria-label')).join();
  let link: Element | null = null;
  let rank = 0;
  for (const other of el.querySelectorAll(PROFILE_LINK)) {
    if (rank > 5 || !before(other)) break;
    const name = nameIn(other);
    const score = name ? (one(other, 'p') ? 2 : 0) + (other.closest('p') ? 0 : 1) + (labels.includes(name) ? 3 : 0) : 0;
    if (score > rank) [link, rank] = [other, score];
  }
  const lines: Element[] = [];
  for (const line of link ? el.querySelectorAll('p') : []) {
    if (!before(line) || lines.length > 12) break;
    if (link && link.compareDocumentPosition(line) & 4) lines.push(line);
  }
  return { author: accountAt(link, link ? nameIn(link) : ''), link, lines };
}

/** A line that is an age: "20h •", "1w • Edited •", "2 Std. •", "vor 3 Tagen". Headlines with numbers are longer. */
const AGE = /^[^•·\d]{0,5}\d{1,3} ?\p{L}{1,12}\.?( ?[•·(].*)?$/u;
/** The age among a head's lines; one that ends with a dot stands before the icon of who may see the post. */
export function ageLine(lines: readonly Element[]): Element | undefined {
  const short = lines.filter((line) => AGE.test(fold(line.textContent, 60)));
  return short.find((line) => /[•·]\s*$/.test(line.textContent)) ?? short[0];
}

/** The ids a card tells, activity first: its keys, its comments, its tracking data (older builds) and its own links. */
export function postRefs(el: Element): PostRef[] {
  // "-commentsSection…", "-commentList…" and "-replaceableComment…" follow the encoded id.
  const keyed = one(el, '[componentkey*="-replaceable"],[componentkey*="-comments"]');
  const comment = one(el, COMMENT);
  const found = [keyRef(attr(keyed, 'componentkey')), refOf(comment)?.post, tracked(el)].filter((ref) => ref != null);
  // A quoted original links to itself: a link counts where nothing else is known, or where it was minted with the draft.
  const link = postRef(attr(own(el, 'a[href*="/feed/update/urn"]'), 'href'));
  const near = (other: PostRef | undefined): boolean => !link || !other || Math.abs((idTime(link.id) ?? 0) - (idTime(other.id) ?? 0)) < 300_000;
  if (link && near(found[0])) found.push(link);
  return found.sort((a, b) => Number(b.kind === 'activity') - Number(a.kind === 'activity'));
}

/** The post's urn in `data-view-tracking-scope`: JSON whose breadcrumb is a list of bytes, which are JSON again. */
function tracked(el: Element): PostRef | null {
  const scope = attr(one(el, '[data-view-tracking-scope*=FeedUpdateServed]'), 'data-view-tracking-scope');
  const bytes = /"data":\[([\d,]{99,30000})\]/.exec(scope)?.[1];
  return bytes ? postRef(/"updateUrn":"[^"]*/.exec(String.fromCharCode(...bytes.split(',').map(Number)))?.[0] ?? '') : null;
}
