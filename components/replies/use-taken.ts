/** Puts text on the clipboard by the user's click, and knows whether it got there. */
import { useEffect, useState } from 'react';

export type Copied = 'no' | 'yes' | 'failed';

/** `of`: what the result belongs to; another one starts afresh. */
export function useCopy(of: string): { copied: Copied; copy: (text: string) => Promise<void> } {
  const [state, setState] = useState<{ of: string; copied: Copied }>({ of, copied: 'no' });
  useEffect(() => setState({ of, copied: 'no' }), [of]);
  const copy = async (text: string): Promise<void> => {
    // Emptied first: a second copy of the same text is announced again.
    setState({ of, copied: 'no' });
    const copied = await navigator.clipboard.writeText(text).then(
      () => 'yes' as const,
      () => 'failed' as const,
    );
    setState({ of, copied });
  };
  return { copied: state.of === of ? state.copied : 'no', copy };
}
