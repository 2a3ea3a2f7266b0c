/** Which comments belong together: the unit inside which an answer counts (lib/rules/judge.ts), so a batch never cuts it. */
import type { CommentSighting, Nesting } from '../model/sighting.ts';

/** Key of a comment's thread among `comments`: its post where answers are flat, else the outermost comment above it. */
export function threadsOf(comments: readonly CommentSighting[], nesting: Nesting): (comment: CommentSighting) => string {
  if (nesting === 'flat') return ({ post }) => `post ${post ?? ''}`;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const roots = new Map<string, string>();
  return (comment) => {
    const way: string[] = [];
    let at = comment;
    let root = roots.get(at.id);
    while (root === undefined) {
      way.push(at.id);
      const up: CommentSighting | undefined = at.parent ? byId.get(at.parent) : undefined;
      // Two comments that name each other as parent (poisoned page) end here.
      if (!up || way.includes(up.id)) root = at.parent && !up ? at.parent : at.id;
      else {
        at = up;
        root = roots.get(at.id);
      }
    }
    for (const id of way) roots.set(id, root);
    return root;
  };
}
