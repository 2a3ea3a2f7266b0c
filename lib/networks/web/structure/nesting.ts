/** Who answers whom, as far as the order and the place of the entries tells. */
import { attr } from '../../shared/find.ts';
import { enclosing } from './around.ts';
import { wordsOf } from './sig.ts';

/** Depth told by a class or attribute: depth-2, level3, indent="1". */
const WORD = /(?:depth|level|lvl|indent|nest(?:ed|ing)?|tier)[-_]*(\d{1,2})$/i;
const ATTRIBUTE = /depth|level|indent/i;
const STYLE = /(?:margin|padding)-(?:left|inline-start):\s*(\d+(?:\.\d+)?)\s*(px|em|rem|%)?/i;

const classDepth = (el: Element): number | null => {
  for (const token of attr(el, 'class').slice(0, 500).split(/\s+/)) {
    const told = WORD.exec(token)?.[1];
    if (told) return Number(told);
  }
  return null;
};

const attributeDepth = (el: Element): number | null => {
  for (const { name, value } of el.attributes) if (ATTRIBUTE.test(name) && /^\d{1,2}$/.test(value)) return Number(value);
  return null;
};

const styleDepth = (el: Element): number | null => {
  const told = STYLE.exec(attr(el, 'style').slice(0, 300))?.[1];
  return told ? Number(told) : null;
};

const spacer = (el: Element): number | null =>
  el.localName === 'img' && /\d/.test(attr(el, 'width')) && Number(el.getAttribute('height') ?? 2) <= 2
    ? Number(el.getAttribute('width'))
    : null;

const MEASURES = [classDepth, attributeDepth, spacer, styleDepth];

/** The entry, what is right around it, and what it begins with. */
function* near(el: Element): Generator<Element> {
  yield el;
  if (el.parentElement) yield el.parentElement;
  const first = el.ownerDocument.createTreeWalker(el, 1);
  for (let i = 0; i < 8; i++) {
    const node = first.nextNode();
    if (!node) return;
    yield node as Element;
  }
}

function measured(el: Element, measure: (el: Element) => number | null): number | null {
  for (const at of near(el)) {
    const depth = measure(at);
    if (depth !== null) return depth;
  }
  return null;
}

/** Index of each entry's parent among `els` (in document order), -1 for none. */
export function parentsOf(els: readonly Element[]): number[] {
  const inside = byNesting(els);
  if (inside.some((up) => up >= 0)) return inside;
  for (const measure of MEASURES) {
    const depths = els.map((el) => measured(el, measure));
    const known = depths.filter((depth) => depth !== null);
    if (known.length < els.length * 0.8 || new Set(known).size < 2) continue;
    return byDepth(depths.map((depth) => depth ?? 0));
  }
  return byBoxes(els);
}

function byNesting(els: readonly Element[]): number[] {
  const place = new Map(els.map((el, index) => [el, index]));
  return els.map((el) => place.get(enclosing(el.parentElement, (at) => place.has(at)) as Element) ?? -1);
}

/** The nearest entry before that stands less deep. */
function byDepth(depths: readonly number[]): number[] {
  const stack: number[] = [];
  return depths.map((depth, index) => {
    while (stack.length && (depths[stack.at(-1) as number] as number) >= depth) stack.pop();
    const up = stack.at(-1) ?? -1;
    stack.push(index);
    return up;
  });
}

/** Names of a box of replies. */
const REPLIES = /(^|[^a-z])(child(ren)?|repl(y|ies)|antworten|nested|sub-?(comments?|thread))($|[^a-z])/i;

/**
 * Replies in a box of their own, behind the entry they answer or behind the box in which that one stands. The box says so, or its
 * entries stand deeper in it than that entry in its own; all of a page behind one entry must say so.
 */
function byBoxes(els: readonly Element[]): number[] {
  /** Of each box: its first entry, how deep that one stands in it, and the least deep of the others. */
  const boxes = new Map<Element, { first: number; deep: number; rest: number; count: number }>();
  els.forEach((el, index) => {
    let deep = 0;
    for (let at: Element | null = el; at; at = at.parentElement, deep++) {
      const box = boxes.get(at);
      if (!box) boxes.set(at, { first: index, deep, rest: Infinity, count: 1 });
      else {
        box.rest = Math.min(box.rest, deep);
        box.count++;
      }
    }
  });
  return els.map((el) => {
    for (let at = el; at.parentElement; at = at.parentElement) {
      const around = boxes.get(at.parentElement);
      const mine = boxes.get(at);
      if (!around || !mine || at === el) continue;
      const named = REPLIES.test(wordsOf(at));
      // Back over what holds no entry, and over other replies to the same one.
      for (let before = at.previousElementSibling, i = 0; before && i < 20; before = before.previousElementSibling, i++) {
        const theirs = boxes.get(before);
        if (!theirs || (named && REPLIES.test(wordsOf(before)))) continue;
        if (theirs.rest <= theirs.deep) break;
        if (named || (mine.deep > theirs.deep && around.count < els.length)) return theirs.first;
      }
    }
    return -1;
  });
}
