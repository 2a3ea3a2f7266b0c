/** Which other entry an entry names as the one it answers: by a quote's source, an 'in reply to', or an attribute. */
import { attr } from '../../shared/find.ts';
import { bareId, idInHref } from './ids.ts';
import type { Scan } from './scan.ts';

const NAMES = /parent|reply-?to|in-?reply|replied|quote|source|goto|data-post$/i;

/** Bare ids that the entry names, the nearest reason first. */
export function refsIn({ pieces }: Scan): string[] {
  const own: string[] = [];
  const quoted: string[] = [];
  pieces.forEach((piece, index) => {
    const { el } = piece;
    if (
      index === 0 ||
      piece.quoted ||
      (!piece.control && /in-?reply|reply-?to(?!-?com)|replied|parent/i.test(attr(el, 'class'))) ||
      el.localName === 'blockquote' ||
      el.localName === 'cite'
    ) {
      // What is pressed to answer names the entry's own id.
      for (const { name, value } of el.attributes) {
        if (!/\d/.test(value) || value.length > 500) continue;
        const id =
          name === 'href' || name === 'cite' || name === 'data-goto'
            ? index
              ? idInHref(value)
              : ''
            : NAMES.test(name)
              ? bareId(value)
              : '';
        if (id) (index === 0 ? own : quoted).push(id);
      }
    }
  });
  return [...own, ...quoted];
}
