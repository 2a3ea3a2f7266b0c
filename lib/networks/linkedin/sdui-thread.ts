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
  /** "5 replies"; 0 where no number is shown. */
  told: number;
  /** A control that unfolds replies stands in or after it. */
  more: boolean;
}

export const hints = new WeakMap<Entry, Hint>();

/** Sets `parent` and `repliesHidden` of comments in page order. Gives the same result each time it runs. */
export function relateReplies(entries: readonly { entry: Entry }[]): void {
  let top: { entry: CommentSighting; told: number; shown: number; people: Map<string | null, boolean> } | undefined;
  const threads: (typeof top)[] = [];
  for (const { entry } of entries) {
    const hint = hints.get(entry);
    if (entry.type !== 'comment' || !hint) continue;
    // Mentioning the post's author is also how people address a post: it makes a reply only where replies are announced.
    const byPoster = top?.people.get(hint.mention);
    const answers = hint.mention !== null && (byPoster === false || (byPoster && top?.told));
    const room = top && top.entry.post === entry.post && BigInt(entry.id) > BigInt(top.entry.id) && (!top.told || top.shown < top.told);
    entry.parent = hint.parent ?? (top && (hint.reply || (answers && room)) ? top.entry.id : null);
    if (!entry.parent) {
      top = { entry, told: hint.told, shown: 0, people: new Map() };
      threads.push(top);
    } else if (top) top.shown++;
    const { url } = entry.author;
    if (top && !top.people.has(url)) top.people.set(url, entry !== top.entry && entry.byPostAuthor);
    entry.repliesHidden = hint.more ? null : 0;
  }
  for (const thread of threads) if (thread && thread.told > thread.shown) thread.entry.repliesHidden = thread.told - thread.shown;
}
