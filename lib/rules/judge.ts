/**
 * The answered / unanswered / unknown rule and blocks (METRICS.md section 1), for the comments of one page as they stand.
 * Pure: no store, no clock. What the store remembers (answered stays answered) comes on top in merge.ts.
 */
import type { CommentSighting, Nesting } from '../model/sighting.ts';

export type Verdict = 'own' | 'answered' | 'unanswered' | 'unknown' | 'deleted';

export interface Judged {
  comment: CommentSighting;
  verdict: Verdict;
  /** The own comment that answers it, where answered: the first one. */
  answer: CommentSighting | null;
  /** The first comment of the block it belongs to (itself where it starts one); null for own and deleted ones. */
  block: string | null;
  /** Key of the thread inside which an answer counts: the post (flat), else the outermost comment. */
  thread: string;
  /** Place in its thread: by time where every comment of the thread has one, else as on the page. */
  rank: number;
}

const nameOf = ({ author }: CommentSighting): string => author.url ?? author.handle ?? author.name;

/** The comments it stands below, nearest first, and the id above the last of them that is not on the page. */
function above(comment: CommentSighting, byId: ReadonlyMap<string, CommentSighting>): { chain: CommentSighting[]; missing: string | null } {
  const chain: CommentSighting[] = [];
  const seen = new Set([comment.id]);
  let parent = comment.parent;
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent);
    const up = byId.get(parent);
    if (!up) return { chain, missing: parent };
    chain.push(up);
    parent = up.parent;
  }
  return { chain, missing: null };
}

/** Comments of each thread in order: pages sort by time, newest first or by liking, so time decides where it is known of all. */
function inOrder(comments: readonly CommentSighting[], threadOf: (comment: CommentSighting) => string): Map<string, CommentSighting[]> {
  const threads = new Map<string, CommentSighting[]>();
  for (const comment of comments) {
    const thread = threads.get(threadOf(comment));
    if (thread) thread.push(comment);
    else threads.set(threadOf(comment), [comment]);
  }
  for (const thread of threads.values()) {
    if (thread.every(({ time }) => time !== null)) thread.sort((a, b) => (a.time?.from ?? 0) - (b.time?.from ?? 0));
  }
  return threads;
}

/**
 * Judges every comment. `isOwn` tells our accounts, `personOf` names the author so that the same person gets the same name.
 *
 * An own comment answers: in a **tree** every comment it stands below; in a **two-level** list also the replies before
 * it under the same comment (networks hang all replies of a thread under its first comment); in a **flat** topic
 * everything before it. A comment with replies that are not shown is unknown unless an answer is on the page; so are
 * the replies of a two-level thread that is partly folded, and, flat, nothing is known of later pages (layouts say so
 * by `repliesHidden: null` on the comments it concerns). A two-level reply whose first comment is not on the page is
 * unknown too: the page shows a part of that thread only.
 *
 * A block is what one person wrote in one thread and the same own comment answers (or none does yet): until one of us
 * answers, all of it is one matter, and its clock starts at the first. What is unknown is no part of a block that surely
 * waits: it may have been answered.
 */
export function judge(
  comments: readonly CommentSighting[],
  nesting: Nesting,
  isOwn: (comment: CommentSighting) => boolean,
  personOf: (comment: CommentSighting) => string = nameOf,
): Judged[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const places = new Map(comments.map((comment) => [comment, above(comment, byId)]));
  const rootOf = (comment: CommentSighting): CommentSighting => places.get(comment)?.chain.at(-1) ?? comment;
  // A thread whose first comment is not on the page still has its id: the parent that is missing.
  const threadOf = (comment: CommentSighting): string =>
    nesting === 'flat' ? `post ${comment.post ?? ''}` : (places.get(comment)?.missing ?? rootOf(comment).id);
  const threads = inOrder(comments, threadOf);
  const ranks = new Map([...threads.values()].flatMap((thread) => thread.map((comment, index) => [comment, index] as const)));
  const rank = (comment: CommentSighting): number => ranks.get(comment) ?? 0;
  const own = new Set(comments.filter((comment) => !comment.deleted && isOwn(comment)));

  const answers = new Map<CommentSighting, CommentSighting>();
  const note = (to: CommentSighting, answer: CommentSighting): void => {
    const known = answers.get(to);
    if (!known || rank(answer) < rank(known)) answers.set(to, answer);
  };
  for (const answer of own) for (const up of places.get(answer)?.chain ?? []) note(up, answer);
  if (nesting !== 'tree') {
    for (const thread of threads.values()) {
      // From the end: what comes before an own comment is answered by the nearest one after it.
      let next: CommentSighting | null = null;
      for (const comment of [...thread].reverse()) {
        if (nesting === 'two-level' && comment.parent === null) continue;
        if (own.has(comment)) next = comment;
        else if (next) note(comment, next);
      }
    }
  }

  const folded = (comment: CommentSighting): boolean => comment.repliesHidden !== 0;
  const unsure = (comment: CommentSighting): boolean =>
    folded(comment) ||
    (nesting === 'two-level' && comment.parent !== null && (places.get(comment)?.missing != null || folded(rootOf(comment))));
  const firsts = new Map<string, CommentSighting>();
  const blockOf = (comment: CommentSighting): string =>
    `${threadOf(comment)} ${answers.get(comment)?.id ?? (unsure(comment) ? '?' : '')} ${personOf(comment)}`;
  const outside = (comment: CommentSighting): boolean => !comment.deleted && !own.has(comment);
  for (const comment of comments.filter(outside)) {
    const first = firsts.get(blockOf(comment));
    if (!first || rank(comment) < rank(first)) firsts.set(blockOf(comment), comment);
  }
  return comments.map((comment): Judged => {
    const base = { comment, answer: null, block: null, thread: threadOf(comment), rank: rank(comment) };
    if (comment.deleted) return { ...base, verdict: 'deleted' };
    if (own.has(comment)) return { ...base, verdict: 'own' };
    const answer = answers.get(comment) ?? null;
    const block = firsts.get(blockOf(comment))?.id ?? comment.id;
    return { ...base, verdict: answer ? 'answered' : unsure(comment) ? 'unknown' : 'unanswered', answer, block };
  });
}
