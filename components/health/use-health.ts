/** The last days' health of every network, read again as it changes. */
import { useCallback, useEffect, useState } from 'react';
import type { Health } from '../../lib/model/records.ts';
import { readHealth } from '../../lib/store/health.ts';
import { useChanges } from '../base/changes.ts';
import { codeOf } from '../base/failure.ts';

/** Days shown and reported. */
export const DAYS = 14;
const DAY = 86_400_000;

export interface NetworkDays {
  network: string;
  /** Newest first; the first one is the last day on which something was read. */
  rows: Health[];
}

/** Null while it is read; a code where it cannot be. */
export function useHealth(): NetworkDays[] | string | null {
  const [health, setHealth] = useState<NetworkDays[] | string | null>(null);
  const read = useCallback(() => {
    readHealth(new Date(Date.now() - DAYS * DAY).toISOString().slice(0, 10)).then(
      (rows) => setHealth([...Map.groupBy(rows, ({ network }) => network)].map(([network, own]) => ({ network, rows: own }))),
      (error: unknown) => setHealth(codeOf(error)),
    );
  }, []);
  useEffect(read, [read]);
  useChanges(['health'], read);
  return health;
}
