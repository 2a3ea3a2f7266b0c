/** Folded replies in a tree of comments. */
import type { CommentSighting, Entry } from '../../model/sighting.ts';

/**
 * A reply that is folded away may be one of ours, and in a tree it would answer all it stands below: so whatever stands
 * above a comment with hidden replies cannot tell either. Sets `repliesHidden` of those to null. Parents must be known,
 * and `repliesHidden` be what each comment's own box tells.
 */
export function foldUp(entries: readonly { entry: Entry }[]): void {
  const byId = new Map<string, CommentSighting>();
  for (const { entry } of entries) if (entry.type === 'comment') byId.set(entry.id, entry);
  const climbed = new Set<CommentSighting>();
  for (const comment of byId.values()) {
    if (comment.repliesHidden === 0) continue;
    let up = comment.parent === null ? undefined : byId.get(comment.parent);
    // Each is climbed over once; two that name each other as parent (poisoned page) end here.
    for (; up && !climbed.has(up); up = up.parent === null ? undefined : byId.get(up.parent)) {
      climbed.add(up);
      if (up.repliesHidden === 0) up.repliesHidden = null;
    }
  }
}
