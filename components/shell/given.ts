/**
 * What an address hands to a screen to begin with: '#listening/terms?word=…' opens the form for a new term with that word in it. Used by
 * the context menu (entrypoints/background/menus.ts), so nothing of React here. Pure.
 */

export interface Given {
  /** Where in the screen, '' for its beginning. */
  place: string;
  values: URLSearchParams;
}

/** `id`: what stands behind the screen's name (route.ts), null for nothing. */
export function givenIn(id: string | null): Given {
  const [place = '', ...values] = (id ?? '').split('?');
  return { place, values: new URLSearchParams(values.join('?')) };
}

/** The address that hands these values to a place of a screen. */
export const hashWith = (screen: string, place: string, values: Record<string, string>): string =>
  `#${screen}/${encodeURIComponent(`${place}?${new URLSearchParams(values)}`)}`;
