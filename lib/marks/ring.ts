/** Shows one entry of the page: scrolls to it and draws a ring around it for a moment, in an element of ours; the page stays as it is. */
import css from './ring.css?inline';
import { surface } from './surface.ts';

/** ms the ring stays. */
const STAYS = 3000;
/** Pixels between the entry and its ring. */
const GAP = 4;

export function createRing(root: Document) {
  const view = root.defaultView as Window;
  let host: HTMLElement | null = null;
  let timer = 0;

  function clear(): void {
    view.clearTimeout(timer);
    host?.remove();
    host = null;
  }

  return {
    clear,
    /** One ring at a time; it follows its entry while the page scrolls. */
    show(el: Element): void {
      clear();
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      // An entry taller than the window shows its beginning.
      const block = el.getBoundingClientRect().height > view.innerHeight ? 'start' : 'center';
      el.scrollIntoView({ block, behavior: still ? 'auto' : 'smooth' });
      const mine = surface(root, 'rk-ring', css).host;
      mine.ariaHidden = 'true';
      host = mine;
      const follow = (): void => {
        if (host !== mine) return;
        // The page took the entry away: there is nothing to ring any more.
        if (!el.isConnected) {
          clear();
          return;
        }
        const { left, top, width, height } = el.getBoundingClientRect();
        Object.assign(mine.style, {
          left: `${left - GAP}px`,
          top: `${top - GAP}px`,
          width: `${width + 2 * GAP}px`,
          height: `${height + 2 * GAP}px`,
        });
        view.requestAnimationFrame(follow);
      };
      root.documentElement.append(mine);
      follow();
      timer = view.setTimeout(clear, STAYS);
    },
  };
}
