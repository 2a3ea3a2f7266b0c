/**
 * Own interactions by click: the user presses the network's like, share, follow or connect button, and the button
 * changes its state. Nothing is noted unless the acting account is one of ours, and nothing is ever clicked here.
 */
import type { Account } from '../model/sighting.ts';
import type { Action } from '../networks/network.ts';
import type { LivePage } from './live.ts';

/** Shape of `Deed` in lib/messages.ts. */
export interface DeedSeen extends Pick<Action, 'kind' | 'target'> {
  type: 'deed';
  network: string;
  actor: Account;
  pageUrl: string;
}

/** How often a pressed button is looked at, and for how long (a connect dialog takes its time), in ms. */
const EVERY = 300;
const LONGEST = 60_000;

export interface DeedsOptions {
  view: Window;
  live: LivePage;
  /** Account keys of our accounts on this network. */
  own: ReadonlySet<string>;
  done: (deed: DeedSeen) => void;
}

interface Watch {
  action: Action;
  key: string;
  deed: DeedSeen;
  until: number;
  seenOn: boolean;
}

export class Deeds {
  private readonly options: DeedsOptions;
  private watches: Watch[] = [];
  private readonly told = new Set<string>();
  private timer = 0;

  constructor(options: DeedsOptions) {
    this.options = options;
  }

  start(): void {
    // On window and capturing: before the page handles the click, so that the state before it is seen.
    this.options.view.addEventListener('click', this.click, true);
    this.options.view.addEventListener('pagehide', this.last);
  }

  stop(): void {
    this.options.view.removeEventListener('click', this.click, true);
    this.options.view.removeEventListener('pagehide', this.last);
    this.options.view.clearTimeout(this.timer);
    this.watches = [];
  }

  /** The record was taken back: the same deed done again counts again. */
  forget(deed: DeedSeen): void {
    this.told.delete(keyOf(deed));
  }

  /** Looks at a click; public for tests, where no event is trusted. */
  pressed(target: Element): void {
    const { live, own, view } = this.options;
    const { layout, network } = live.state;
    if (!layout?.action) return;
    const ctx = live.ctx;
    let action: Action | null = null;
    let actor: Account | null = null;
    try {
      action = layout.action(target, ctx);
      if (!action || action.on) return;
      const entry = entryOf(target, live);
      actor = (entry && layout.actor?.(entry, ctx)) || layout.viewer(ctx);
    } catch {
      return; // an odd button: nothing is recorded rather than something wrong
    }
    if (!actor || !network.accountKeys(actor, ctx.url).some((key) => own.has(key))) return;
    const { kind, target: to } = action;
    const deed: DeedSeen = { type: 'deed', network: network.id, kind, actor, target: to, pageUrl: ctx.url.href };
    const key = keyOf(deed);
    if (this.told.has(key)) return;
    this.watches = this.watches.filter((watch) => watch.key !== key);
    this.watches.push({ action, key, deed, until: view.performance.now() + LONGEST, seenOn: false });
    this.arm();
  }

  private readonly click = (event: Event): void => {
    if (event.isTrusted && (event.target as Node | null)?.nodeType === 1) this.pressed(event.target as Element);
  };

  private arm(): void {
    this.options.view.clearTimeout(this.timer);
    if (this.watches.length) this.timer = this.options.view.setTimeout(() => this.look(), EVERY);
  }

  private look(): void {
    const { view } = this.options;
    const now = view.performance.now();
    if (view.document.visibilityState === 'visible') this.watches = this.watches.filter((watch) => this.open(watch, now));
    this.arm();
  }

  /** Looks at one button; false when nothing is left to see. */
  private open(watch: Watch, now: number): boolean {
    let on: boolean | null = null;
    try {
      on = watch.action.now();
    } catch {
      on = null;
    }
    // Twice in a row: networks paint a like at once and take it back when their server refuses. A button that is
    // gone after it was on (list scrolled, dialog closed) counts as on.
    if (watch.seenOn && on !== false) {
      this.tell(watch);
      return false;
    }
    watch.seenOn = on === true;
    return now < watch.until;
  }

  private readonly last = (): void => {
    for (const watch of this.watches) if (watch.seenOn) this.tell(watch);
    this.watches = this.watches.filter(({ seenOn }) => !seenOn);
  };

  private tell({ key, deed }: Watch): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.options.done(deed);
  }
}

const keyOf = ({ kind, target, actor }: DeedSeen): string =>
  [kind, target.type, target.id ?? target.url ?? target.account?.url ?? target.account?.handle, actor.url ?? actor.handle].join(' ');

function entryOf(target: Element, live: LivePage): Element | null {
  for (let at: Element | null = target; at; at = at.parentElement) if (live.state.known.has(at)) return at;
  return null;
}
