/** Rings around elements of the page, drawn in a layer of ours: the page's own nodes stay as they are. */
import type { TaughtField } from '../../model/teaching.ts';
import { h } from '../dom.ts';

export type Ring = 'point' | 'entry' | TaughtField;

/** Rings drawn at most; a page may hold thousands of entries, and those in sight are enough. */
const MOST = 300;

export function createRings(root: Document, layer: HTMLElement) {
  const view = root.defaultView as Window & typeof globalThis;
  let wanted: [Element, Ring][] = [];
  let frame = 0;

  function draw(): void {
    frame = 0;
    const height = view.innerHeight;
    const boxes: HTMLElement[] = [];
    for (const [el, ring] of wanted) {
      const { left, top, width, height: tall } = el.getBoundingClientRect();
      if (!width || !tall || top > height || top + tall < 0) continue;
      const box = h(root, 'div', { class: `ring ${ring}` });
      Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${tall}px` });
      if (boxes.push(box) === MOST) break;
    }
    layer.replaceChildren(...boxes);
  }

  const later = (): void => {
    frame ||= view.requestAnimationFrame(draw);
  };
  view.addEventListener('scroll', later, { capture: true, passive: true });
  view.addEventListener('resize', later);

  return {
    show(next: [Element, Ring][]): void {
      wanted = next;
      later();
    },
    stop(): void {
      view.cancelAnimationFrame(frame);
      view.removeEventListener('scroll', later, { capture: true });
      view.removeEventListener('resize', later);
      layer.replaceChildren();
    },
  };
}
