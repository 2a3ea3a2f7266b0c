/** Replies that the page says exist but does not show. */
import { attr } from '../../shared/find.ts';
import { enclosing } from './around.ts';
import { FOLD, REPLIES, SHOW } from './words.ts';

/** A number in the label, or null where it says only that there are some; undefined where it says nothing of replies. */
export function foldedIn(label: string): number | null | undefined {
  const text = label.replace(/\s+/g, ' ').trim();
  if (text.length < 3 || text.length > 70 || !REPLIES.test(text) || FOLD.test(text)) return undefined;
  const count = /\d{1,4}/.exec(text)?.[0];
  return count ? Number(count) : SHOW.test(text) ? null : undefined;
}

const PRESSED = 'button,a,[role="button"],summary';

/**
 * What a control in or right behind the entry says. Looked for in the entry's own part first, then in its next neighbours, as
 * far as the entry is the only one in the box. `apart`: is an entry; `other`: is or holds one that does not answer this one.
 */
export function hiddenReplies(
  el: Element,
  own: readonly Element[],
  apart: (el: Element) => boolean,
  other: (el: Element) => boolean,
  alone: (box: Element) => boolean,
): number | null {
  for (const one of own) {
    const told = foldedIn((one.textContent ?? '').slice(0, 200) || attr(one, 'aria-label'));
    if (told !== undefined) return told;
  }
  let at: Element = el;
  for (let up = 0; up < 5; up++) {
    for (let next = at.nextElementSibling, i = 0; next && i < 3; next = next.nextElementSibling, i++) {
      if (other(next)) return 0;
      const controls = next.matches(PRESSED) ? [next] : [...next.querySelectorAll(PRESSED)].slice(0, 6);
      for (const control of controls) {
        if (enclosing(control, (at) => at === next || apart(at)) !== next) continue;
        const told = foldedIn((control.textContent ?? '').slice(0, 200));
        if (told !== undefined) return told;
      }
    }
    const around = at.parentElement;
    if (!around || !alone(around)) return 0;
    at = around;
  }
  return 0;
}
