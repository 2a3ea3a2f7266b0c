/** Live updates: the background tells every page which stores changed. */
import { useEffect, useRef } from 'react';
import type { Changed } from '../../lib/messages.ts';

/** The channel's name (lib/messages.ts CHANNEL); written here so that a page need not load the message schemas. */
const CHANNEL: typeof import('../../lib/messages.ts').CHANNEL = 'rueckkanal';

/** Calls `changed` after one of `stores` changed, once for a burst of changes (`wait` ms). */
export function useChanges(stores: readonly string[], changed: () => void, wait = 150): void {
  const latest = useRef(changed);
  latest.current = changed;
  const names = stores.join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Changed>) => {
      if (!Array.isArray(data?.changed) || !data.changed.some((name) => names.split(' ').includes(name))) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, wait);
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, [names, wait]);
}
