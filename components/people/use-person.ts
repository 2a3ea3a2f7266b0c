/** One person with everything exchanged, read again when the store changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type PersonView, readPerson, readPersonBy } from '../../lib/store/person.ts';
import { useChanges } from '../base/changes.ts';
import { codeOf } from '../base/failure.ts';
import { useOrder } from '../base/use-order.ts';

export interface OnePerson {
  /** Null where there is none (any more); undefined until it is read. */
  view: PersonView | null | undefined;
  trouble: string | null;
  again: () => void;
}

/** Reads by `read`, anew with every other `name`; an answer that comes too late is dropped. */
function useView(name: string, read: () => Promise<PersonView | null>): OnePerson {
  const [state, setState] = useState<{ name: string; view: PersonView | null | undefined; trouble: string | null }>({
    name,
    view: undefined,
    trouble: null,
  });
  const wanted = useRef({ name, read });
  wanted.current = { name, read };
  const ask = useOrder();
  const again = useCallback(() => {
    const counts = ask();
    const current = (): boolean => wanted.current.name === name && counts();
    wanted.current.read().then(
      (view) => current() && setState({ name, view, trouble: null }),
      (error: unknown) =>
        current() && setState((before) => ({ name, view: before.name === name ? before.view : undefined, trouble: codeOf(error) })),
    );
  }, [name, ask]);
  useEffect(again, [again]);
  useChanges(['people', 'items', 'interactions'], again);
  return state.name === name ? { view: state.view, trouble: state.trouble, again } : { view: undefined, trouble: null, again };
}

export const usePerson = (id: string): OnePerson => useView(id, () => readPerson(id));

/** The person with one of these keys ('network|account key'); null where nobody is known, and until it is read. */
export const useKnown = (keys: readonly string[]): PersonView | null => useView(keys.join('\n'), () => readPersonBy(keys)).view ?? null;
