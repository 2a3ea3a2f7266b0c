/**
 * Own interactions by click: the user presses the network's like, share, follow or connect button, and the button
 * changes its state. Nothing is noted unless the acting account is one of ours, and nothing is ever clicked here.
 */
import type { Account } from '../model/sighting.ts';
import type { Action } from '../networks/network.ts';
import type { Live } from './live.ts';
import { attempt } from './page.ts';

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
  live: Pick<Live, 'state' | 'ctx'>;
  /** Account keys of our accounts on this network, as of now. */
  own: () => readonly string[];
  done: (deed: DeedSeen) => void;
}

interface Watch {
  deed: DeedSeen;
  now: Action['now'];
  until: number;
  seenOn: boolean;
}

/** Names the deed, so that it is not told twice. */
const keyOf = ({ kind, target: { type, id, url, account } }: DeedSeen): string =>
  [kind, type, id ?? url ?? account?.url ?? account?.handle].join(' ');

export function createDeeds({ view, live, own, done }: DeedsOptions) {
  const watches = new Map<string, Watch>();
  const told = new Set<string>();
  let timer = 0;

  function pressed(target: Element): void {
    const { state, ctx } = live;
    const { layout, network } = state;
    // An odd button: nothing is recorded rather than something wrong.
    const action = attempt(() => layout?.action?.(target, ctx) ?? null, null);
    if (!layout || !action || action.on) return;
    let entry: Element | null = target;
    while (entry && !state.known.has(entry)) entry = entry.parentElement;
    const actor = attempt(() => (entry && layout.actor?.(entry, ctx)) || layout.viewer(ctx), null);
    if (!actor || !network.accountKeys(actor, ctx.url).some((key) => own().includes(key))) return;
    const deed: DeedSeen = { type: 'deed', network: network.id, kind: action.kind, actor, target: action.target, pageUrl: ctx.url.href };
    if (told.has(keyOf(deed))) return;
    watches.set(keyOf(deed), { deed, now: action.now, until: view.performance.now() + LONGEST, seenOn: false });
    arm();
  }

  function arm(): void {
    view.clearTimeout(timer);
    if (watches.size) timer = view.setTimeout(look, EVERY);
  }

  function look(): void {
    if (view.document.visibilityState === 'visible') {
      for (const [key, watch] of watches) {
        const on = attempt(watch.now, null);
        // Twice in a row: networks paint a like at once and take it back when their server refuses. A button that is
        // gone after it was on (list scrolled, dialog closed) counts as on.
        if (watch.seenOn && on !== false) tell(key, watch);
        else watch.seenOn = on === true;
        if (view.performance.now() > watch.until) watches.delete(key);
      }
    }
    arm();
  }

  function tell(key: string, { deed }: Watch): void {
    watches.delete(key);
    told.add(key);
    done(deed);
  }

  const click = (event: Event): void => {
    if (event.isTrusted && (event.target as Node).nodeType === 1) pressed(event.target as Element);
  };
  const leave = (): void => {
    for (const [key, watch] of watches) if (watch.seenOn) tell(key, watch);
  };
  // On window and capturing: before the page handles the click, so that the state before it is seen.
  view.addEventListener('click', click, true);
  view.addEventListener('pagehide', leave);

  return {
    /** What a click on this element is; where no event is trusted (tests) called by hand. */
    pressed,
    /** The record was taken back: the same deed done again counts again. */
    forget: (deed: DeedSeen) => told.delete(keyOf(deed)),
    stop(): void {
      view.removeEventListener('click', click, true);
      view.removeEventListener('pagehide', leave);
      view.clearTimeout(timer);
      watches.clear();
    },
  };
}
