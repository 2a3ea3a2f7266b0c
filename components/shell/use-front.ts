/** The page in front of the panel: what of ours stands on it, asked again when the tab, its page or the items change. */
import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { FrontAnswer } from '../../lib/messages.ts';
import { useChanges } from '../base/changes.ts';
import { send } from '../base/send.ts';

export interface Front extends FrontAnswer {
  tab: number;
}

/** Milliseconds after a page's news until we ask: pages change their address several times while they load. */
const REST = 120;

const inFront = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab?.id ?? null;
};

/** `fixed`: follow this tab whatever is in front (`?tab=ID`); 'none': follow nothing. */
export function useFront(fixed: number | null | 'none'): Front | null {
  const [front, setFront] = useState<Front | null>(null);
  const asked = useRef(0);
  const ask = useRef(() => {});
  ask.current = () => {
    const turn = ++asked.current;
    void (async () => {
      const tab = fixed === null ? await inFront() : fixed;
      const answer = typeof tab === 'number' ? await send<FrontAnswer>({ type: 'front', tab }).catch(() => null) : null;
      // A later question was asked meanwhile: its answer counts.
      if (turn === asked.current) setFront(answer && typeof tab === 'number' ? { ...answer, tab } : null);
    })();
  };
  useEffect(() => {
    if (fixed === 'none') return;
    ask.current();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => ask.current(), REST);
    };
    const updated = (_tab: number, info: { status?: string; url?: string }): void => {
      if (info.status !== undefined || info.url !== undefined) soon();
    };
    browser.tabs.onActivated.addListener(soon);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(soon);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, [fixed]);
  useChanges(fixed === 'none' ? [] : ['items', 'settings'], () => ask.current());
  return front;
}
