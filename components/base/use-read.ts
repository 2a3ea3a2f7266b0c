/** Something read from the store and read again whenever one of its stores changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useChanges } from './changes.ts';
import { codeOf } from './failure.ts';

export interface Read<T> {
  /** Undefined until it was read once. */
  value: T | undefined;
  /** Code of the last failure (base/failure.ts), null where there is none; `value` is then what was read before. */
  trouble: string | null;
  again: () => void;
}

/** `stores`: whose changes matter; `key`: names what `read` reads, another key reads anew. */
export function useRead<T>(stores: readonly string[], key: string, read: () => Promise<T>): Read<T> {
  const [state, setState] = useState<{ key: string; value: T | undefined; trouble: string | null }>({
    key,
    value: undefined,
    trouble: null,
  });
  const latest = useRef({ read, key });
  latest.current = { read, key };
  const turn = useRef(0);
  const again = useCallback(() => {
    const mine = ++turn.current;
    const { key: now } = latest.current;
    latest.current.read().then(
      // A later question was asked meanwhile: its answer counts.
      (value) => mine === turn.current && setState({ key: now, value, trouble: null }),
      (error: unknown) => mine === turn.current && setState((before) => ({ ...before, key: now, trouble: codeOf(error) })),
    );
  }, []);
  useEffect(again, [again, key]);
  useChanges(stores, again);
  return { value: state.value, trouble: state.trouble, again };
}
