/** The fields on a page in which one of us writes: found and remembered, never opened, never changed. */
import type { Network } from '../networks/network.ts';

const EDITABLE = 'textarea,[contenteditable]:not([contenteditable="false" i])';

/** What the text goes into; a network may name the box around it, an old forum the frame in which its editor lives. */
function fieldOf(el: Element | null): HTMLElement | null {
  const at = el?.localName === 'iframe' ? ((el as HTMLIFrameElement).contentDocument?.body ?? null) : el;
  return at?.closest<HTMLElement>(EDITABLE) ?? at?.querySelector<HTMLElement>(EDITABLE) ?? null;
}

const usable = (field: HTMLElement): boolean =>
  field.checkVisibility({ visibilityProperty: true }) && !field.matches(':disabled,[readonly]');

export interface Composers {
  /**
   * The field for an answer to the comment `to` (null: it does not stand here, then only what the user clicked counts).
   * The user's own choice goes first: it is the only thing that is sure.
   */
  find(to: Element | null, entries: readonly Element[]): HTMLElement | 'none' | 'several';
  stop(): void;
}

export function createComposers(root: Document, network: Network): Composers {
  // Of all generations: the page on which an answer is written may show no comment that tells its generation.
  const wanted = network.layouts.flatMap(({ composers }) => (composers ?? []).map(({ field }) => field)).join(',');
  let last: HTMLElement | null = null;
  const focused = ({ target }: Event): void => {
    const field = wanted && (target as Element).closest(wanted) ? fieldOf(target as Element) : null;
    last = field ?? last;
  };
  root.addEventListener('focusin', focused);

  /** Where the caret stands, or stood when the user went over to the panel. */
  function active(): HTMLElement | null {
    let el = root.activeElement;
    while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
    // Not what lies around it: a focused dialog is no choice of a field.
    const field = el?.matches(`iframe,${EDITABLE}`) ? fieldOf(el) : null;
    return field && usable(field) ? field : null;
  }

  return {
    find(to, entries) {
      /** With where it stands on the page: one in a frame is in no part of it. */
      const open = new Map<HTMLElement, Element>();
      for (const el of wanted ? root.querySelectorAll(wanted) : []) {
        const field = fieldOf(el);
        if (field && usable(field)) open.set(field, el);
      }
      const caret = active();
      for (const chosen of [caret, last]) if (chosen && open.has(chosen)) return chosen;
      // A field inside another comment is there to answer that one.
      const free = [...open].filter(([, at]) => to && !entries.some((el) => el.contains(at) && !el.contains(to)));
      let near: Element | null = to;
      while (near && !free.some(([, at]) => near?.contains(at))) near = near.parentElement;
      const [first, second] = free.filter(([, at]) => near?.contains(at));
      if (first && !second) return first[0];
      // One the network's folder does not know (any more), but the user clicked into it.
      return caret ?? (second ? 'several' : 'none');
    },
    stop: () => root.removeEventListener('focusin', focused),
  };
}
