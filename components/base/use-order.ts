/** Answers in the order of their questions: one question after each change, and a slow answer says what was so before the next change. */
import { useCallback, useRef } from 'react';

/** Call when asking; what it gives, called with the answer, says whether that still counts: no answer to a later question came before it. */
export function useOrder(): () => () => boolean {
  const asked = useRef(0);
  const answered = useRef(0);
  return useCallback(() => {
    const mine = ++asked.current;
    return () => {
      if (mine < answered.current) return false;
      answered.current = mine;
      return true;
    };
  }, []);
}
