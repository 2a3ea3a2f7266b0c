/** One person with everything exchanged, read again when the store changed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type PersonView, readPerson } from '../../lib/store/person.ts';
import { useChanges } from '../base/changes.ts';
import { codeOf } from '../base/failure.ts';

export interface OnePerson {
  /** Null where there is none (any more); undefined until it is read. */
  view: PersonView | null | undefined;
  trouble: string | null;
  again: () => void;
}

export function usePerson(id: string): OnePerson {
  const [state, setState] = useState<{ id: string; view: PersonView | null | undefined; trouble: string | null }>({
    id,
    view: undefined,
    trouble: null,
  });
  const wanted = useRef(id);
  wanted.current = id;
  const again = useCallback(() => {
    readPerson(id).then(
      (view) => wanted.current === id && setState({ id, view, trouble: null }),
      (error: unknown) => wanted.current === id && setState((before) => ({ ...before, id, trouble: codeOf(error) })),
    );
  }, [id]);
  useEffect(again, [again]);
  useChanges(['people', 'items', 'interactions'], again);
  return { view: state.id === id ? state.view : undefined, trouble: state.trouble, again };
}
