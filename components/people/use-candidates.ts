/** Who among those seen may be worth knowing; read when asked for, and again after people changed. */
import { useCallback, useEffect, useState } from 'react';
import { type Candidate, candidates } from '../../lib/rules/candidates.ts';
import { readCandidateFacts } from '../../lib/store/person.ts';
import { useChanges } from '../base/changes.ts';
import { codeOf } from '../base/failure.ts';
import { useOrder } from '../base/use-order.ts';

export function useCandidates(now: number): { found: Candidate[] | null; trouble: string | null; again: () => void } {
  const [state, setState] = useState<{ found: Candidate[] | null; trouble: string | null }>({ found: null, trouble: null });
  const ask = useOrder();
  const again = useCallback(() => {
    const counts = ask();
    readCandidateFacts().then(
      ({ items, deeds, people, dismissed }) =>
        counts() && setState({ found: candidates(items, deeds, people, dismissed, Math.max(now, Date.now())), trouble: null }),
      (error: unknown) => setState((before) => ({ ...before, trouble: codeOf(error) })),
    );
  }, [ask]);
  useEffect(again, [again]);
  useChanges(['people', 'dropped'], again, 500);
  return { ...state, again };
}
