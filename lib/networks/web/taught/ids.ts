/** A name for an entry of a page nobody knows: the page's own id of it, else what it says. */
import { attr } from '../../shared/find.ts';
import { fold } from '../../shared/text.ts';

/** Attributes that name an entry, whatever the software. */
const NAMED = /^data-(.*-)?(id|uid|urn|key|nid|pid|cid)$/;
const NUMBERED = /\d/;

/** A short stable hash (FNV-1a, 32 bit, base 36). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Id in the element's own attributes. */
function told(el: Element): string | null {
  for (const { name, value } of el.attributes) if (NAMED.test(name) && value && value.length <= 100) return value;
  return NUMBERED.test(el.id) && el.id.length <= 100 ? el.id : null;
}

/** Fragment of a link to the entry itself, as its time often is one. */
function linked(time: Element | null): string | null {
  const href = attr(time?.closest('a') ?? time?.querySelector('a'), 'href');
  return /#(.*\d.*)$/.exec(href)?.[1] ?? null;
}

/** The entry's id; null where it says nothing by which it could be told from others. `parts`: what was found inside it. */
export function idIn(
  el: Element,
  { author, time, text }: { author: Element | null; time: Element | null; text: Element | null },
  entry: string,
): string | null {
  const own = told(el) ?? linked(time);
  if (own) return own;
  for (const inner of el.querySelectorAll('[id],[data-id]')) {
    if (inner.closest(entry) !== el) continue;
    const id = told(inner);
    if (id && inner.contains(text)) return id;
  }
  // The time is left out: "2 Std." changes while one looks.
  const said = `${fold(author?.textContent, 100)}\n${fold(text?.textContent, 300)}`;
  return said.trim() ? `t${hash(said)}` : null;
}
