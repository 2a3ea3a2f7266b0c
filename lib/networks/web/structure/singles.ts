/** Entries that stand alone: the one post of a page, the one comment under a post. They must say what they are. */
import { attr } from '../../shared/find.ts';
import type { Ctx } from '../../network.ts';
import { enclosing } from './around.ts';
import { fieldsOf } from './fields.ts';
import type { Group } from './find.ts';
import type { Stamps } from './groups.ts';
import { keysOf, type Key } from './keys.ts';
import { FORUM } from './words.ts';
import { NOTHING, SURE } from './learn.ts';
import { quotes, scan } from './scan.ts';
import { wordsOf } from './sig.ts';
import { talks } from './talk.ts';
import { COMMENT, ENTRY } from './words.ts';

/** Elements looked through; a page with more lone times has lists. */
const MOST = 60;
/** A kind of time met more often than this belongs to a list. */
const LONE = 80;
const HIGHEST = 24;

const labelled = (el: Element): string => `${el.localName} ${wordsOf(el)} ${attr(el, 'aria-label').slice(0, 80)}`;

/** Does the element say that it is an entry: by tag, role, words or an id of its own? */
const saysEntry = (el: Element): boolean =>
  el.localName === 'article' ||
  el.getAttribute('role') === 'article' ||
  ENTRY.test(labelled(el)) ||
  [...el.attributes].some(({ name, value }) => /urn|^data-.*(post|comment|status|tweet|entry|activity)/i.test(name) && /\d{3}/.test(value));

/** Does it say that it is a comment: by words, or in a key that numbers it? */
const saysComment = (el: Element): boolean =>
  COMMENT.test(labelled(el)) ||
  [...el.attributes].some(
    ({ name, value }) => name !== 'class' && name !== 'href' && /comment/i.test(value.slice(0, 80)) && /\d{4}/.test(value),
  );

/** How many of these times each element around them holds; those in cards and boxes that repeat another entry count only inside these. */
function countsOf({ list }: Stamps): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { el } of list) {
    for (let at: Element | null = el, i = 0; at && i <= HIGHEST; at = at.parentElement, i++) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
      if (quotes(at)) break;
    }
  }
  return counts;
}

export interface Single {
  el: Element;
  key: Key;
  stamps: Stamps;
  comment: boolean;
  /** Found around comments. */
  around?: boolean;
}

/**
 * Elements around a lone time that hold author and text too, inside none of `groups` unless they say they are comments.
 * `listed`: one of the groups is a list of comments already.
 */
export function singlesIn(ctx: Ctx, kinds: readonly Stamps[], groups: readonly Group[], listed: boolean): Single[] {
  const out: Single[] = [];
  const known = new Map<string, Key>();
  const taken = new Set<Element>();
  const entry = (el: Element): boolean => groups.some((group) => group.is(el));
  // A topic with nothing but its first post: a guest sees nothing to press.
  const forum = FORUM.test(ctx.url.pathname + ctx.url.search);
  const own = ownTimes(kinds, entry);
  let looked = 0;
  around();
  // Under a list of comments nothing else is a comment.
  if (listed) return out;
  for (const stamps of kinds) {
    if (stamps.list.length > LONE) continue;
    const inside = countsOf(stamps);
    for (const { el: time } of stamps.list) {
      if (looked > MOST) return out;
      const host = enclosing(time, entry);
      if (host && own.get(host) === time) continue;
      let at = time.parentElement;
      for (let i = 0; at && at !== ctx.root.body && at !== host && i < HIGHEST; i++, at = at.parentElement) {
        if (taken.has(at) || (inside.get(at) ?? 0) > 1) break;
        const comment = saysComment(at);
        if (host ? !comment : !saysEntry(at)) continue;
        looked++;
        const seen = scan(at, entry);
        const fields = fieldsOf(seen, NOTHING, ctx.now);
        if (fields.sure < SURE || !fields.when || !/\p{L}\p{M}*\p{L}/u.test(fields.text)) continue;
        if (!comment && !forum && !talks(seen)) continue;
        const key = keyOf(at, time, known, ctx.root);
        if (!key) break;
        out.push({ el: at, key, stamps, comment });
        taken.add(at);
        break;
      }
    }
  }
  return out;

  /** Boxes around comments that are posts though their time is hidden (Facebook draws it): author, text, something to press. */
  function around(): void {
    const own = new Set(groups.flatMap(({ els }) => els));
    for (const group of groups) {
      for (const first of group.els.slice(0, 40)) {
        let at = first.parentElement;
        for (let i = 0; at && at !== ctx.root.body && i < 40; i++, at = at.parentElement) {
          if (own.has(at) || taken.has(at)) break;
          if (at.localName !== 'article' && at.getAttribute('role') !== 'article') continue;
          taken.add(at);
          const seen = scan(at, (one) => own.has(one));
          const fields = fieldsOf(seen, NOTHING, ctx.now);
          const key =
            fields.sure >= SURE / 2 && fields.name.length > 2 && fields.text && talks(seen) ? keyOf(at, at, known, ctx.root) : null;
          if (key) out.push({ el: at, key, stamps: group.stamps, comment: false, around: true });
          break;
        }
      }
    }
  }
}

/** Of each entry the first time in it, which is its own. */
function ownTimes(kinds: readonly Stamps[], entry: (el: Element) => boolean): Map<Element, Element> {
  const out = new Map<Element, Element>();
  for (const { list } of kinds) {
    for (const { el: time } of list) {
      const at = enclosing(time, entry);
      const first = at && out.get(at);
      if (at && (!first || time.compareDocumentPosition(first) & 4)) out.set(at, time);
    }
  }
  return out;
}

/** The key that says most what the element is and fits least else. */
function keyOf(el: Element, time: Element, known: Map<string, Key>, root: Document): Key | null {
  let best: Key | null = null;
  let most = -1;
  for (const key of keysOf(el, known)) {
    const all = [...root.querySelectorAll(key.css)];
    // One inside it that fits too would take the time for its own.
    if (all.some((other) => other !== el && el.contains(other) && other.contains(time))) continue;
    const n = all.length;
    const rate = 1 / n + (ENTRY.test(key.css) || key.css === 'article' ? 0.5 : 0) - (/ > /.test(key.css) ? 0.3 : 0) - key.css.length / 2000;
    if (rate <= most) continue;
    most = rate;
    best = key;
  }
  return best;
}
