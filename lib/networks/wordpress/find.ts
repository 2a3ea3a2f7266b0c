/** Finding what belongs to one comment and not to the replies inside it. */
import type { Interval } from '../../model/sighting.ts';
import { timeText } from '../shared/time-text.ts';

/**
 * A comment's box. Core makes these classes (comment_class()), not the theme: they were on every page seen, on `li`,
 * `div` or `article`. Trackbacks carry `pingback`/`trackback` instead of `comment`.
 */
export const COMMENT = [
  '.comment[class*="depth-"]', // core's list, every theme; wpDiscuz 7 too
  '.review[class*="depth-"]', // WooCommerce: reviews of a product are comments of another type
  '.commentlist li[id^="comment-"]', // themes from before core made classes (Kubrick, K2)
  'li:not([class]):not([id])>div.comment', // themes that write the list themselves (Bridge) ...
  'li:not([class]):not([id])>div[class*="-comment "],li:not([class]):not([id])>div[class$="-comment"]', // ... and their kin (Mikado, Select)
  '.wpd-comment', // wpDiscuz 7
  '.wc-comment', // wpDiscuz 5
].join();
/** Trackbacks in the same list. */
export const PING = '.pingback,.trackback';

const OTHERS = `${COMMENT},#respond`;

/** Does `found` under `el` belong to it: not to a nested comment, nor to the reply form that stands inside it? */
export const isOwn = (el: Element, found: Element): boolean => found.closest(OTHERS) === el;

/** Elements under `el` matching `selector` that belong to it, in document order. */
export const ownAll = (el: Element, selector: string): Element[] => [...el.querySelectorAll(selector)].filter((found) => isOwn(el, found));

/** The first such element of the first selector that has one. */
export function own(el: Element, ...selectors: string[]): Element | undefined {
  for (const selector of selectors) {
    const found = [...el.querySelectorAll(selector)].find((at) => isOwn(el, at));
    if (found) return found;
  }
  return undefined;
}

/** A comment's number and, where the page says it (wpDiscuz), its parent's ('0': none). */
interface Ids {
  id: string;
  parent: string | undefined;
}

function idsAt(at: Element): Ids | null {
  const told = /(?:comment|w(?:pd|c)-comm)-(\d+)(?:_(\d+))?$/.exec(at.id) ?? /^(\d+)$/.exec(at.getAttribute('data-commentid') ?? '');
  return told?.[1] ? { id: told[1], parent: told[2] } : null;
}

/** Ids of the comment in the box `el`: on the box, or only on its first inner box, or on the reply link. */
export function idsOf(el: Element): Ids | null {
  const told = idsAt(el);
  if (told) return told;
  for (const inner of el.querySelectorAll('[id*="comment-"],[data-commentid]')) {
    const ids = idsAt(inner);
    if (ids) return ids;
  }
  return null;
}

/** The first of the elements that tells a time, by its narrowest reading: machine-readable, title or text. */
export function timeIn(els: readonly Element[], now: number): { el: Element; time: Interval } | null {
  for (const el of els) {
    let best: Interval | null = null;
    for (const told of ['datetime', 'title', 'content', null]) {
      const text = told ? el.getAttribute(told) : el.textContent;
      const time = text && timeText(text, now);
      if (time && (!best || time.to - time.from < best.to - best.from)) best = time;
      // Exact: no other reading is narrower.
      if (best && best.from === best.to) break;
    }
    if (best) return { el, time: best };
  }
  return null;
}

/** Where a mark may stand: behind the link rather than inside it. */
export const outOfLink = (el: Element | null | undefined): Element | null => el?.closest('a') ?? el ?? null;
