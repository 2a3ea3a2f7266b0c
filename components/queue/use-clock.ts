/** The clock of a list: ages and groups move on by themselves. */
import { useEffect, useState } from 'react';

const STEP = 30_000;

/** Epoch ms, at most half a minute old. */
export function useClock(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP);
    return () => clearInterval(timer);
  }, []);
  return now;
}
