/**
 * One page as read so far: elements → entries, for a network's layout.
 *
 * The same code reads a saved page at once (`inspect`, `readPage`) and a live page piece by piece (lib/reader/live.ts):
 * `take` reads one element unless it is known and unchanged, `reading` sums up all, `changes` what is new since the
 * last call. Never writes to the page.
 */
import type { CommentSighting, Entry, Gap, PersonSighting, PostSighting, Reading } from '../model/sighting.ts';
import type { Ctx, General, Layout, Network } from '../networks/network.ts';
import { gapsOf } from './gaps.ts';
import { createRelations } from './relations.ts';
import { threadsOf } from './threads.ts';
import { tidyAccount, tidyEntry } from './tidy.ts';

interface Known {
  identity: string;
  entry: Entry | null;
}

/** An entry and the element it was read from. */
export interface Placed {
  el: Element;
  entry: Entry;
}

/** Is this post one of ours? */
export type Ours = (post: PostSighting) => boolean;
const NOBODY: Ours = () => false;

/** Tells posts of accounts with one of these keys from others. A post somebody taught as ours counts too. */
export const oursAmong =
  (network: Network, own: readonly string[], page: URL): Ours =>
  (post) =>
    Boolean(post.own) || (own.length > 0 && network.accountKeys(post.author, page).some((key) => own.includes(key)));

/** What is new: comments come in document order with all known comments of their threads, those only for context named. */
export interface Changes {
  posts: PostSighting[];
  comments: CommentSighting[];
  context: string[];
}

/**
 * The layout of `network` that fits this page, or null. A layout that throws does not fit. What the user taught goes before the
 * network's own: it mends a reader until the next release.
 */
export const fittingLayout = (network: Network, ctx: Ctx, taught: readonly Layout[] = []): Layout | null =>
  [...taught, ...network.layouts].find((layout) => attempt(() => layout.fits(ctx), false)) ?? null;

/** The first layout a general reader gives for this page, or null. */
export function generalLayout(general: readonly General[], ctx: Ctx): Layout | null {
  for (const reader of general) {
    const layout = attempt(() => reader.derive(ctx), null);
    if (layout) return layout;
  }
  return null;
}

/**
 * Did the network's own layouts miss something, so that the general readers are worth asking? Where the network has none (any
 * other website) they always are.
 */
export const missed = (network: Network, gaps: readonly Gap[], entries: number): boolean =>
  entries === 0 && (!network.layouts.length || gaps.some(({ kind }) => kind === 'no-layout' || kind === 'no-entries'));

/** What `find` gives, or `otherwise` where an odd page makes it throw. */
export function attempt<T>(find: () => T, otherwise: T): T {
  try {
    return find();
  } catch {
    return otherwise;
  }
}

export class PageState {
  readonly network: Network;
  readonly layout: Layout | null;
  readonly selector: string;
  readonly known = new Map<Element, Known>();
  /** Names of errors thrown by finders, with how often. */
  readonly errors = new Map<string, number>();
  /** Read since `changes` was last asked; and what of that has left the page meanwhile (a list scrolled fast). */
  readonly #fresh = new Set<Element>();
  #passed: Entry[] = [];
  readonly #relations = createRelations();
  /** What `comments` gave last, until something was read or left (`drop`, which `take` calls too). */
  #comments: Placed[] | null = null;
  /** A stream of posts has nothing to relate and no order to keep; a page with comments, or of one post, has. */
  #threaded: boolean | undefined;

  constructor(network: Network, layout: Layout | null) {
    this.network = network;
    this.layout = layout;
    this.selector = layout?.entries.join(',') ?? '';
  }

  /** The whole page, read at once. */
  static of(network: Network, ctx: Ctx, layout = fittingLayout(network, ctx)): PageState {
    const state = new PageState(network, layout);
    if (state.layout) for (const el of ctx.root.querySelectorAll(state.selector)) state.take(el, ctx);
    return state;
  }

  /** Reads `el` unless it is known and its identity is the same. True where something new was read or an entry vanished. */
  take(el: Element, ctx: Ctx): boolean {
    const layout = this.layout;
    if (!layout) return false;
    const before = this.known.get(el);
    let identity: string | null = '!';
    let entry: Entry | null = null;
    try {
      identity = layout.identify(el, ctx);
      if (identity !== null && before?.identity === identity) return false;
      entry = identity === null ? null : layout.read(el, ctx);
      if (entry) tidyEntry(entry);
    } catch (error) {
      // One odd entry must not cost the page: it is left out and told as a gap (never silently).
      const name = error instanceof Error ? error.name : 'Error';
      this.errors.set(name, (this.errors.get(name) ?? 0) + 1);
      identity = '!';
    }
    this.drop(el);
    if (identity !== null) this.known.set(el, { identity, entry });
    if (entry) this.#fresh.add(el);
    if (entry?.type === 'comment') this.#threaded = true;
    return Boolean(entry ?? before?.entry);
  }

