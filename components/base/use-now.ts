/** The clock of a screen: ages and groups move on by themselves. */
import { useEffect, useState } from 'react';

/** Epoch ms, at most `step` ms old. */
export function useNow(step = 60_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), step);
    return () => clearInterval(timer);
  }, [step]);
  return now;
}
