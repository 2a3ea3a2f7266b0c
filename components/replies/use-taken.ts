/** Taking a reply by the user's click – onto the clipboard or into the page – and knowing whether it got there. */
import { useEffect, useState } from 'react';
import type { InsertAnswer } from '../../lib/messages.ts';

/** What came of the last click; null before one. */
export type Taken = { by: 'copy'; went: 'yes' | 'failed' } | { by: 'insert'; went: InsertAnswer['inserted'] } | null;

/** Puts a text into the answer field on the page in front. */
export type InsertReply = (text: string) => Promise<InsertAnswer['inserted']>;

/** `of`: what the result belongs to; another one starts afresh. */
export function useTaken(of: string) {
  const [state, setState] = useState<{ of: string; taken: Taken }>({ of, taken: null });
  useEffect(() => setState({ of, taken: null }), [of]);
  const take = async (doing: () => Promise<Taken>): Promise<void> => {
    // Emptied first: a second click on the same text is announced again.
    setState({ of, taken: null });
    setState({ of, taken: await doing() });
  };
  return {
    taken: state.of === of ? state.taken : null,
    copy: (text: string): Promise<void> =>
      take(() =>
        navigator.clipboard.writeText(text).then(
          () => ({ by: 'copy', went: 'yes' }),
          () => ({ by: 'copy', went: 'failed' }),
        ),
      ),
    insert: (text: string, into: InsertReply): Promise<void> => take(async () => ({ by: 'insert', went: await into(text) })),
  };
}
