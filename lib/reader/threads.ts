/** Which comments belong together: the unit inside which an answer counts (lib/rules/judge.ts), so a batch never cuts it. */
import type { CommentSighting, Nesting } from '../model/sighting.ts';

/** Key of a comment's thread among `comments`: its post where answers are flat, else the outermost comment above it. */
export function threadsOf(comments: readonly CommentSighting[], nesting: Nesting): (comment: CommentSighting) => string {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const roots = new Map<string, string>();
  const rootOf = ({ id, parent }: CommentSighting): string => {
    let root = roots.get(id);
    if (root !== undefined) return root;
    // Set before climbing: two comments that name each other as parent (poisoned page) end here.
    roots.set(id, id);
    const up = parent && byId.get(parent);
    root = up ? rootOf(up) : (parent ?? id);
    roots.set(id, root);
    return root;
  };
  return nesting === 'flat' ? ({ post }) => `post ${post}` : rootOf;
}
