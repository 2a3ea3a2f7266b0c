/**
 * Settings on a page: what is stored, with what the user just changed on top until the background has kept it. Each
 * change is a small function, so that two windows changing different fields do not undo one another.
 */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Settings } from '../../lib/model/settings.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { useChanges } from '../base/changes.ts';
import { codeOf } from '../base/failure.ts';
import { speak } from '../base/mount.tsx';
import { send } from '../base/send.ts';

export type Change = (settings: Settings) => Settings;

/** Where the last change stands: 'saved' only after the background said so. */
export type SaveState = { at: 'idle' | 'saving' | 'saved' } | { at: 'failed'; code: string };

export interface SettingsHold {
  settings: Settings;
  /** Changes at once on screen and sends; resolves to true where it was kept. A failed change stays on screen and can be sent again. */
  change: (change: Change) => Promise<boolean>;
  state: SaveState;
  /** Sends again what could not be kept. */
  again: () => void;
  /** Language the words were loaded for. Words are looked up while drawing, so that its change draws all in the new one. */
  language: string;
}

/** Settings of the page, for the sections on it. */
export const Hold = createContext<SettingsHold | null>(null);

export function useHold(): SettingsHold {
  const hold = useContext(Hold);
  if (!hold) throw new Error('no settings on this page');
  return hold;
}

/** `first`: settings as read before the first render, in whose language the words are loaded. */
export function useSettings(first: Settings): SettingsHold {
  const [stored, setStored] = useState(first);
  const [pending, setPending] = useState<readonly Change[]>([]);
  const [state, setState] = useState<SaveState>({ at: 'idle' });
  const [language, setLanguage] = useState<string>(first.language);
  // What the next message is built on, without waiting for a render.
  const now = useRef({ stored: first, pending: [] as readonly Change[] });
  const queue = useRef(Promise.resolve(true));

  const show = useCallback((next: Partial<typeof now.current>) => {
    Object.assign(now.current, next);
    if (next.stored) setStored(next.stored);
    if (next.pending) setPending(next.pending);
  }, []);

  /** Sends everything not yet kept, one message after another. */
  const flush = useCallback((): Promise<boolean> => {
    queue.current = queue.current.then(async () => {
      const sent = now.current.pending;
      if (!sent.length) return true;
      const settings = sent.reduce((all, one) => one(all), now.current.stored);
      setState({ at: 'saving' });
      try {
        await send({ type: 'settings', settings });
        show({ stored: settings, pending: now.current.pending.filter((one) => !sent.includes(one)) });
        setState({ at: 'saved' });
        return true;
      } catch (error) {
        setState({ at: 'failed', code: codeOf(error) });
        return false;
      }
    });
    return queue.current;
  }, [show]);

  const change = useCallback(
    (one: Change) => {
      show({ pending: [...now.current.pending, one] });
      return flush();
    },
    [flush, show],
  );

  useChanges(['settings'], () => {
    // Ours or another window's: stored is taken as it is, what is pending here stays on top.
    readSettings().then(
      (settings) => show({ stored: settings }),
      () => {},
    );
  });

  const settings = useMemo(() => pending.reduce((all, one) => one(all), stored), [pending, stored]);
  useEffect(() => {
    if (settings.language !== language) void speak(settings.language).then(() => setLanguage(settings.language));
  }, [settings.language, language]);
  useEffect(() => {
    // Leaving with something that was not kept: the browser asks.
    const warn = (event: BeforeUnloadEvent): void => {
      if (now.current.pending.length) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return { settings, change, state, again: () => void flush(), language };
}
