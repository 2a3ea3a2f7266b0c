/** Something read from the store and read again whenever one of its stores changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useChanges } from './changes.ts';
import { codeOf } from './failure.ts';
import { useOrder } from './use-order.ts';

export interface Read<T> {
  /** Undefined until it was read once. */
  value: T | undefined;
  /** Code of the last failure (base/failure.ts), null where there is none; `value` is then what was read before. */
  trouble: string | null;
  again: () => void;
}

/** `stores`: whose changes matter; `key`: names what `read` reads, another key reads anew. */
export function useRead<T>(stores: readonly string[], key: string, read: () => Promise<T>): Read<T> {
  const [state, setState] = useState<{ value: T | undefined; trouble: string | null }>({ value: undefined, trouble: null });
  const latest = useRef({ read, key });
  latest.current = { read, key };
  const ask = useOrder();
  const again = useCallback(() => {
    const counts = ask();
    const { key: asked, read: get } = latest.current;
    const current = (): boolean => asked === latest.current.key && counts();
    get().then(
      (value) => current() && setState({ value, trouble: null }),
      (error: unknown) => current() && setState((before) => ({ ...before, trouble: codeOf(error) })),
    );
  }, [ask]);
  useEffect(again, [again, key]);
  useChanges(stores, again);
  return { ...state, again };
}
