/**
 * A live page: lists grow, reuse their nodes and navigate inside the page.
 *
 * One shared MutationObserver; added nodes are walked with `matches` and one combined `querySelectorAll`, small
 * batches before paint, large ones in idle slices; an entry in which something changed is identified again, and read
 * again only if its identity changed. While the tab is hidden the observer is off; at `visible` the page is looked
 * through once. Never writes to the page.
 */
import type { Ctx, Network } from '../networks/network.ts';
import { AddressWatch } from './address.ts';
import { isOurs } from './ours.ts';
import { fittingLayout, PageState } from './page.ts';
import { Slices } from './slices.ts';
import { Quiet } from './quiet.ts';

/** Added nodes up to which a batch is read before paint. */
const SMALL = 40;
/** Records above which the page is looked through anew instead of following each. */
const FLOOD = 1000;
/** ms without growth after which a page counts as settled, and the most that is waited for it. */
const SETTLED = { quiet: 5000, most: 20_000 };
/** The same after a move inside the page: until then the old page's nodes may still stand under the new address. */
const TURNED = { quiet: 250, most: 2000 };

export interface LiveHooks {
  /** The address is about to count as another page: last moment to take what was read on the old one. */
  leave(state: PageState, ctx: Ctx): void;
  /** An entry was read anew, or something in it changed (our marks may be gone). */
  seen(el: Element): void;
  /** The entry left the page or is none any more. */
  gone(el: Element): void;
  /** A piece of work is through; `state.changed` tells whether there is news. */
  worked(): void;
  /** Nothing was added for a while after load or navigation: what is not there now is missing. */
  settled(): void;
  /** Visible again (true), or hidden: nothing may run (false). */
  awake(on: boolean): void;
}

export interface LiveOptions {
  root: Document;
  network: Network;
  /** Epoch ms. */
  now: () => number;
  hooks: LiveHooks;
}

export class LivePage {
  state: PageState;
  private readonly root: Document;
  private readonly view: Window & typeof globalThis;
  private readonly options: LiveOptions;
  private readonly observer: MutationObserver;
  private readonly slices: Slices;
  private readonly address: AddressWatch;
  private readonly settling: Quiet;
  private readonly turning: Quiet;
  private url: URL;
  private running = false;
  /** The address is another page's already, the state still the old page's. */
  private away = false;
  /** Subtrees to look through, and elements to (re)read. */
  private trees = new Set<Node>();
  private todo = new Set<Element>();
  private swept = true;
  private fitAt = 0;

  constructor(options: LiveOptions) {
    const { root } = options;
    this.options = options;
    this.root = root;
    this.view = root.defaultView as Window & typeof globalThis;
    this.url = new URL(this.view.location.href);
    this.state = this.newState();
    this.observer = new this.view.MutationObserver((records) => this.look(records));
    this.slices = new Slices(this.view, () => this.step());
    this.address = new AddressWatch(this.view, () => this.moved());
    this.settling = new Quiet(this.view, SETTLED, () => this.settle());
    this.turning = new Quiet(this.view, TURNED, () => this.turn());
  }

  /** What finders may know right now. */
  get ctx(): Ctx {
    return { root: this.root, url: this.url, now: this.options.now() };
  }

  /** Starts; in a hidden tab only once it is shown. */
  start(): void {
    this.root.addEventListener('visibilitychange', this.visibility);
    this.visibility();
  }

  /** Falls silent for good. */
  stop(): void {
    this.root.removeEventListener('visibilitychange', this.visibility);
    this.sleep();
  }

  /** Looks again at an entry, as if something in it had changed. */
  again(el: Element): void {
    this.todo.add(el);
    this.slices.later();
  }

  private readonly visibility = (): void => {
    const visible = this.root.visibilityState === 'visible';
    if (visible === this.running) return;
    if (visible) this.wake();
    else this.sleep();
    this.options.hooks.awake(visible);
  };

  private wake(): void {
    this.running = true;
    this.address.start();
    this.observe();
    this.settling.begin();
    if (this.moved()) this.turning.begin();
    else this.rescan();
  }

  private sleep(): void {
    this.running = false;
    this.observer.disconnect();
    for (const part of [this.slices, this.address, this.settling, this.turning]) part.stop();
    this.trees.clear();
    this.todo.clear();
  }

  private observe(): void {
    const attributeFilter = this.state.layout?.attributes;
    this.observer.observe(this.root, { childList: true, subtree: true, ...(attributeFilter?.length ? { attributeFilter: [...attributeFilter] } : {}) });
  }

