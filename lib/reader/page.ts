/**
 * One page as read so far: elements → entries, for a network's layout.
 *
 * The same code reads a saved page at once (`inspect`, `readPage`) and a live page piece by piece (lib/reader/live.ts):
 * `take` reads one element unless it is known and unchanged, `reading` sums up all, `changes` what is new since the
 * last call. Never writes to the page.
 */
import type { CommentSighting, Entry, PersonSighting, PostSighting, Reading } from '../model/sighting.ts';
import type { Ctx, Layout, Network } from '../networks/network.ts';
import { gapsOf } from './gaps.ts';
import { Order } from './order.ts';
import { Relations } from './relations.ts';
import { threadsOf } from './threads.ts';

export interface Known {
  identity: string;
  entry: Entry | null;
}

/** An entry and the element it was read from. */
export interface Placed {
  el: Element;
  entry: Entry;
}

/** What is new: comments come in document order with all known comments of their threads, those only for context named. */
export interface Changes {
  posts: PostSighting[];
  comments: CommentSighting[];
  context: string[];
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
  /** Names of errors thrown by finders, with how often. */
  readonly errors = new Map<string, number>();
  private readonly fresh = new Set<Element>();
  private readonly order = new Order();
  private readonly relations = new Relations();
  /** A stream of posts has nothing to relate and no order to keep; a page with comments, or of one post, has. */
  private threaded: boolean | null = null;

  constructor(network: Network, layout: Layout | null) {
    this.network = network;
    this.layout = layout;
    this.selector = layout?.entries.join(',') ?? '';
  }

  /** The whole page, read at once. */
  static of(network: Network, ctx: Ctx): PageState {
    const layout = fittingLayout(network, ctx);
    const state = new PageState(network, layout);
    if (layout) for (const el of ctx.root.querySelectorAll(state.selector)) state.take(el, ctx);
    return state;
  }

  /** Reads `el` unless it is known and its identity is the same. True where something new was read or an entry vanished. */
  take(el: Element, ctx: Ctx): boolean {
    const layout = this.layout;
    if (!layout) return false;
    const before = this.known.get(el);
    try {
      const identity = layout.identify(el, ctx);
      if (identity === null) return this.drop(el) && before?.entry != null;
      if (before?.identity === identity) return false;
      this.keep(el, identity, layout.read(el, ctx));
      return true;
    } catch (error) {
      // One odd entry must not cost the page: it is left out and told as a gap (never silently).
      const name = error instanceof Error ? error.name : 'Error';
      this.errors.set(name, (this.errors.get(name) ?? 0) + 1);
      this.keep(el, '!', null);
      return false;
    }
  }

  private keep(el: Element, identity: string, entry: Entry | null): void {
    this.drop(el);
    this.known.set(el, { identity, entry });
    if (!entry) return;
    if (entry.type === 'comment') this.threaded = true;
    this.order.add(el);
    this.fresh.add(el);
  }

  /** Forgets an element that left the page. True where it was known. */
  drop(el: Element): boolean {
    const known = this.known.get(el);
    if (!known) return false;
    if (known.entry?.type === 'comment') this.relations.left(known.entry);
    this.order.remove(el);
    this.fresh.delete(el);
    return this.known.delete(el);
  }

  /** Known elements may have changed places: their order is worked out anew before it is next used. */
  moved(): void {
    this.order.forget(this.known.keys());
  }

  /** True where `changes` would tell something. */
  get changed(): boolean {
    return this.fresh.size > 0;
  }

  /** Takes over, as already told, what is still in the page from the state of the address before. */
  adopt(before: PageState, ctx: Ctx): void {
    if (before.layout !== this.layout || !this.layout) return;
    for (const [el, known] of before.known) {
      if (!el.isConnected) continue;
      try {
        if (this.layout.identify(el, ctx) !== known.identity) continue;
      } catch {
        continue;
      }
      this.keep(el, known.identity, known.entry);
      this.fresh.delete(el);
    }
  }

  /**
   * Entries in document order, with relations and reply counts worked out; the same id only once. A layout's `relate`
   * is asked only where the page has comments or is one post's page (X: only the order of cells tells posts from replies).
   */
  entries(ctx: Ctx): Placed[] {
    const seen = new Set<string>();
    const once: Placed[] = [];
    for (const el of this.order.list()) {
      const entry = this.known.get(el)?.entry;
      if (!entry) continue;
      const id = entry.id && `${entry.type} ${entry.id}`;
      if (id && seen.has(id)) continue;
      if (id) seen.add(id);
      once.push({ el, entry });
    }
    if (this.isThreaded(ctx)) {
      this.relations.relate(this.layout, once, ctx);
      countReplies(once.map(({ entry }) => entry));
    }
    return once;
  }

  private isThreaded(ctx: Ctx): boolean {
    this.threaded ??= this.network.page(ctx.url).kind === 'post';
    return this.threaded;
  }

  /** What was read since the last call. On a page without comments its cost does not grow with what is known. */
  changes(ctx: Ctx): Changes {
    if (!this.isThreaded(ctx)) {
      const posts = [...this.fresh].map((el) => this.known.get(el)?.entry).filter((entry) => entry?.type === 'post');
      this.fresh.clear();
      return { posts, comments: [], context: [] };
    }
    const all = this.entries(ctx);
    const isNew = (placed: Placed): boolean => this.fresh.has(placed.el) || this.relations.changed.has(placed.entry);
    const posts = all.filter(isNew).map(({ entry }) => entry).filter((entry) => entry.type === 'post');
    const comments = all.map(({ entry }) => entry).filter((entry) => entry.type === 'comment');
    const news = new Set(all.filter(isNew).map(({ entry }) => entry).filter((entry) => entry.type === 'comment'));
    this.fresh.clear();
    this.relations.changed.clear();
    if (news.size === 0) return { posts, comments: [], context: [] };
    const withGone = this.relations.ancestors(news, comments);
    const thread = threadsOf(withGone, this.layout?.nesting ?? 'tree');
    const wanted = new Set([...news].map(thread));
    const told = withGone.filter((comment) => wanted.has(thread(comment)));
    return { posts, comments: told, context: told.filter((comment) => !news.has(comment)).map(({ id }) => id) };
  }

  /** Everything read so far as one reading. */
  reading(ctx: Ctx): Reading {
    const entries = this.entries(ctx).map(({ entry }) => entry);
    return {
      ...this.frame(ctx),
      viewer: this.viewer(ctx),
      posts: entries.filter((entry) => entry.type === 'post'),
      comments: entries.filter((entry) => entry.type === 'comment'),
      people: this.people(ctx),
      gaps: gapsOf(this, ctx, entries),
    };
  }

  /** The parts of a reading that only tell which page it is. */
  frame(ctx: Ctx): Pick<Reading, 'network' | 'layout' | 'nesting' | 'page'> {
    const { network, layout } = this;
    return { network: network.id, layout: layout?.id ?? null, nesting: layout?.nesting ?? 'tree', page: network.page(ctx.url) };
  }

  /** Who is logged in; null for a guest, or where the page (or its finder) fails to tell. */
  viewer(ctx: Ctx): Reading['viewer'] {
    try {
      return this.layout?.viewer(ctx) ?? null;
    } catch {
      return null;
    }
  }

  people(ctx: Ctx): PersonSighting[] {
    try {
      return this.layout?.people?.(ctx) ?? [];
    } catch {
      return [];
    }
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
export const readPage = (network: Network, ctx: Ctx): Reading => PageState.of(network, ctx).reading(ctx);
