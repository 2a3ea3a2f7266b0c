/**
 * Relations between comments on a page whose list is virtual.
 *
 * A layout that tells parents by the order of entries (X) tells them wrongly once the entry above has been scrolled
 * out of the page. So what was seen together stays: a comment keeps its parent when that parent has left the page,
 * and comments that left are still at hand as context for replies that come later.
 */
import type { CommentSighting, Entry } from '../model/sighting.ts';
import type { Ctx, Layout } from '../networks/network.ts';
import { attempt, type Placed } from './page.ts';

/** Comments that left the page and are still remembered; more would only cost memory. */
const REMEMBERED = 500;

const relationOf = (entry: Entry): string => (entry.type === 'comment' ? `${entry.post} ${entry.parent}` : '');

export function createRelations() {
  const gone = new Map<string, CommentSighting>();
  const parents = new Map<string, Pick<CommentSighting, 'parent' | 'post'>>();
  /** Entries that stand still but whose relation changed; emptied by whoever told them. */
  const changed = new Set<Entry>();

  return {
    changed,
    /** An entry's element left the page (or was reused). */
    left(entry: Entry): void {
      changed.delete(entry);
      if (entry.type !== 'comment') return;
      gone.set(entry.id, entry);
      if (gone.size > REMEMBERED) gone.delete(gone.keys().next().value as string);
    },
    /** Asks the layout, and keeps what it can no longer tell. `entries` in document order. */
    relate(layout: Layout | null, entries: readonly Placed[], ctx: Ctx): void {
      const before = entries.map(({ entry }) => relationOf(entry));
      attempt(() => layout?.relate?.(entries, ctx), undefined);
      const here = new Set(entries.map(({ entry }) => entry.id));
      entries.forEach(({ entry }, index) => {
        if (entry.type === 'comment') {
          // A page can say anything; nobody answers themselves with the same comment.
          if (entry.parent === entry.id) entry.parent = null;
          gone.delete(entry.id);
          const known = parents.get(entry.id);
          // What left the page cannot be contradicted by what is still there.
          if (known && known.parent !== entry.parent && !here.has(known.parent)) Object.assign(entry, known);
          else if (entry.parent) parents.set(entry.id, { parent: entry.parent, post: entry.post });
        }
        if (relationOf(entry) !== before[index]) changed.add(entry);
      });
    },
    /** `comments` with the remembered ancestors of `news` that are no longer on the page, outermost first, before them. */
    withAncestors(news: readonly CommentSighting[], comments: readonly CommentSighting[]): readonly CommentSighting[] {
      const found = new Set<CommentSighting>();
      const here = new Map(comments.map((comment) => [comment.id, comment]));
      const climb = (id: string | null, depth: number): void => {
        const up = id && (gone.get(id) ?? here.get(id));
        // Nobody nests a hundred deep; two that name each other as parent (poisoned page) end here.
        if (!up || found.has(up) || depth > 100) return;
        climb(up.parent, depth + 1);
        if (gone.has(up.id)) found.add(up);
      };
      for (const { parent } of news) climb(parent, 0);
      return [...new Set([...found, ...comments])];
    },
  };
}
