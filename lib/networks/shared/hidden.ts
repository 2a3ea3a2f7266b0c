/** Replies that are not shown, where each comment tells how many it has. */
import type { CommentSighting } from '../../model/sighting.ts';

/**
 * Sets `repliesHidden` of each comment, given with its count (null: not told): what it has beyond those shown, and what
 * is hidden further down, as one of those may be our answer. Comments in page order: a reply below what it answers.
 */
export function countHidden(comments: readonly (readonly [CommentSighting, number | null])[]): void {
  const byId = new Map(comments.map(([comment]) => [comment.id, comment]));
  const shown = new Map<string, number>();
  for (const [{ parent }] of comments) if (parent) shown.set(parent, (shown.get(parent) ?? 0) + 1);
  for (const [comment, count] of comments) comment.repliesHidden = count && Math.max(0, count - (shown.get(comment.id) ?? 0));
  // From the end: all below a comment is counted before it is.
  for (const [{ parent, repliesHidden }] of [...comments].reverse()) {
    const up = parent ? byId.get(parent) : undefined;
    if (up && up.repliesHidden !== null) up.repliesHidden = repliesHidden === null ? null : up.repliesHidden + repliesHidden;
  }
}
