/**
 * Relations between comments on a page whose list is virtual.
 *
 * A layout that tells parents by the order of entries (X) tells them wrongly once the entry above has been scrolled
 * out of the page. So what was seen together stays: a comment keeps its parent when that parent has left the page,
 * and comments that left are still at hand as context for replies that come later.
 */
import type { CommentSighting, Entry } from '../model/sighting.ts';
import type { Ctx, Layout } from '../networks/network.ts';
import type { Placed } from './page.ts';

/** Comments that left the page and are still remembered; more would only cost memory. */
const REMEMBERED = 500;

export class Relations {
  /** Entries that stand still but whose relation changed; emptied by whoever told them. */
  readonly changed = new Set<Entry>();
  private readonly gone = new Map<string, CommentSighting>();
  private readonly parents = new Map<string, { parent: string; post: string | null }>();

  /** A comment's element left the page (or was reused). */
  left(comment: CommentSighting): void {
    this.changed.delete(comment);
    this.gone.set(comment.id, comment);
    if (this.gone.size > REMEMBERED) this.gone.delete(this.gone.keys().next().value as string);
  }

  relate(layout: Layout | null, entries: readonly Placed[], ctx: Ctx): void {
    const before = entries.map(({ entry }) => relationOf(entry));
    try {
      layout?.relate?.(entries, ctx);
    } catch {
      // relations as read: what stands in the entries
    }
    const here = new Set(entries.map(({ entry }) => entry.id));
    entries.forEach(({ entry }, index) => {
      if (entry.type === 'comment') {
        this.gone.delete(entry.id);
        const known = this.parents.get(entry.id);
        // What left the page cannot be contradicted by what is still there.
        if (known && known.parent !== entry.parent && !here.has(known.parent)) Object.assign(entry, known);
        else if (entry.parent) this.parents.set(entry.id, { parent: entry.parent, post: entry.post });
      }
      if (relationOf(entry) !== before[index]) this.changed.add(entry);
    });
  }

  /** `comments` with the remembered ancestors of `news` that are no longer on the page, outermost first, before them. */
  ancestors(news: Iterable<CommentSighting>, comments: readonly CommentSighting[]): readonly CommentSighting[] {
    const found = new Set<CommentSighting>();
    const here = new Map(comments.map((comment) => [comment.id, comment]));
    for (const comment of news) {
      const line: CommentSighting[] = [];
      const seen = new Set<string>();
      for (let id = comment.parent; id && !seen.has(id); ) {
        seen.add(id);
        const gone = this.gone.get(id);
        if (gone) line.unshift(gone);
        id = (gone ?? here.get(id))?.parent ?? null;
      }
      for (const ancestor of line) found.add(ancestor);
    }
    return found.size ? [...found, ...comments] : comments;
  }
}

const relationOf = (entry: Entry): string => (entry.type === 'comment' ? `${entry.post} ${entry.parent}` : '');
