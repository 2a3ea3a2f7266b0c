/**
 * A live page: lists grow, reuse their nodes and navigate inside the page.
 *
 * One shared MutationObserver; added nodes are walked with `matches` and one combined `querySelectorAll`, small
 * batches before paint, large ones in idle slices; an entry in which something changed is identified again, and read
 * again only if its identity changed. While the tab is hidden the observer is off; at `visible` the page is looked
 * through once. Never writes to the page.
 */
import type { Ctx, General, Layout, Network } from '../networks/network.ts';
import { addressOf, watchAddress } from './address.ts';
import { isOurs } from './ours.ts';
import { gapsOf } from './gaps.ts';
import { fittingLayout, generalLayout, missed, PageState } from './page.ts';
import { createQuiet } from './quiet.ts';
import { createSlices } from './slices.ts';

/** Added nodes up to which a batch is read before paint. */
const SMALL = 40;
/** Records above which the page is looked through anew instead of following each. */
const FLOOD = 1000;
/** How often a page that no layout fits yet (it is still being built) is asked again, in ms. */
const REFIT = 250;

export interface LiveOptions {
  root: Document;
  network: Network;
  /** Layouts the user taught; they go before the network's own. */
  taught?: readonly Layout[];
  /** The general readers that are in this page now; asked where the network's own layouts find nothing. */
  general?: () => readonly General[];
  /** The network's own layouts found nothing though the page promises something, and no general reader is here: called once a page. */
  wanted?: () => void;
  /** Epoch ms. */
  now: () => number;
  /** The address counts as another page now: last moment to take what was read on the old one. */
  leave: () => void;
  /** An entry was read anew, or something in it changed (our marks may be gone). */
  seen: (el: Element) => void;
  /** The entry left the page or is none any more. */
  gone: (el: Element) => void;
  /** A piece of work is through; `state.changed` tells whether there is news. */
  worked: () => void;
  /** Nothing was added for a while after load or navigation: what is not there now is missing. */
  settled: () => void;
  /** Visible again (true), or hidden: nothing may run (false). */
  awake: (on: boolean) => void;
}

export interface Live {
  readonly state: PageState;
  /** What finders may know right now. */
  readonly ctx: Ctx;
  /** Starts; in a hidden tab only once it is shown. */
  start(): void;
  /** General readers came into the page: where nothing was found they are asked. */
  generalise(): void;
  /** Falls silent for good. */
  stop(): void;
}

