/**
 * Changes on their way to the background: one after another, what the last one came to, and its
 * Undo. Lives above the card, so that a card that goes (forgotten, made one with another) can still be taken back.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Message, MoveAnswer, PersonAnswer } from '../../lib/messages.ts';
import { codeOf } from '../base/failure.ts';
import { send } from '../base/send.ts';
import { keepTyped, unsaved } from './use-kept.ts';

/** Where the last change stands. `again` sends once more what could not be kept. */
export type EditState =
  | { at: 'idle' | 'saving' }
  | { at: 'done'; text: string; back: Sent | null }
  | { at: 'failed'; code: string; again: () => void };

type Sent = Extract<
  Message,
  {
    type:
      | 'person'
      | 'log'
      | 'tag'
      | 'tags'
      | 'dismiss'
      | 'keep'
      | 'watch'
      | 'queue-mention'
      | 'move'
      | 'match'
      | 'drop-campaign'
      | 'draw'
      | 'forget-entrant'
      | 'undo';
  }
>;

/** The message that takes this one back, null where nothing does. */
function backOf(message: Sent, token: string | null): Sent | null {
  if (message.type === 'dismiss') return { ...message, on: !message.on };
  return token === null ? null : { type: 'undo', token };
}

export interface Edits {
  state: EditState;
  /**
   * Sends; resolves to the answer, null where nothing was kept (the state says why, and the sender keeps what it holds).
   * `again`: what the notice's "try again" does; where it is missing, the same message goes once more.
   */
  run: (message: Sent, again?: () => void) => Promise<PersonAnswer | null>;
  /** Sends what stands typed in fields and resolves once everything sent is answered: what the store has then is what was typed. */
  settled: () => Promise<unknown>;
  /** Takes back the last change. */
  undo: () => void;
  /** Closes the notice. */
  quiet: () => void;
}

const Context = createContext<Edits | null>(null);

function useEditsHere(): Edits {
  const [state, setState] = useState<EditState>({ at: 'idle' });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const run = useCallback((message: Sent, again?: () => void): Promise<PersonAnswer | null> => {
    const going = queue.current.then(async () => {
      setState({ at: 'saving' });
      try {
        const answer = await send<MoveAnswer & Partial<PersonAnswer>>(message);
        setState({ at: 'done', text: answer.text, back: backOf(message, answer.token) });
        return { ...answer, person: answer.person ?? null };
      } catch (error) {
        setState({ at: 'failed', code: codeOf(error), again: again ?? (() => void run(message)) });
        return null;
      }
    });
    queue.current = going;
    return going;
  }, []);
  useEffect(() => {
    // Leaving with something that was not kept: the browser asks.
    const warn = (event: BeforeUnloadEvent): void => {
      if (unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  const back = state.at === 'done' ? state.back : null;
  const undo = useCallback(() => void (back && run(back)), [run, back]);
  const quiet = useCallback(() => setState({ at: 'idle' }), []);
  const settled = useCallback(() => {
    // A browser whose own window has the keys tells no field that it was left (seen in headless Firefox).
    keepTyped();
    return queue.current;
  }, []);
  return useMemo(() => ({ state, run, settled, undo, quiet }), [state, run, settled, undo, quiet]);
}

/**
 * Gives everything inside one way of changing people and plans, and shows below it what the last change came to (`note`). Inside
 * another scope it gives that one's, and shows nothing of its own.
 */
export function EditScope({ note, children }: { note?: ReactNode; children: ReactNode }) {
  const outer = useContext(Context);
  const here = useEditsHere();
  if (outer) return children;
  return (
    <Context value={here}>
      {children}
      {note}
    </Context>
  );
}

export function useEdits(): Edits {
  const edits = useContext(Context);
  if (!edits) throw new Error('no EditScope around this');
  return edits;
}
