/** From a pointed-at element inside an entry to a selector that finds the like of it in other entries. */
import { within } from '../layout.ts';
import { selectorsOf } from './features.ts';

/** An entry with the element in it that was pointed at. */
export interface Example {
  entry: Element;
  el: Element;
}

/** Path from the entry down to the element by place among children of the same tag; the last resort. */
function pathOf({ entry, el }: Example): string | null {
  const steps: string[] = [];
  for (let at = el; at !== entry; at = at.parentElement as Element) {
    if (!at.parentElement || steps.length > 12) return null;
    const same = [...at.parentElement.children].filter(({ localName }) => localName === at.localName);
    steps.unshift(same.length > 1 ? `${at.localName}:nth-of-type(${same.indexOf(at) + 1})` : at.localName);
  }
  return steps.length ? `:scope > ${steps.join(' > ')}` : null;
}

/** Selectors under which `el` might be found: its own features, those with its parent's, its path. */
function candidates(example: Example): string[] {
  const { el, entry } = example;
  const own = selectorsOf(el);
  const parent = el.parentElement;
  const around = parent && parent !== entry ? selectorsOf(parent).slice(0, 6) : [];
  const path = pathOf(example);
  return [
    ...own.slice(0, 12),
    ...around.flatMap((outer) => own.slice(0, 4).map((inner) => `${outer} > ${inner}`)),
    ...(path ? [path] : []),
  ];
}

/**
 * Selectors that find every example, at most three (pages mix two builds of an entry): the one that finds the right element
 * in most examples first, then what the rest needs. Of equals the one that finds something in most of `entries`; for a mark
 * that stands only at some (`rare`) in fewest.
 */
export function fieldSelectors(examples: readonly Example[], entries: readonly Element[], entry: string, rare = false): string[] {
  const chosen: string[] = [];
  let open = [...examples];
  const some = entries.slice(0, 60);
  while (open.length && chosen.length < 3) {
    let best: { selector: string; right: number; reach: number } | null = null;
    for (const selector of new Set(open.flatMap(candidates))) {
      if (selector.length > 300) continue;
      const right = open.filter((example) => within(example.entry, [...chosen, selector], entry) === example.el).length;
      if (!right) continue;
      const found = some.filter((one) => within(one, [selector], entry)).length;
      // What is found in the other entries, and only there: a bare tag finds something everywhere.
      const bare = /^[a-z]+$/.test(selector) && selector !== 'time' ? some.length / 2 : 0;
      const reach = (rare ? -found : found) - bare;
      if (!best || right > best.right || (right === best.right && reach > best.reach)) best = { selector, right, reach };
    }
    if (!best) break;
    const { selector } = best;
    chosen.push(selector);
    open = open.filter((example) => within(example.entry, chosen, entry) !== example.el);
  }
  return chosen;
}
