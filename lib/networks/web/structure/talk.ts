/** Signs that people talk here: something to answer, like or share. */
import type { Scan } from './scan.ts';
import { TALK } from './words.ts';

/** Does an entry have buttons or links to answer, like or share it? */
export const talks = ({ pieces, text }: Scan): boolean =>
  pieces.some(
    ({ el, from, to }) =>
      TALK.test(el.getAttribute('aria-label')?.slice(0, 60) ?? '') ||
      TALK.test(el.getAttribute('data-testid')?.slice(0, 60) ?? '') ||
      (to - from < 40 && (/^(a|button)$/.test(el.localName) || el.getAttribute('role') === 'button') && TALK.test(text.slice(from, to))),
  );
