/** The post above the comments: the page's own article, question or first entry in a box of its own. */
import type { Ctx } from '../../network.ts';
import { enclosing } from './around.ts';
import { fieldsOf } from './fields.ts';
import { fold } from '../../shared/text.ts';
import { headingOf, metaOf } from './head.ts';
import { NOTHING, SURE } from './learn.ts';
import { scan, type Scan } from './scan.ts';
import type { Read } from './layout.ts';

export interface Headline {
  el: Element;
  heading: Element | null;
}

/** Elements that say they are an article. */
const ARTICLE =
  'article,[role="article"],[itemtype$="Posting"],[itemtype$="Article"],[itemtype$="Question"],[class*="hentry"],[class*="question" i]';

/** `under`: the entries say that they are comments, so there is something above them. */
export function headlineOf(
  ctx: Ctx,
  isEntry: (el: Element) => boolean,
  first: Element | null,
  reads: readonly Read[],
  under: boolean,
): Headline | null {
  const { root, now } = ctx;
  const inEntry = (el: Element): boolean => enclosing(el, isEntry) !== null;
  const heading = headingOf(root, inEntry);
  const meta = metaOf(root, now);
  const own = new Set<Element>();
  for (const el of [...root.querySelectorAll(ARTICLE)].slice(0, 20)) {
    if (own.size > 3) break;
    if (
      el === root.body ||
      el === root.documentElement ||
      inEntry(el) ||
      (first && !(el.contains(first) || el.compareDocumentPosition(first) & 4))
    )
      continue;
    if (!first && !(heading && el.contains(heading))) continue;
    own.add(el);
  }
  climb(heading?.parentElement, root, own);
  const around = new Set<Element>();
  climb(first?.parentElement, root, around, under ? 9 : 6);
  return bestOf(own) ?? bestOf(around);

  function bestOf(candidates: ReadonlySet<Element>): Headline | null {
    let best: Headline | null = null;
    let most = 3.4;
    for (const el of candidates) {
      const seen = scan(el, isEntry, true);
      if (candidates === around && !under && seen.pieces.length > 150) continue;
      const fields = fieldsOf(seen, NOTHING, now);
      const titled = heading !== null && el.contains(heading);
      const named = fields.sure >= SURE || meta.author;
      const text = longText(seen);
      const dated = fields.when ?? meta.time;
      const score =
        (fields.sure >= SURE ? 2 : named ? 1 : 0) +
        (fields.when ? 2 : dated ? 1 : 0) +
        (text > 150 ? 2 : text > 40 ? 1.2 : 0) +
        (fields.text ? 0.5 : 0) +
        (titled ? 1.5 : 0) +
        (el.matches(ARTICLE) ? 1 : 0) -
        seen.pieces.length / 600;
      if (
        score <= most ||
        !((fields.sure >= SURE && fields.when) || (text > (under && titled ? 60 : 150) && ((named && dated) || (under && titled))))
      )
        continue;
      // The page's own clock is no time of writing.
      if (fields.when && fields.when.from > now - 60_000 && !fields.text) continue;
      // A header that repeats who began the topic and when.
      const begun = reads[0]?.fields;
      if (
        (text < 150 || (candidates === around && !under)) &&
        begun &&
        (begun.name === fields.name || begun.name === meta.author || (fields.when && begun.when && overlap(fields.when, begun.when)))
      )
        continue;
      most = score;
      const title = titled && !fold(heading.textContent).startsWith(fields.name || '\n') ? heading : null;
      best = { el, heading: title };
    }
    return best;
  }
}

/** The elements around one, up to nine. */
function climb(from: Element | null | undefined, root: Document, into: Set<Element>, high = 9): void {
  for (let at = from, steps = 0; at && at !== root.body && steps < high; at = at.parentElement, steps++) into.add(at);
}

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a.from <= b.to && b.from <= a.to;

/** Characters of running text: outside of links and buttons, in runs that are sentences. */
function longText(seen: Scan): number {
  let sum = 0;
  for (const piece of seen.pieces) {
    if (piece.control || piece.link >= 0) continue;
    const own = [...piece.el.childNodes].reduce(
      (n, node) => n + (node.nodeType === 3 ? Math.max(0, (node.nodeValue ?? '').trim().length) : 0),
      0,
    );
    if (own > 40) sum += own;
  }
  return sum;
}
