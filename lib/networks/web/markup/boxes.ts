/** The element of a JSON-LD entry: the largest box around its text that holds no other entry's. */
import type { Match } from './place.ts';

/** Boxes that hold entries and are none. */
const OUTER = /^(html|body|main|ol|ul|dl|section|table|tbody|form)$/;
const NUMBERED = /\d/;

/** Elements around a node, from the inside. */
function up(node: Node): Element[] {
  const out: Element[] = [];
  for (let at = node.parentElement; at; at = at.parentElement) out.push(at);
  return out;
}

/** An element's own number, as most software writes one on a comment. */
const named = (el: Element): boolean => NUMBERED.test(el.id);

/** One box for each match, in its order. */
export function boxesOf(matches: readonly Match[]): Element[] {
  const counts = new Map<Element, number>();
  const firsts = new Map<Element, Match>();
  const inOrder = [...matches].sort((a, b) => (a.node.compareDocumentPosition(b.node) & 4 ? -1 : 1));
  for (const match of inOrder)
    for (const el of up(match.node)) {
      counts.set(el, (counts.get(el) ?? 0) + 1);
      if (!firsts.has(el)) firsts.set(el, match);
    }
  return matches.map((match) => {
    const around = up(match.node);
    const alone = around.filter((el) => counts.get(el) === 1 && !OUTER.test(el.localName));
    const own = alone.length ? alone : around.slice(0, 1);
    // Replies inside the entry they answer: the entry's number stands on the box of both.
    const shared = around
      .filter((el) => !own.includes(el) && !OUTER.test(el.localName))
      .slice(0, 3)
      .find((el) => named(el) && firsts.get(el) === match);
    if (shared && !own.some(named) && match.linked.kind === 'comment') return shared;
    // Of a single entry every box around it is its own: the innermost that looks like one.
    if (matches.length < 3)
      return own.find((el) => named(el) || /^(li|article)$/.test(el.localName)) ?? (own[Math.min(own.length - 1, 2)] as Element);
    return own.at(-1) as Element;
  });
}

/** The smallest box around all of an entry's text. */
export function textBox({ node, last }: Match): Element | null {
  let at = node.parentElement;
  while (at && !at.contains(last)) at = at.parentElement;
  return at;
}

/** A selector that finds these elements, and perhaps others: tag and the classes they share. */
export function selectorFor(els: readonly Element[]): string[] {
  const byTag = new Map<string, Set<string>>();
  for (const { localName, classList } of els) {
    const names = [...classList].filter((name) => /^[a-z][\w-]*$/i.test(name));
    const before = byTag.get(localName);
    byTag.set(localName, new Set(before ? names.filter((name) => before.has(name)) : names));
  }
  return [...byTag].map(([tag, names]) => [tag, ...names].join('.'));
}
