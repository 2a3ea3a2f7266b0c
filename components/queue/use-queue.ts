/** The queue's rows on a page: read in chunks, then kept up to date by the ids of what changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { createSlices } from '../../lib/reader/slices.ts';
import { QueueList } from '../../lib/rules/queue/list.ts';
import { itemIdsOf } from '../../lib/store/items-of.ts';
import { readQueue, readRows } from '../../lib/store/queue.ts';
import { codeOf } from '../base/failure.ts';
import { type News, useChanged } from './use-changed.ts';

export interface QueueHold {
  list: QueueList;
  /** Counts up whenever `list` holds something new. */
  version: number;
  /** Until all rows were read once; the list grows meanwhile. */
  loading: boolean;
  /** Why the last read failed, else null; what was read before stays. */
  trouble: string | null;
  retry: () => void;
}

/** While the first read runs, the list is drawn again when it has grown by this factor: drawing takes longer the longer it is. */
const GROWTH = 1.25;

/** Does beforehand, in idle moments, what the next key or order would have to do. */
function useWarm(list: QueueList, version: number, loading: boolean): void {
  useEffect(() => {
    if (loading) return;
    const slices = createSlices(window, () => list.warm());
    slices.later();
    return slices.stop;
    // `version` tells that there is something new.
  }, [list, version, loading]);
}

export function useQueue(): QueueHold {
  const [state, setState] = useState(() => ({ list: new QueueList(), version: 0, loading: true, trouble: null as string | null }));
  const current = useRef(state.list);
  const running = useRef<AbortController | null>(null);
  /** Ids told while a full read runs: it may have passed them already. */
  const late = useRef(new Set<string>());

  const update = useCallback(async (ids: readonly string[]) => {
    if (!ids.length) return;
    const list = current.current;
    if (running.current) for (const id of ids) late.current.add(id);
    const rows = await readRows(ids);
    const found = new Set(rows.map(({ id }) => id));
    for (const id of ids) if (!found.has(id)) list.remove(id);
    list.load(rows);
    setState((before) => ({ ...before, version: before.version + 1, trouble: null }));
  }, []);

  const read = useCallback(async () => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    late.current.clear();
    const fresh = new QueueList();
    // The first read shows what it has chunk by chunk; a later one keeps the old list until it is whole.
    const first = current.current.size === 0;
    if (first) current.current = fresh;
    setState((before) => ({ ...before, list: current.current, loading: first, version: before.version + 1 }));
    try {
      let drawn = 0;
      await readQueue((rows) => {
        fresh.load(rows);
        if (!first || fresh.size < drawn * GROWTH) return;
        drawn = fresh.size;
        setState((before) => ({ ...before, version: before.version + 1 }));
      }, mine.signal);
      if (mine.signal.aborted) return;
      running.current = null;
      current.current = fresh;
      setState((before) => ({ list: fresh, version: before.version + 1, loading: false, trouble: null }));
      await update([...late.current]);
    } catch (error) {
      if (mine.signal.aborted) return;
      running.current = null;
      setState((before) => ({ ...before, loading: false, trouble: codeOf(error) }));
    }
  }, [update]);

  useEffect(() => {
    void read();
    return () => running.current?.abort();
  }, [read]);

  const hear = async ({ items, people }: News): Promise<void> => {
    if (!items || !people) return read();
    const touched = people.length ? [...current.current.idsBy(new Set(people)), ...(await itemIdsOf(people))] : [];
    await update([...new Set([...items, ...touched])]);
  };
  useChanged((news) => {
    hear(news).catch((error: unknown) => setState((before) => ({ ...before, trouble: codeOf(error) })));
  });

  useWarm(state.list, state.version, state.loading);
  return { ...state, retry: () => void read() };
}
