/**
 * One page as read so far: elements → entries, for a network's layout.
 *
 * The same code reads a saved page at once (`inspect`, `readPage`) and a live page piece by piece (lib/reader/live.ts):
 * `take` reads one element unless it is known and unchanged, `reading` sums up. Never writes to the page.
 */
import type { CommentSighting, Entry, Gap, PersonSighting, Reading } from '../model/sighting.ts';
import type { Ctx, Layout, Network } from '../networks/network.ts';

interface Known {
  identity: string;
  entry: Entry | null;
}

/** The layout of `network` that fits this page, or null. A layout that throws does not fit. */
export function fittingLayout(network: Network, ctx: Ctx): Layout | null {
  return (
    network.layouts.find((layout) => {
      try {
        return layout.fits(ctx);
      } catch {
        return false;
      }
    }) ?? null
  );
}

export class PageState {
  readonly network: Network;
  readonly layout: Layout | null;
  readonly selector: string;
  readonly known = new Map<Element, Known>();
  private readonly errors = new Map<string, number>();

  constructor(network: Network, layout: Layout | null) {
    this.network = network;
    this.layout = layout;
    this.selector = layout?.entries.join(',') ?? '';
  }

  /** Reads `el` unless it is known and its identity is the same. True where something new was read or an entry vanished. */
  take(el: Element, ctx: Ctx): boolean {
    const layout = this.layout;
    if (!layout) return false;
    const before = this.known.get(el);
    try {
      const identity = layout.identify(el, ctx);
      if (identity === null) return this.known.delete(el) && before?.entry != null;
      if (before?.identity === identity) return false;
      this.known.set(el, { identity, entry: layout.read(el, ctx) });
      return true;
    } catch (error) {
      // One odd entry must not cost the page: it is left out and told as a gap (never silently).
      const name = error instanceof Error ? error.name : 'Error';
      this.errors.set(name, (this.errors.get(name) ?? 0) + 1);
      this.known.set(el, { identity: '!', entry: null });
      return false;
    }
  }

  /** Forgets an element that left the page. */
  drop(el: Element): boolean {
    return this.known.delete(el);
  }

  /** Entries in document order, with relations and reply counts worked out; the same id only once. */
  entries(ctx: Ctx): { el: Element; entry: Entry }[] {
    const list: { el: Element; entry: Entry }[] = [];
    for (const [el, { entry }] of this.known) if (entry) list.push({ el, entry });
    list.sort((a, b) => (a.el === b.el ? 0 : a.el.compareDocumentPosition(b.el) & 4 ? -1 : 1));
    const seen = new Set<string>();
    const once = list.filter(({ entry }) => {
      const id = entry.id && `${entry.type} ${entry.id}`;
      if (!id) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
    this.layout?.relate?.(once, ctx);
    countReplies(once.map(({ entry }) => entry));
    return once;
  }

  /** Everything read so far as one reading. */
  reading(ctx: Ctx): Reading {
    const { network, layout } = this;
    const entries = this.entries(ctx).map(({ entry }) => entry);
    const safe = <T>(find: () => T, otherwise: T): T => {
      try {
        return find();
      } catch {
        return otherwise;
      }
    };
    const posts = entries.filter((entry) => entry.type === 'post');
    const comments = entries.filter((entry) => entry.type === 'comment');
    return {
      network: network.id,
      layout: layout?.id ?? null,
      nesting: layout?.nesting ?? 'tree',
      page: network.page(ctx.url),
      viewer: layout ? safe(() => layout.viewer(ctx), null) : null,
      posts,
      comments,
      people: layout?.people ? safe<PersonSighting[]>(() => layout.people?.(ctx) ?? [], []) : [],
      gaps: this.gaps(ctx, entries),
    };
  }

  private gaps(ctx: Ctx, entries: Entry[]): Gap[] {
    const gaps: Gap[] = [...this.errors].map(([name, n]) => ({ kind: 'reader-error', detail: `${name} ×${n}` }));
    const { layout, network } = this;
    if (!layout) {
      if (network.page(ctx.url).kind === 'post') gaps.push({ kind: 'no-layout', detail: 'post' });
      return gaps;
    }
    let promised = false;
    try {
      promised = layout.promises(ctx);
    } catch {
      promised = true;
    }
    if (promised && entries.length === 0) gaps.push({ kind: 'no-entries', detail: network.page(ctx.url).kind });
    // A field missing on every one of several entries tells of a changed page, on one of them of an odd entry.
    if (entries.length >= 3) {
      if (entries.every((entry) => !entry.author.name)) gaps.push({ kind: 'missing-field', detail: 'author' });
      if (entries.every((entry) => !entry.time)) gaps.push({ kind: 'missing-field', detail: 'time' });
      if (entries.every((entry) => !entry.text)) gaps.push({ kind: 'missing-field', detail: 'text' });
    }
    return gaps;
  }
}

/** Sets `repliesShown` of every comment to the number of its direct replies among `entries`. */
export function countReplies(entries: readonly Entry[]): void {
  const counts = new Map<string, number>();
  const comments = entries.filter((entry): entry is CommentSighting => entry.type === 'comment');
  for (const { parent } of comments) if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  for (const comment of comments) comment.repliesShown = counts.get(comment.id) ?? 0;
}

/** Reads a whole page at once. Shape: model/sighting.ts `Reading`; never throws on page content. */
export function readPage(network: Network, ctx: Ctx): Reading {
  const layout = fittingLayout(network, ctx);
  const state = new PageState(network, layout);
  if (layout) for (const el of ctx.root.querySelectorAll(state.selector)) state.take(el, ctx);
  return state.reading(ctx);
}
