/** Moves on items: sent, told, taken back. What could not be kept is told too, and nothing of it shows. */
import { useCallback, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { ItemMove, Message, MoveAnswer } from '../../lib/messages.ts';
import { codeOf, failureWords } from '../base/failure.ts';
import { send } from '../base/send.ts';
import { forgotten, type LastMove, lastMoves, remembered } from './last-moves.ts';

export interface Toast {
  text: string;
  /** Takes back what was done; null where there is nothing to take back. */
  token: string | null;
  trouble: boolean;
  /** Tells two toasts with the same words apart. */
  at: number;
}

export interface Moves {
  /** One move on these items. Resolves to true where it was kept. */
  move: (ids: readonly string[], move: ItemMove) => Promise<boolean>;
  /** One tag at the authors of these items; of a single one with the link to what they wrote. */
  tag: (items: readonly { id: string; url: string | null }[], tag: string, on: boolean) => Promise<boolean>;
  /** Takes back the move with this token, or the last one there is. */
  undo: (token?: string) => Promise<void>;
  /** Says something without having done anything. */
  say: (text: string) => void;
  toast: Toast | null;
  dismiss: () => void;
  /** What can be taken back, newest first; outlives the page. */
  last: readonly LastMove[];
}

export function useMoves(): Moves {
  const [toast, setToast] = useState<Toast | null>(null);
  const [last, setLast] = useState(lastMoves);

  /** The move on its way: its token comes with the answer. */
  const running = useRef<Promise<unknown>>(Promise.resolve());

  const run = useCallback((message: Message): Promise<boolean> => {
    const work = async (): Promise<boolean> => {
      try {
        const { text, token } = await send<MoveAnswer>(message);
        if (token) setLast(remembered({ token, text, at: Date.now() }));
        setToast({ text, token, trouble: false, at: Date.now() });
        return true;
      } catch (error) {
        setToast({ text: t('queue.notKept', [failureWords(codeOf(error))]), token: null, trouble: true, at: Date.now() });
        return false;
      }
    };
    const done = work();
    running.current = done;
    return done;
  }, []);

  const move = useCallback(
    (ids: readonly string[], move: ItemMove) => {
      const [only] = ids;
      if (only === undefined) return Promise.resolve(false);
      return run(ids.length === 1 ? { type: 'move', item: only, move } : { type: 'moves', items: [...ids], move });
    },
    [run],
  );

  const tag = useCallback<Moves['tag']>(
    (items, tag, on) => {
      const [only] = items;
      if (!only) return Promise.resolve(false);
      return items.length === 1
        ? run({ type: 'tag', item: only.id, person: null, tag, on, url: only.url ?? '' })
        : run({ type: 'tags', items: items.map(({ id }) => id), people: [], tag, on });
    },
    [run],
  );

  const undo = useCallback(async (token?: string) => {
    // Pressed right after a move: that one is meant, not the one before it.
    if (token === undefined) await running.current;
    const wanted = token ?? lastMoves()[0]?.token;
    if (wanted === undefined) {
      setToast({ text: t('notice.nothingToUndo'), token: null, trouble: false, at: Date.now() });
      return;
    }
    try {
      const { text } = await send<MoveAnswer>({ type: 'undo', token: wanted });
      const what = lastMoves().find((one) => one.token === wanted)?.text;
      setToast({ text: what ? t('queue.undone', [text, what]) : text, token: null, trouble: false, at: Date.now() });
      setLast(forgotten(wanted));
    } catch (error) {
      setToast({ text: t('queue.notKept', [failureWords(codeOf(error))]), token: null, trouble: true, at: Date.now() });
    }
  }, []);

  const say = useCallback((text: string) => setToast({ text, token: null, trouble: false, at: Date.now() }), []);
  const dismiss = useCallback(() => setToast(null), []);
  return { move, tag, undo, say, toast, dismiss, last };
}
