/** The clock of the screens about people. */
import { useEffect, useState } from 'react';

const STEP = 60_000;

/** Epoch ms, at most a minute old. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP);
    return () => clearInterval(timer);
  }, []);
  return now;
}
