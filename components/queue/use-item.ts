/** One item with all the store keeps of it: its memory, its author, why it is due. Follows every change. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardAnswer } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import { personOf } from '../../lib/store/person-of.ts';
import { type Memory, readMemory } from '../../lib/store/memory.ts';
import { readItem } from '../../lib/store/queue.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { useChanges } from '../base/changes.ts';
import { codeOf } from '../base/failure.ts';
import { send } from '../base/send.ts';

export interface ItemHold {
  item: ItemRow;
  person: Person | null;
  memory: Memory;
  /** Why it is due when it is, in words; '' for what waits for nobody. */
  reason: string;
}

/** 'loading' until it was read, 'gone' where there is none with this id, else what is known, or why it cannot be read. */
export type ItemState = { at: 'loading' } | { at: 'gone' } | { at: 'trouble'; code: string } | ({ at: 'here' } & ItemHold);

export function useItem(id: string): { state: ItemState; retry: () => void } {
  const [state, setState] = useState<ItemState & { of?: string }>({ at: 'loading' });
  const turn = useRef(0);
  const read = useCallback(async () => {
    const mine = ++turn.current;
    const put = (next: ItemState): void => {
      if (mine === turn.current) setState({ ...next, of: id });
    };
    try {
      const item = await readItem(id);
      if (!item) return put({ at: 'gone' });
      const [memory, person, card] = await Promise.all([
        readMemory(item),
        personOf(item.authorKeys),
        // Told by the background in the same words as on the page; without it the rest still shows.
        send<CardAnswer>({ type: 'card', item: id, person: null }).catch(() => null),
      ]);
      put({ at: 'here', item, memory, person, reason: card?.item?.reason ?? '' });
    } catch (error) {
      put({ at: 'trouble', code: codeOf(error) });
    }
  }, [id]);
  useEffect(() => {
    void read();
  }, [read]);
  useChanges(['items', 'people', 'interactions', 'settings'], () => void read());
  // What was read of another item is not this one's.
  return { state: state.of === id ? state : { at: 'loading' }, retry: () => void read() };
}
