/** News of single items and people: which ones changed, gathered over a burst. */
import { useEffect, useRef } from 'react';
import type { Changed } from '../../lib/messages.ts';

const CHANNEL: typeof import('../../lib/messages.ts').CHANNEL = 'rueckkanal';

/** Ids that changed since the last call; null: too many to name, read anew. */
export interface News {
  items: string[] | null;
  people: string[] | null;
}

/** Calls `changed` once for a burst (`wait` ms). */
export function useChanged(changed: (news: News) => void, wait = 100): void {
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let [items, people]: [Set<string> | null, Set<string> | null] = [new Set(), new Set()];
    const add = (to: Set<string> | null, ids: string[] | undefined): Set<string> | null => {
      if (!to || !ids) return null;
      for (const id of ids) to.add(id);
      return to;
    };
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Changed>) => {
      if (!Array.isArray(data?.changed)) return;
      const [hasItems, hasPeople] = [data.changed.includes('items'), data.changed.includes('people')];
      if (!hasItems && !hasPeople) return;
      if (hasItems) items = add(items, data.items);
      if (hasPeople) people = add(people, data.people);
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current({ items: items && [...items], people: people && [...people] });
        [items, people] = [new Set(), new Set()];
      }, wait);
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, [wait]);
}
