/** Where in the page we are, in the address' hash: '#queue', '#queue/ITEM', '#people/ID'. Back and forward work, a link can be kept. */
import { useCallback, useEffect, useState } from 'react';

export interface Route {
  screen: string;
  /** Item or person in view, null for the list alone. */
  id: string | null;
}

export function routeOf(hash: string): Route {
  const [, screen = '', id = ''] = /^#?([^/]*)\/?(.*)$/s.exec(hash) ?? [];
  let told: string | null = null;
  try {
    told = decodeURIComponent(id) || null;
  } catch {
    // Not an address of ours: the list alone.
  }
  return { screen, id: told };
}

export const hashOf = ({ screen, id }: Route): string => `#${screen}${id === null ? '' : `/${encodeURIComponent(id)}`}`;

/** The route and the way to another one. */
export function useRoute(): [Route, (to: Route) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const moved = (): void => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  const go = useCallback((to: Route) => {
    const hash = hashOf(to);
    if (hash === location.hash) return;
    location.hash = hash;
  }, []);
  return [route, go];
}
