/** From one entry that was pointed at to a selector of all entries. */
import { featuresOf, selectorsOf } from './features.ts';

/** More matches than these are no entries. */
const MOST = 5000;

const tryAll = (root: ParentNode, selector: string): Element[] => {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
};

/** Elements from `from` outwards that could be the whole entry: all around what was pointed at, short of the page itself. */
export function chain(from: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = from; at?.parentElement && !/^(body|html|main)$/.test(at.localName); at = at.parentElement) found.push(at);
  return found;
}

/** The innermost element around all of `els`. */
export function around(els: readonly Element[]): Element | null {
  let at: Element | null = els[0] ?? null;
  while (at && !els.every((el) => at?.contains(el))) at = at.parentElement;
  return at;
}

export interface Wanted {
  /** Elements inside which an entry must be found: what was pointed at as entries. */
  yes: readonly Element[];
  /** Elements that are no entries. */
  no: readonly Element[];
  /** Is this a whole entry (it holds what every entry holds)? */
  whole: (el: Element) => boolean;
}

/** Selectors by features of the element and, where those do not tell, of its parent. */
function candidates(el: Element): string[] {
  const own = selectorsOf(el).slice(0, 14);
  const pairs = featuresOf(el)
    .slice(0, 6)
    .flatMap((a, index, list) => list.slice(index + 1).map((b) => el.localName + a + b));
  const parent = el.parentElement;
  const inside = parent
    ? selectorsOf(parent)
        .slice(0, 5)
        .flatMap((outer) => own.slice(-3).map((inner) => `${outer} > ${inner}`))
    : [];
  return [...own, ...pairs, ...inside].filter((selector) => selector !== 'div' && selector !== 'span' && selector.length <= 250);
}

/** Features by which every one of `no` differs from all of `yes`, as ':not(…)'; '' where one cannot be told apart. */
function without(no: readonly Element[], yes: readonly Element[]): string {
  const known = new Set(yes.flatMap(featuresOf));
  const nots = new Set(no.flatMap((el) => featuresOf(el).find((feature) => feature && !known.has(feature)) ?? []));
  return [...nots].map((feature) => `:not(${feature})`).join('');
}

/**
 * The selector that finds most whole entries and hardly anything else, by what stands around `inside` (the innermost element
 * around what was pointed at in one entry); null where there is none. Of equals the outermost element counts: it holds the
 * entry's id, and the replies where they are nested.
 */
export function entrySelector(root: Document, inside: Element, { yes, no, whole }: Wanted): string | null {
  let best: { selector: string; good: number; depth: number } | null = null;
  for (const [depth, el] of chain(inside).entries()) {
    if (depth > 12) break;
    for (const plain of candidates(el)) {
      const wrong = no.filter((one) => one.matches(plain));
      const selector = plain + (wrong.length ? without(wrong, [el]) : '');
      const found = tryAll(root, selector);
      if (!found.length || found.length > MOST || !found.includes(el)) continue;
      if (no.some((one) => one.matches(selector)) || !yes.every((one) => one.closest(selector) !== null)) continue;
      const good = found.filter(whole).length;
      if (good < found.length * 0.8) continue;
      if (!best || good > best.good || (good === best.good && depth > best.depth)) best = { selector, good, depth };
    }
  }
  return best?.selector ?? null;
}