export function createLive({
  root,
  network,
  taught = [],
  general = () => [],
  wanted,
  now,
  leave,
  seen,
  gone,
  worked,
  settled,
  awake,
}: LiveOptions): Live {
  const view = root.defaultView as Window & typeof globalThis;
  let url = addressOf(root);
  /** While a general reader reads this page: the named layout that found nothing (null: none fitted); else undefined. */
  let failed: Layout | null | undefined;
  let state = newState();
  /** What ends the listeners while awake; null while asleep. */
  let waking: AbortController | null = null;
  /** The address is another page's already, the state still the old page's. */
  let away = false;
  let swept = true;
  let fitAt = 0;
  /** Subtrees to look through, and elements to (re)read. */
  const trees = new Set<Node>();
  const todo = new Set<Element>();
  const observer = new view.MutationObserver(look);
  const slices = createSlices(view, step);
  // Gaps are told after five quiet seconds; a move inside the page gives the old page's nodes a moment to go.
  const settling = createQuiet(view, 5000, 20_000, () => {
    if (!refit() && !fallBack() && !regrown()) settled();
  });
  // A page of no network we know is looked through as a whole: once it rests, not while it is built.
  const resting = createQuiet(view, 600, 3000, () => void fallBack());
  const turning = createQuiet(view, 250, 2000, () => turn());

  function ctx(): Ctx {
    return { root, url, now: now() };
  }

  function newState(layout = fittingLayout(network, ctx(), taught)): PageState {
    return new PageState(network, layout);
  }

  /** What a general reader makes of the page as it stands. */
  const derived = (): Layout | null => generalLayout(general(), ctx());

  /** Asks the general readers where the named ones found nothing. True where one reads the page from now on. */
  function fallBack(): boolean {
    if (failed !== undefined) return false;
    const entries = state.entries(ctx()).map(({ entry }) => entry);
    if (!missed(network, gapsOf(state, ctx(), entries), entries.length)) return false;
    if (!general().length) {
      wanted?.();
      return false;
    }
    const layout = derived();
    if (!layout) return false;
    // The gap stays told, also where another reader fills it.
    if (network.layouts.length) settled();
    turn(layout, state.layout);
    return true;
  }

  /** A page read by a general reader has grown into another shape (its comments came later). True where it is read anew. */
  function regrown(): boolean {
    if (failed === undefined) return false;
    const layout = derived();
    if (!layout || layout.entries.join() === state.layout?.entries.join()) return false;
    turn(layout, failed);
    return true;
  }

  function visibility(): void {
    const visible = root.visibilityState === 'visible';
    if (visible === Boolean(waking)) return;
    if (visible) wake();
    else sleep();
    awake(visible);
  }

  function wake(): void {
    waking = new view.AbortController();
    watchAddress(view, moved, waking.signal);
    observe();
    settling.begin();
    if (!network.layouts.length) resting.begin();
    if (moved()) turning.begin();
    else rescan();
  }

  function sleep(): void {
    waking?.abort();
    waking = null;
    observer.disconnect();
    for (const part of [slices, settling, turning, resting]) part.stop();
    trees.clear();
    todo.clear();
  }

  function observe(): void {
    const attributes = state.layout?.attributes;
    observer.observe(root, { childList: true, subtree: true, ...(attributes?.length ? { attributeFilter: [...attributes] } : {}) });
  }

  /** The page anew: layout chosen again, everything that stands there looked at. */
  function turn(layout?: Layout, instead?: Layout | null): void {
    for (const el of state.known.keys()) gone(el);
    away = false;
    failed = layout && (instead ?? null);
    state = newState(layout);
    observer.disconnect();
    observe();
    settling.begin();
    if (!network.layouts.length) resting.begin();
    rescan();
  }

  /** Looks whether the address is another page's now. True where it is, and the turn has begun. */
  function moved(): boolean {
    const to = addressOf(root);
    if (to.href === url.href) return away;
    const [before, after] = [network.page(url), network.page(to)];
    // Otherwise only a hash or a tracking parameter changed.
    if (before.kind !== after.kind || before.url !== after.url) {
      if (!away) leave();
      away = true;
      trees.clear();
      todo.clear();
      settling.stop();
      turning.begin();
    }
    url = to;
    return away;
  }

  function rescan(): void {
    swept = false;
    for (const el of state.known.keys()) todo.add(el);
    trees.add(root);
    slices.later();
  }

  /** A page that was not built yet when it was first looked at may fit a layout now. True where another one fits. */
  function refit(): boolean {
    if (failed === undefined && state.layout && state.known.size) return false;
    const layout = fittingLayout(network, ctx(), taught);
    if (!layout || layout === (failed === undefined ? state.layout : failed)) return false;
    turn();
    return true;
  }

  function look(records: readonly MutationRecord[]): void {
    if (moved()) {
      if (records.some(({ addedNodes }) => addedNodes.length)) turning.stir();
      return;
    }
    let added = 0;
    for (const { type, target, addedNodes, removedNodes } of records) {
      let touched = type === 'attributes';
      for (const node of removedNodes) {
        if (node.nodeType !== 1) continue;
        touched = true;
        if (!isOurs(node)) swept = false;
      }
      for (const node of addedNodes) {
        if (isOurs(node)) continue;
        touched = true;
        if (node.nodeType !== 1) continue;
        added++;
        trees.add(node);
      }
      if (touched && !isOurs(target)) touch(target);
    }
    if (added) for (const quiet of [settling, resting]) quiet.stir();
    if (records.length > FLOOD) {
      trees.clear();
      rescan();
    }
    if (added && !state.known.size && now() - fitAt > REFIT) {
      fitAt = now();
      if (refit()) return;
    }
    if (!trees.size && !todo.size && swept) return;
    if (added <= SMALL && records.length <= FLOOD) slices.early();
    else slices.later();
  }

  /** Something changed in or at `node`: the entry it belongs to is identified again. */
  function touch(node: Node | null): void {
    if (state.known.size)
      for (let at = node as Element | null; at; at = at.parentElement) if (state.known.has(at)) return void todo.add(at);
  }

  /** One small piece of work; false when all is done. */
  function step(): boolean {
    if (!swept) sweep();
    for (const el of todo) {
      todo.delete(el);
      if (el.isConnected) read(el);
      return true;
    }
    for (const tree of trees) {
      trees.delete(tree);
      if (!state.layout || !tree.isConnected) return true;
      if (tree.nodeType === 1 && (tree as Element).matches(state.selector)) todo.add(tree as Element);
      if (tree.firstChild) for (const el of (tree as ParentNode).querySelectorAll(state.selector)) todo.add(el);
      return true;
    }
    worked();
    return false;
  }

  function read(el: Element): void {
    state.take(el, ctx());
    if (state.known.get(el)?.entry) seen(el);
    else gone(el);
  }

  function sweep(): void {
    swept = true;
    for (const el of state.known.keys()) {
      if (el.isConnected) continue;
      state.drop(el);
      gone(el);
    }
  }

  return {
    get state() {
      return state;
    },
    get ctx() {
      return ctx();
    },
    start(): void {
      root.addEventListener('visibilitychange', visibility);
      visibility();
    },
    generalise(): void {
      if (waking && !away && fallBack()) return;
      // Not built yet: asked again when it rests.
      if (waking && failed === undefined) resting.begin();
    },
    stop(): void {
      root.removeEventListener('visibilitychange', visibility);
      sleep();
    },
  };
}
