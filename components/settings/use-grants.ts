/** Which networks and sites are to be read by themselves though the browser does not grant (any more) what that needs. */
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import { byItself } from '../base/levels.ts';
import { granted } from '../base/permissions.ts';
import { sitePattern } from '../base/reach.ts';

/** Network id or site origin → the match patterns it needs, for all that are read by themselves. */
export function wantedOrigins(settings: Pick<Settings, 'levels' | 'sites'>): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  for (const [id, level] of Object.entries(settings.levels)) {
    const hosts = networkById(id)?.hosts ?? [];
    if (byItself(level) && hosts.length) wanted.set(id, [...hosts]);
  }
  for (const { origin, level } of settings.sites) if (byItself(level)) wanted.set(origin, [sitePattern(origin)]);
  return wanted;
}

export function useGrants(settings: Settings): { missing: ReadonlySet<string>; look: () => void } {
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const look = useCallback(() => {
    const wanted = [...wantedOrigins(settings)];
    void Promise.all(wanted.map(([, origins]) => granted(origins))).then((may) =>
      setMissing(new Set(wanted.filter((_, index) => !may[index]).map(([key]) => key))),
    );
  }, [settings]);
  useEffect(() => {
    look();
    // The user can take hosts back in the browser's own settings at any time.
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);
  return { missing, look };
}