  /** Forgets an element that left the page. True where it was known. */
  drop(el: Element): boolean {
    const entry = this.known.get(el)?.entry;
    if (entry) this.#relations.left(entry);
    this.#comments = null;
    if (this.#fresh.delete(el) && entry) this.#passed.push(entry);
    return this.known.delete(el);
  }

  /** All that is known counts as new again: what it means has changed (an account became ours). */
  renew(): void {
    for (const [el, { entry }] of this.known) if (entry) this.#fresh.add(el);
  }

  /** True where `changes` would tell something. */
  get changed(): boolean {
    return this.#fresh.size + this.#passed.length > 0;
  }

  /**
   * Entries in document order, with relations and reply counts worked out; the same id only once. A layout's `relate`
   * is asked only where the page has comments or is one post's page (X: only the order of cells tells posts from replies).
   */
  entries(ctx: Ctx): Placed[] {
    if (!this.known.size) return [];
    const seen = new Set<string>();
    const once: Placed[] = [];
    // The browser knows the order best, also after nodes were moved.
    for (const el of ctx.root.querySelectorAll(this.selector)) {
      const entry = this.known.get(el)?.entry;
      const id = entry && `${entry.type} ${entry.id}`;
      if (!entry || (entry.id && seen.has(id as string))) continue;
      seen.add(id as string);
      once.push({ el, entry });
    }
    if (this.#isThreaded(ctx)) {
      this.#relations.relate(this.layout, once, ctx);
      countReplies(once.map(({ entry }) => entry));
    }
    return once;
  }

  /** Comments as `entries` gives them: asked again and again by the panel, so nothing is looked through twice, nor a page without any. */
  comments(ctx: Ctx): Placed[] {
    if (!this.#isThreaded(ctx)) return [];
    this.#comments ??= this.entries(ctx).filter(({ entry }) => entry.type === 'comment');
    return this.#comments;
  }

  #isThreaded(ctx: Ctx): boolean {
    this.#threaded ??= this.network.page(ctx.url).kind === 'post';
    return this.#threaded;
  }

  /**
   * What was read since the last call. On a page without comments its cost does not grow with what is known. `ours`: whose figures
   * are read along.
   */
  changes(ctx: Ctx, ours: Ours = NOBODY): Changes {
    const fresh = [...this.#fresh].map((el) => ({ el, entry: this.known.get(el)?.entry as Entry }));
    const threaded = this.#isThreaded(ctx);
    const here = threaded ? this.entries(ctx) : fresh;
    const news = new Set(
      here.filter(({ el, entry }) => this.#fresh.has(el) || this.#relations.changed.has(entry)).map(({ entry }) => entry),
    );
    // Read and gone again, before it was told: told all the same, unless it is back.
    const ids = new Set(here.map(({ entry }) => entry.id));
    const passed = [...this.#passed, ...fresh.filter(({ el }) => threaded && !el.isConnected).map(({ entry }) => entry)].filter(
      ({ id }) => id && !ids.has(id),
    );
    for (const entry of passed) news.add(entry);
    this.#count(
      here.filter(({ entry }) => news.has(entry)),
      ctx,
      ours,
    );
    this.#fresh.clear();
    this.#passed = [];
    this.#relations.changed.clear();
    const all = [...passed, ...here.map(({ entry }) => entry)];
    const posts = [...news].filter((entry) => entry.type === 'post');
    const mine = [...news].filter((entry) => entry.type === 'comment');
    if (!mine.length) return { posts, comments: [], context: [] };
    const known = this.#relations.withAncestors(
      mine,
      all.filter((entry) => entry.type === 'comment'),
    );
    const thread = threadsOf(known, this.layout?.nesting ?? 'tree');
    const wanted = new Set(mine.map(thread));
    const comments = known.filter((comment) => wanted.has(thread(comment)));
    return { posts, comments, context: comments.filter((comment) => !news.has(comment)).map(({ id }) => id) };
  }

  /** Reads the figures of posts of ours. At the moment of telling: pages add them after the text. */
  #count(placed: readonly Placed[], ctx: Ctx, ours: Ours): void {
    const layout = this.layout;
    if (!layout?.figures || ours === NOBODY) return;
    for (const { el, entry } of placed) {
      if (entry.type !== 'post' || !ours(entry)) continue;
      const figures = attempt(() => layout.figures?.(el, ctx), null);
      if (figures) entry.figures = figures;
    }
  }

  /** Everything read so far as one reading. `ours`: whose figures are read along. */
  reading(ctx: Ctx, ours: Ours = NOBODY): Reading {
    const placed = this.entries(ctx);
    this.#count(placed, ctx, ours);
    const entries = placed.map(({ entry }) => entry);
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

  /** Who is logged in; null for a guest, or where the page does not tell. */
  viewer(ctx: Ctx): Reading['viewer'] {
    return attempt(() => {
      const viewer = this.layout?.viewer(ctx);
      return viewer ? tidyAccount(viewer) : null;
    }, null);
  }

  people(ctx: Ctx): PersonSighting[] {
    return attempt(() => (this.layout?.people?.(ctx) ?? []).map(tidyAccount), []);
  }
}

/** Sets `repliesShown` of every comment to the number of its direct replies among `entries`. */
export function countReplies(entries: readonly Entry[]): void {
  const counts = new Map<string, number>();
  const comments = entries.filter((entry): entry is CommentSighting => entry.type === 'comment');
  for (const { parent } of comments) if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  for (const comment of comments) comment.repliesShown = counts.get(comment.id) ?? 0;
}

/**
 * Reads a whole page at once. Shape: model/sighting.ts `Reading`; never throws on page content. Where the network's own
 * layouts find nothing though the page promises something, the general readers are asked, and the gap stays told.
 */
export function readPage(
  network: Network,
  ctx: Ctx,
  general: readonly General[] = [],
  taught: readonly Layout[] = [],
  ours?: Ours,
): Reading {
  const own = PageState.of(network, ctx, fittingLayout(network, ctx, taught)).reading(ctx, ours);
  const layout = missed(network, own.gaps, own.posts.length + own.comments.length) ? generalLayout(general, ctx) : null;
  if (!layout) return own;
  const found = PageState.of(network, ctx, layout).reading(ctx, ours);
  return { ...found, viewer: found.viewer ?? own.viewer, gaps: [...(network.layouts.length ? own.gaps : []), ...found.gaps] };
}
