/** The popup's figures, read again when the store or the clock moved. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { readSummary, type Summary } from '../../lib/store/summary.ts';
import { useChanges } from '../base/changes.ts';
import { codeOf } from '../base/failure.ts';
import { speak } from '../base/mount.tsx';
import { send } from '../base/send.ts';

const MINUTE = 60_000;

interface Figures {
  /** Newest figures that could be read; stay when a later read fails. */
  summary: Summary | null;
  /** Why the last read failed, else null. */
  trouble: string | null;
  /** Clock the figures are for, epoch ms. */
  now: number;
  retry: () => void;
}

export function useSummary(first: Summary | string): Figures {
  const [state, setState] = useState(() => ({
    summary: typeof first === 'string' ? null : first,
    trouble: typeof first === 'string' ? first : null,
    now: Date.now(),
  }));
  const spoken = useRef(state.summary?.settings.language ?? 'auto');
  const read = useCallback(async () => {
    const now = Date.now();
    try {
      const summary = await readSummary(now);
      if (summary.settings.language !== spoken.current) {
        spoken.current = summary.settings.language;
        await speak(spoken.current);
      }
      setState({ summary, trouble: null, now });
    } catch (error) {
      setState((before) => ({ ...before, trouble: codeOf(error), now }));
    }
  }, []);
  const retry = useCallback(() => void read(), [read]);
  useChanges(['settings', 'items', 'interactions', 'totals', 'counters', 'health'], retry);
  useEffect(() => {
    // The background moves what the clock changed; the figures above are right without it.
    send({ type: 'tick' }).catch(() => {});
    const timer = setInterval(retry, MINUTE);
    return () => clearInterval(timer);
  }, [retry]);
  return { ...state, retry };
}
