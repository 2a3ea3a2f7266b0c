/**
 * Two windows of ours on the same item say so before somebody types twice. A channel between our own pages only; nothing
 * is stored. A colleague's windows come in here once there is a team store.
 */
import { useCallback, useEffect, useRef, useState } from 'react';

const CHANNEL = 'rueckkanal-presence';
/** ms between signs of life; a browser lets hidden windows wake once a minute only, hence the long patience. */
const BEAT = 20_000;
const PATIENCE = 90_000;
/** ms after the last key for which somebody counts as typing. */
const TYPES = 10_000;

type What = 'open' | 'typing' | 'left' | 'who';
interface Sign {
  window: string;
  item: string;
  what: What;
}

export interface Others {
  /** Other windows that have the item open, those that type in it included. */
  open: number;
  typing: number;
}
const NOBODY: Others = { open: 0, typing: 0 };

const isSign = (value: unknown): value is Sign => {
  const { window, item, what } = (value ?? {}) as Partial<Sign>;
  return typeof window === 'string' && typeof item === 'string' && ['open', 'typing', 'left', 'who'].includes(what ?? '');
};

/** Joins the windows at `item`; `changed` hears who else is there. Gives how to tell that somebody types, and how to leave. */
export function joinPresence(item: string, changed: (others: Others) => void): { typing: () => void; leave: () => void } {
  const window = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  /** Other windows, with when they were last heard of and until when they type. */
  const others = new Map<string, { heard: number; types: number }>();
  /** Until when somebody types here, and when that was last told. */
  let mine = 0;
  let lastTold = 0;
  let told = NOBODY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (what: What): void => channel.postMessage({ window, item, what } satisfies Sign);
  const state = (): What => (Date.now() < mine ? 'typing' : 'open');

  function tell(): void {
    clearTimeout(timer);
    const now = Date.now();
    for (const [id, { heard }] of others) if (now - heard >= PATIENCE) others.delete(id);
    const types = [...others.values()].filter((one) => one.types > now);
    const next = { open: others.size, typing: types.length };
    if (next.open !== told.open || next.typing !== told.typing) changed(next);
    told = next;
    const soonest = Math.min(...[...others.values()].map(({ heard }) => heard + PATIENCE), ...types.map((one) => one.types));
    if (soonest !== Infinity) timer = setTimeout(tell, Math.max(50, soonest - now));
  }

  channel.onmessage = ({ data }: MessageEvent<unknown>): void => {
    if (!isSign(data) || data.item !== item || data.window === window) return;
    const now = Date.now();
    if (data.what === 'left') others.delete(data.window);
    else others.set(data.window, { heard: now, types: data.what === 'typing' ? now + TYPES : 0 });
    if (data.what === 'who') send(state());
    tell();
  };
  send('who');
  const beat = setInterval(() => send(state()), BEAT);
  let gone = false;
  const leave = (): void => {
    if (gone) return;
    gone = true;
    clearInterval(beat);
    clearTimeout(timer);
    removeEventListener('pagehide', leave);
    send('left');
    channel.close();
  };
  addEventListener('pagehide', leave, { once: true });

  return {
    leave,
    typing(): void {
      if (gone) return;
      const fresh = state() === 'open';
      mine = Date.now() + TYPES;
      // Once every few seconds is enough to be seen typing.
      if (fresh || Date.now() - lastTold > TYPES / 3) {
        lastTold = Date.now();
        send('typing');
      }
    },
  };
}

/** Who else of us has this item open or types in it, in other windows; null for no item. `typed` is to be called at each key. */
export function usePresence(item: string | null): Others & { typed: () => void } {
  const [others, setOthers] = useState(NOBODY);
  const joined = useRef<ReturnType<typeof joinPresence> | null>(null);
  useEffect(() => {
    setOthers(NOBODY);
    if (item === null) return;
    const mine = joinPresence(item, setOthers);
    joined.current = mine;
    return () => {
      joined.current = null;
      mine.leave();
    };
  }, [item]);
  const typed = useCallback(() => joined.current?.typing(), []);
  return { ...others, typed };
}
