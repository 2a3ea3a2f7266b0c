/** Which groups are closed, kept for this window's next look. */
import { useCallback, useState } from 'react';

const KEY = 'rk-folded';

function kept(): string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '["done"]');
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : ['done'];
  } catch {
    return ['done'];
  }
}

/** At first only what is done is closed: snoozed and waiting are never hidden (FIELD.md, saved views). */
export function useFolded(): { closed: ReadonlySet<string>; fold: (head: string, closed: boolean) => void } {
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set(kept()));
  const fold = useCallback((head: string, shut: boolean) => {
    setClosed((before) => {
      const next = new Set(before);
      if (shut) next.add(head);
      else next.delete(head);
      try {
        localStorage.setItem(KEY, JSON.stringify([...next]));
      } catch {
        // Kept for as long as the page is open.
      }
      return next;
    });
  }, []);
  return { closed, fold };
}