  private newState(): PageState {
    return new PageState(this.options.network, fittingLayout(this.options.network, this.ctx));
  }

  /** The page anew: layout chosen again, everything that stands there looked at. */
  private turn(): void {
    const before = this.state;
    this.away = false;
    this.state = this.newState();
    this.state.adopt(before, this.ctx);
    for (const el of before.known.keys()) if (!this.state.known.has(el)) this.options.hooks.gone(el);
    this.observer.disconnect();
    this.observe();
    this.settling.begin();
    this.rescan();
  }

  /** Looks whether the address is another page's now. True where it is, and the turn has begun. */
  private moved(): boolean {
    const { href } = this.view.location;
    if (href === this.url.href) return this.away;
    const url = new URL(href);
    const { network, hooks } = this.options;
    const [from, to] = [network.page(this.url), network.page(url)];
    if (from.kind === to.kind && from.url === to.url) {
      this.url = url; // only a hash or a tracking parameter
      return this.away;
    }
    if (!this.away) hooks.leave(this.state, this.ctx);
    this.away = true;
    this.url = url;
    this.trees.clear();
    this.todo.clear();
    this.settling.stop();
    this.turning.begin();
    return true;
  }

  private rescan(): void {
    this.swept = false;
    this.state.moved();
    for (const el of this.state.known.keys()) this.todo.add(el);
    this.trees.add(this.root);
    this.slices.later();
  }

  private settle(): void {
    if (this.refit()) this.settling.begin();
    else this.options.hooks.settled();
  }

  /** A page that was not built yet when it was first looked at may fit a layout now. True where another one fits. */
  private refit(): boolean {
    const { layout, known } = this.state;
    if (layout && known.size > 0) return false;
    if (fittingLayout(this.options.network, this.ctx) === layout) return false;
    this.turn();
    return true;
  }

  private look(records: readonly MutationRecord[]): void {
    if (!this.running) return;
    if (this.moved()) {
      if (records.some(({ addedNodes }) => addedNodes.length > 0)) this.turning.stir();
      return;
    }
    const flood = records.length > FLOOD;
    let added = 0;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if (!isOurs(target)) this.touch(target);
        continue;
      }
      let touched = false;
      for (const node of removedNodes) {
        if (node.nodeType !== 1) continue;
        touched = true;
        if (isOurs(node)) continue;
        if (node.isConnected) this.state.moved();
        else this.swept = false;
      }
      for (const node of addedNodes) {
        if (isOurs(node)) continue;
        touched = true;
        if (node.nodeType !== 1) continue;
        added++;
        if (!flood) this.trees.add(node);
      }
      if (touched) this.touch(target);
    }
    if (added) this.settling.stir();
    if (flood) this.rescan();
    if (added && this.state.known.size === 0 && this.options.now() - this.fitAt > 250) {
      this.fitAt = this.options.now();
      if (this.refit()) return;
    }
    if (!this.trees.size && !this.todo.size && this.swept) return;
    if (added <= SMALL && !flood) this.slices.early();
    else this.slices.later();
  }

  /** Something changed in or at `node`: the entry it belongs to is identified again. */
  private touch(node: Node): void {
    const { known } = this.state;
    if (known.size === 0) return;
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (known.has(at as Element)) {
        this.todo.add(at as Element);
        return;
      }
    }
  }

  /** One small piece of work; false when all is done. */
  private step(): boolean {
    const { state } = this;
    if (!this.swept) this.sweep();
    for (const el of this.todo) {
      this.todo.delete(el);
      this.read(el);
      return true;
    }
    for (const tree of this.trees) {
      this.trees.delete(tree);
      if (!state.layout || !tree.isConnected) return true;
      if (tree.nodeType === 1 && (tree as Element).matches(state.selector)) this.todo.add(tree as Element);
      if (tree.firstChild) for (const el of (tree as ParentNode).querySelectorAll(state.selector)) this.todo.add(el);
      return true;
    }
    this.options.hooks.worked();
    return false;
  }

  private read(el: Element): void {
    if (!el.isConnected) return;
    this.state.take(el, this.ctx);
    if (this.state.known.get(el)?.entry) this.options.hooks.seen(el);
    else this.options.hooks.gone(el);
  }

  private sweep(): void {
    this.swept = true;
    for (const el of this.state.known.keys()) {
      if (el.isConnected) continue;
      this.state.drop(el);
      this.options.hooks.gone(el);
    }
  }
}
