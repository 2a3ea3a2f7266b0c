/** What a taught reader finds on this page, as it would be read. */
import type { Entry } from '../../model/sighting.ts';
import type { Taught } from '../../model/taught.ts';
import type { TaughtField } from '../../model/teaching.ts';
import type { Ctx } from '../../networks/network.ts';
import { taughtLayout, within } from '../../networks/web/taught/layout.ts';

export interface Preview {
  entries: Element[];
  read: Entry[];
  /** Entries and their parts, to be ringed. */
  rings: [Element, 'entry' | TaughtField][];
}

/** Entries and their parts, in document order. */
export function preview(taught: Taught, ctx: Ctx): Preview {
  const layout = taughtLayout(taught);
  const selector = taught.entry.join();
  const found: Preview = { entries: [], read: [], rings: [] };
  for (const el of ctx.root.querySelectorAll(selector)) {
    const entry = layout.identify(el, ctx) === null ? null : layout.read(el, ctx);
    if (!entry) continue;
    found.entries.push(el);
    found.read.push(entry);
    found.rings.push([el, 'entry']);
    for (const field of ['author', 'time', 'text', 'own'] as const) {
      const part = within(el, taught[field], selector);
      if (part) found.rings.push([part, field]);
    }
  }
  return found;
}
