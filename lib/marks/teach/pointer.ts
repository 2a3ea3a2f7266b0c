/**
 * Pointing at the page: the element under the mouse (or reached by the arrow keys) is ringed, a click or Enter picks it. The page
 * itself sees none of these clicks, so that nothing is opened, liked or followed while teaching.
 */

export interface PointerOptions {
  root: Document;
  /** Our own element, whose clicks are its own. */
  host: Element;
  /** True while the focus rests on our element as a whole, and not on a button in it: keys then point as well. */
  resting: () => boolean;
  /** The element pointed at changed; null where it is none of the page's. */
  over: (el: Element | null) => void;
  picked: (el: Element) => void;
  /** Escape. */
  left: () => void;
}

/** Events of a click; all of them are kept from the page. */
const CLICKS = ['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'];

/** Where each arrow leads from an element; itself where there is nothing. */
const STEPS: Record<string, (el: Element) => Element | null> = {
  ArrowUp: (el) => (el.parentElement && el.parentElement.localName !== 'html' ? el.parentElement : null),
  ArrowDown: (el) => el.firstElementChild,
  ArrowLeft: (el) => el.previousElementSibling,
  ArrowRight: (el) => el.nextElementSibling,
};

/** Starts pointing. Gives what ends it. */
export function startPointing({ root, host, resting, over, picked, left }: PointerOptions): () => void {
  const view = root.defaultView as Window & typeof globalThis;
  const ending = new view.AbortController();
  let at: Element | null = null;
  const point = (el: Element | null): void => {
    if (el === at) return;
    at = el;
    over(el);
  };
  const ours = (event: Event): boolean => event.composedPath().includes(host);
  const listen = <E extends Event>(type: string, heard: (event: E) => void): void =>
    view.addEventListener(type, heard as (event: Event) => void, { capture: true, signal: ending.signal });

  listen<PointerEvent>('pointermove', (event) => {
    if (!ours(event)) point(event.target as Element);
  });
  for (const type of CLICKS) {
    listen<MouseEvent>(type, (event) => {
      if (ours(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const el = event.target as Element;
      if (type !== 'click' || el.nodeType !== 1) return;
      // A click by the keyboard or a script has no place: what is ringed is meant.
      point(el);
      picked(el);
    });
  }
  listen<KeyboardEvent>('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      left();
      return;
    }
    if (ours(event) && !resting()) return;
    const step = STEPS[event.key];
    if (!step && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Enter') {
      if (at) picked(at);
      return;
    }
    const next = step?.(at ?? root.body) ?? null;
    if (!next || next === host) return;
    next.scrollIntoView({ block: 'nearest' });
    point(next);
  });
  return () => ending.abort();
}
