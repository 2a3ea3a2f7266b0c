/** The browser's leave to show notices: whether it is there, and asking for it by the user's click. */
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../base/permissions.ts';

const NOTICES = { permissions: ['notifications' as const] };

export interface Leave {
  /** null until the browser has answered. */
  given: boolean | null;
  /** The user was asked and refused. */
  refused: boolean;
  /** Must be the first thing a click does (components/base/permissions.ts). */
  request: () => Promise<boolean>;
}

export function useLeave(): Leave {
  const [given, setGiven] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  const look = useCallback(() => {
    browser.permissions.contains(NOTICES).then(setGiven, () => setGiven(false));
  }, []);
  useEffect(() => {
    look();
    // The user can take it back in the browser's own settings at any time.
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);
  const request = async (): Promise<boolean> => {
    const allowed = await ask(NOTICES);
    setRefused(!allowed);
    setGiven(allowed);
    return allowed;
  };
  return { given, refused, request };
}
