/**
 * Which comment a reply of a server-driven page answers.
 *
 * Builds differ (DOM.md, "Reply nesting", and public readers' notes of 2026-08): replies lie inside their comment, or are
 * marked by their view name, or stand flat after it in one list. In a flat list the page leaves one sign: the reply box
 * puts a mention of the answered person first.
 */
import type { CommentSighting, Entry } from '../../model/sighting.ts';

/** What a comment's own element told when it was read. */
export interface Hint {
  /** Known for sure: the comment it lies in. */
  parent: string | null;
  /** Marked as a reply by its view name. */
  reply: boolean;
  /** Address of the person its text begins with. */
  mention: string | null;
  /** "5 replies"; null where no number is shown. */
  replies: number | null;
  /** A control that unfolds replies stands in or after it. */
  more: boolean;
}

const hints = new WeakMap<Entry, Hint>();

export const remember = (entry: CommentSighting, hint: Hint): void => void hints.set(entry, hint);

/** Sets `parent` and `repliesHidden` of comments in page order. Gives the same result each time it runs. */
export function relateReplies(entries: readonly { entry: Entry }[]): void {
  let top: CommentSighting | null = null;
  let people = new Map<string, boolean>();
  const shown = new Map<string, number>();
  for (const { entry } of entries) {
    const hint = hints.get(entry);
    if (entry.type !== 'comment' || !hint) continue;
    const told = top && hints.get(top)?.replies;
    const room = !told || (shown.get((top as CommentSighting).id) ?? 0) < told;
    // Mentioning the post's author alone is how people address a post; it makes a reply only where more are announced.
    const answers = hint.mention !== null && room && people.has(hint.mention) && (told || !people.get(hint.mention));
    const later = top !== null && BigInt(entry.id) > BigInt(top.id) && entry.post === top.post;
    entry.parent = hint.parent ?? (top && (hint.reply || (answers && later)) ? top.id : null);
    if (entry.parent === null) {
      top = entry;
      people = new Map();
    }
    // The comment's own author counts whoever it is; of the others, the post's author is held apart.
    if (entry.author.url && !people.has(entry.author.url)) people.set(entry.author.url, entry !== top && entry.byPostAuthor);
    if (entry.parent) shown.set(entry.parent, (shown.get(entry.parent) ?? 0) + 1);
  }
  for (const { entry } of entries) {
    const hint = hints.get(entry);
    if (entry.type !== 'comment' || !hint) continue;
    const more = (hint.replies ?? 0) - (shown.get(entry.id) ?? 0);
    entry.repliesHidden = more > 0 ? more : hint.more ? null : 0;
  }
}
