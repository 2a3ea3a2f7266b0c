/** Where a page promised something that the reader did not find. */
import type { Entry, Gap } from '../model/sighting.ts';
import type { Ctx } from '../networks/network.ts';
import { attempt, type PageState } from './page.ts';

/** Gaps of a page whose `entries` are all that was found. Holds no page text. */
export function gapsOf({ errors, layout, network }: PageState, ctx: Ctx, entries: readonly Entry[]): Gap[] {
  const gaps: Gap[] = [...errors].map(([name, n]) => ({ kind: 'reader-error', detail: `${name} ×${n}` }));
  const { kind } = network.page(ctx.url);
  if (!layout) return kind === 'post' ? [...gaps, { kind: 'no-layout', detail: kind }] : gaps;
  if (!entries.length && attempt(() => layout.promises(ctx), true)) gaps.push({ kind: 'no-entries', detail: kind });
  else if (!entries.some(({ type }) => type === 'comment') && attempt(() => layout.owes?.(ctx) ?? false, false))
    gaps.push({ kind: 'no-entries', detail: 'comment' });
  // A field missing on every one of several entries tells of a changed page, on one of them of an odd entry.
  const nowhere = (detail: 'author' | 'time' | 'text', has: (entry: Entry) => unknown): void => {
    if (entries.length >= 3 && !layout.lacks?.includes(detail) && !entries.some(has)) gaps.push({ kind: 'missing-field', detail });
  };
  nowhere('author', ({ author }) => author.name);
  nowhere('time', ({ time }) => time);
  nowhere('text', ({ text }) => text);
  return gaps;
}
