/** Where a page promised something that the reader did not find. */
import type { Entry, Gap } from '../model/sighting.ts';
import type { Ctx } from '../networks/network.ts';
import type { PageState } from './page.ts';

/** Gaps of a page whose `entries` are all that was found. Holds no page text. */
export function gapsOf(state: PageState, ctx: Ctx, entries: readonly Entry[]): Gap[] {
  const gaps: Gap[] = [...state.errors].map(([name, n]) => ({ kind: 'reader-error', detail: `${name} ×${n}` }));
  const { layout, network } = state;
  if (!layout) {
    if (network.page(ctx.url).kind === 'post') gaps.push({ kind: 'no-layout', detail: 'post' });
    return gaps;
  }
  let promised = false;
  try {
    promised = layout.promises(ctx);
  } catch {
    promised = true;
  }
  if (promised && entries.length === 0) gaps.push({ kind: 'no-entries', detail: network.page(ctx.url).kind });
  // A field missing on every one of several entries tells of a changed page, on one of them of an odd entry.
  if (entries.length >= 3) {
    if (entries.every((entry) => !entry.author.name)) gaps.push({ kind: 'missing-field', detail: 'author' });
    if (entries.every((entry) => !entry.time)) gaps.push({ kind: 'missing-field', detail: 'time' });
    if (entries.every((entry) => !entry.text)) gaps.push({ kind: 'missing-field', detail: 'text' });
  }
  return gaps;
}
