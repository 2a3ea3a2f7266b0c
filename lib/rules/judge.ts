/**
 * The answered / unanswered / unknown rule and blocks (METRICS.md section 1), for the comments of one page as they stand.
 * Pure: no store, no clock. What the store remembers (answered stays answered) comes on top in the background.
 */
import type { CommentSighting, Nesting } from '../model/sighting.ts';

export type Verdict = 'own' | 'answered' | 'unanswered' | 'unknown' | 'deleted';

export interface Judged {
  comment: CommentSighting;
  verdict: Verdict;
  /** The own comment that answers it, where answered. */
  answer: CommentSighting | null;
  /** The first comment of the block it belongs to (itself where it starts one); null for own and deleted ones. */
  block: string | null;
  /** Key of the thread inside which an answer counts: the post (flat), else the outermost comment. */
  thread: string;
}

/**
 * Judges every comment. `isOwn` tells our accounts.
 *
 * An own comment answers: in a **tree** every comment it stands below; in a **two-level** list also the replies before
 * it under the same comment (networks hang all replies of a thread under its first comment); in a **flat** topic
 * everything before it. A comment with replies that are not shown is unknown unless an answer is on the page; so are
 * the replies of a two-level thread that is partly folded, and, flat, nothing is known of later pages (layouts say so
 * by `repliesHidden: null` on the comments it concerns).
 */
export function judge(comments: readonly CommentSighting[], nesting: Nesting, isOwn: (comment: CommentSighting) => boolean): Judged[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const order = new Map(comments.map((comment, index) => [comment, index]));
  const rootOf = (comment: CommentSighting): CommentSighting => {
    const seen = new Set<CommentSighting>();
    let at = comment;
    for (let up = at.parent ? byId.get(at.parent) : undefined; up && !seen.has(up); up = up.parent ? byId.get(up.parent) : undefined) {
      seen.add(up);
      at = up;
    }
    return at;
  };
  const ownOnes = comments.filter((comment) => !comment.deleted && isOwn(comment));
  const ownSet = new Set(ownOnes);
  const answers = new Map<CommentSighting, CommentSighting>();
  const note = (to: CommentSighting, answer: CommentSighting): void => {
    const known = answers.get(to);
    if (!known || (order.get(answer) ?? 0) < (order.get(known) ?? 0)) answers.set(to, answer);
  };
  for (const own of ownOnes) {
    const seen = new Set<string>([own.id]);
    for (let up = own.parent ? byId.get(own.parent) : undefined; up && !seen.has(up.id); up = up.parent ? byId.get(up.parent) : undefined) {
      seen.add(up.id);
      note(up, own);
    }
  }
  if (nesting !== 'tree') {
    // Last own comment seen so far from the end: what comes before it in its thread is answered by the nearest one after.
    const next = new Map<string, CommentSighting>();
    for (let index = comments.length - 1; index >= 0; index--) {
      const comment = comments[index] as CommentSighting;
      const group = nesting === 'flat' ? `post ${comment.post ?? ''}` : comment.parent ? `under ${rootOf(comment).id}` : null;
      if (group === null) continue;
      if (ownSet.has(comment)) next.set(group, comment);
      else {
        const answer = next.get(group);
        if (answer) note(comment, answer);
      }
    }
  }
  const folded = (comment: CommentSighting): boolean => comment.repliesHidden !== 0;
  const threadOf = (comment: CommentSighting): string => (nesting === 'flat' ? `post ${comment.post ?? ''}` : rootOf(comment).id);
  /** Open block of an author in a thread, and the answer that would close it. */
  const blocks = new Map<string, { first: string; answer: CommentSighting | undefined }>();
  return comments.map((comment): Judged => {
    const thread = threadOf(comment);
    if (comment.deleted) return { comment, verdict: 'deleted', answer: null, block: null, thread };
    if (ownSet.has(comment)) return { comment, verdict: 'own', answer: null, block: null, thread };
    const answer = answers.get(comment);
    const unsure = folded(comment) || (nesting === 'two-level' && comment.parent !== null && folded(rootOf(comment)));
    const key = `${thread} ${comment.author.url ?? comment.author.handle ?? comment.author.name}`;
    const open = blocks.get(key);
    // Same person, same thread, and none of us in between: one block, its clock starts at the first.
    const first = open && open.answer === answer ? open.first : comment.id;
    blocks.set(key, { first, answer });
    return { comment, verdict: answer ? 'answered' : unsure ? 'unknown' : 'unanswered', answer: answer ?? null, block: first, thread };
  });
}
