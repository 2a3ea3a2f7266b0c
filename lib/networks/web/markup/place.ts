/** Where on the page the entries of JSON-LD stand: found by their texts, as marks need a place. */
import type { Linked } from './linked.ts';

/** A text as its letters and digits: markup, white space and punctuation differ between JSON-LD and page. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** So many letters are compared; shorter texts than the second number must be a text of their own. */
const HEAD = 60;
const SHORT = 16;
const MOST_LETTERS = 3_000_000;
const SKIP = /^(script|style|noscript|template|textarea|head|option|svg|rk-mark|rk-tag)$/i;

interface Letters {
  all: string;
  nodes: Text[];
  /** Offset of each node's first letter → its index. */
  starts: Map<number, number>;
}

/** The page's letters in one string, with the text nodes they come from. */
function lettersOf(root: Document): Letters {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts = new Map<number, number>();
  let length = 0;
  const walk = (el: Element): void => {
    for (let node = el.firstChild; node && length < MOST_LETTERS; node = node.nextSibling) {
      if (node.nodeType === 1 && !SKIP.test((node as Element).localName)) walk(node as Element);
      if (node.nodeType !== 3) continue;
      const part = letters((node.nodeValue ?? '').slice(0, 20_000));
      if (!part) continue;
      starts.set(length, nodes.length);
      nodes.push(node as Text);
      parts.push(part);
      length += part.length;
    }
  };
  if (root.body) walk(root.body);
  return { all: parts.join(''), nodes, starts };
}

export interface Match {
  linked: Linked;
  /** The text node its text begins with. */
  node: Text;
  /** The text node it ends with. */
  last: Text;
}

/** The entries whose text is on the page. In their order; each place is taken once, quotes of it come later. */
export function matchesOf(root: Document, entries: readonly Linked[]): Match[] {
  const page = lettersOf(root);
  const ends = [...page.starts.keys(), page.all.length];
  const taken = new Set<number>();
  let cursor = 0;
  const search = (key: string, from: number, whole: boolean): number => {
    let tries = 0;
    for (let at = page.all.indexOf(key, from); at >= 0 && tries++ < 300; at = page.all.indexOf(key, at + 1))
      if (page.starts.has(at) && !taken.has(at) && (!whole || at + key.length === page.all.length || page.starts.has(at + key.length)))
        return at;
    return -1;
  };
  return entries.flatMap((linked) => {
    const full = letters(linked.text);
    const title = letters(linked.title);
    // A post's text may be "." or not be told; then its title stands for it.
    const keys = linked.kind === 'post' ? [title, full].filter((key) => key.length > 3) : full ? [full] : [];
    for (const whole of keys) {
      const key = whole.slice(0, HEAD);
      const short = key.length < SHORT;
      let at = search(key, cursor, short);
      if (at < 0) at = search(key, 0, short);
      if (at < 0) continue;
      taken.add(at);
      const index = page.starts.get(at) as number;
      let end = index;
      while (end + 1 < page.nodes.length && (ends[end + 1] as number) < at + whole.length) end++;
      if (linked.kind === 'comment') cursor = at + key.length;
      return [{ linked, node: page.nodes[index] as Text, last: page.nodes[end] as Text }];
    }
    return [];
  });
}
