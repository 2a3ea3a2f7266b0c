/**
 * Parts of the server-driven pages (2026): class names are hashed, so everything is found by `componentkey`,
 * `data-testid`, roles and order. Facts: captures/linkedin/DOM.md, columns "SDUI".
 */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { fold } from '../shared/text.ts';
import { account, PROFILE_LINK } from './accounts.ts';
import { commentRef, idTime, keyRef, postRef, type PostRef } from './ids.ts';

/** A comment; the same key stands on several nested elements, the outermost counts. */
export const COMMENT =
  '[componentkey^="replaceableComment_urn:li:comment:"],[componentkey^="CommentComponentReference_urn:li:comment:"],[id^="replaceableComment_urn:li:comment:"]';
/** A post's card: feed and search ('expanded'), newer builds ('update-card-focus'). */
export const CARD = '[componentkey^="expanded"][componentkey*="FeedType_"],[componentkey^="update-card-focus"]';
export const TEXT = '[data-testid="expandable-text-box"]';
/** Elements whose key starts with the post's encoded id. */
const KEYED =
  '[componentkey*="-replaceableComment"],[componentkey*="-commentsSection"],[componentkey*="-replaceableLoadMore"],[data-testid*="-commentList"]';

const keyOf = (el: Element): string => el.getAttribute('componentkey') ?? el.id;

/** Comment id and post of an element with a comment's key. */
export const refOf = (el: Element): ReturnType<typeof commentRef> => commentRef(keyOf(el)) ?? commentRef(el.id);

/** The comment this element lies in, itself left out: outermost element of the next different comment above, or null. */
export function commentAbove(el: Element): Element | null {
  const id = refOf(el)?.id;
  let at = el.parentElement?.closest(COMMENT) ?? null;
  while (at && refOf(at)?.id === id) at = at.parentElement?.closest(COMMENT) ?? null;
  return at;
}

/** First match that belongs to this post or comment and not to a comment inside it. */
export function own(el: Element, selector: string): Element | null {
  const found = el.querySelector(selector);
  if (!found) return null;
  const holder = found.closest(COMMENT);
  return (el.matches(COMMENT) ? holder && refOf(holder)?.id === refOf(el)?.id : !holder) ? found : null;
}

/** First text node with something in it, before the degree ("• 1st"). */
function firstText(el: Element): string {
  for (let at: Node | null = el.firstChild; at; at = at.nextSibling) {
    const text = at.nodeType === 3 ? fold(at.nodeValue, 400) : at.nodeType === 1 ? firstText(at as Element) : '';
    if (text) return text.replace(/\s*[•·]\s.*$/, '').slice(0, 200);
  }
  return '';
}

/** Name in a profile link: its first line; where it stands twice, the one that is shown (the other is for screen readers). */
const nameIn = (link: Element): string => {
  const line = link.querySelector('p') ?? link;
  const shown = line.querySelector('span[aria-hidden="true"]');
  return (shown && firstText(shown)) || firstText(line);
};

/** Who wrote it, the link that says so, and the lines between that and the text (headline, time, badge). */
export interface Head {
  author: Account;
  link: Element | null;
  lines: Element[];
}

/**
 * The head of a post or comment. A header row ("X commented on this") may come first, with other people's links inside
 * its sentence; the author's link holds lines of its own, and the card's menu button names the author.
 */
export function head(el: Element, ctx: Ctx): Head {
  const text = own(el, TEXT);
  const before = (other: Element): boolean => !text || (text.compareDocumentPosition(other) & 10) === 2 && !text.contains(other);
  const labels = [...el.querySelectorAll('button[aria-label]')].slice(0, 4).map((button) => button.getAttribute('aria-label')).join('\n');
  let best: Element | null = null;
  let rank = 0;
  for (const link of el.querySelectorAll(PROFILE_LINK)) {
    if (!before(link)) break;
    const name = nameIn(link);
    const score = name ? (link.querySelector('p') ? 2 : 0) + (link.closest('p') ? 0 : 1) + (labels.includes(name) ? 3 : 0) : 0;
    if (score > rank) [best, rank] = [link, score];
    if (rank === 6) break;
  }
  const lines: Element[] = [];
  for (const line of best ? el.querySelectorAll('p') : []) {
    if (!before(line) || lines.length > 12) break;
    if (best && best.compareDocumentPosition(line) & 4) lines.push(line);
  }
  return { author: account(best ? nameIn(best) : '', best?.getAttribute('href'), ctx.url), link: best, lines };
}

/** A line that is an age: "20h •", "1w • Edited •", "2 Std. •", "vor 3 Tagen". Headlines with numbers are longer. */
const AGE = /^([^•·\d]{0,5}\d{1,3}\s?\p{L}{1,12}\.?|\p{L}+ \p{L}{2,8})(\s*[•·(].*)?$/u;
export const ageLine = (lines: readonly Element[]): Element | null => {
  const short = lines.filter((line) => (line.textContent ?? '').length < 48 && AGE.test(fold(line.textContent)));
  return short.find((line) => /[•·]\s*$/.test(line.textContent ?? '')) ?? short.find((line) => /\d/.test(line.textContent ?? '')) ?? null;
};

/** The ids a card tells: its keys, its comments, its tracking data (older builds) and its own links. */
export function postRefs(el: Element): PostRef[] {
  const found: PostRef[] = [];
  const add = (ref: PostRef | null | undefined): void => {
    if (ref && !found.some(({ id }) => id === ref.id)) found.push(ref);
  };
  const keyed = el.querySelector(KEYED);
  add(keyRef(keyed?.getAttribute('componentkey')) ?? keyRef(keyed?.getAttribute('data-testid')));
  const comment = el.querySelector(COMMENT);
  add(comment && refOf(comment)?.post);
  add(tracked(el, 'FeedUpdateServedEvent'));
  // A quoted original links to itself: a link counts where nothing else is known, or where it was minted with the draft.
  const link = postRef(own(el, 'a[href*="/feed/update/urn"]')?.getAttribute('href'));
  const near = link && found[0] ? Math.abs((idTime(link.id) ?? 0) - (idTime(found[0].id) ?? 0)) < 300_000 : true;
  if (near) add(link);
  return found.sort((a, b) => Number(b.kind === 'activity') - Number(a.kind === 'activity'));
}

/** The post's urn in `data-view-tracking-scope`: JSON whose breadcrumb is a list of bytes, which are JSON again. */
function tracked(el: Element, topic: string): PostRef | null {
  const scope = el.querySelector(`[data-view-tracking-scope*="${topic}"]`)?.getAttribute('data-view-tracking-scope');
  if (!scope || scope.length > 100_000) return null;
  try {
    const events = JSON.parse(scope) as { topicName?: string; breadcrumb?: { content?: { data?: number[] } } }[];
    const bytes = events.find(({ topicName }) => topicName === topic)?.breadcrumb?.content?.data;
    return bytes ? postRef(/"updateUrn":"[^"]*"/.exec(String.fromCharCode(...bytes))?.[0]) : null;
  } catch {
    return null;
  }
}
