/** Where in the plan the address is: '#plan', '#plan/board', '#plan/entry/ID'. Pure. */

export const VIEWS = ['calendar', 'board', 'list', 'ideas', 'agenda'] as const;
export type View = (typeof VIEWS)[number];
export interface Place {
  /** Null while an entry is open. */
  view: View | null;
  entry: string | null;
}

/** `id`: what the hash says behind '#plan/'. */
export function placeIn(id: string | null): Place {
  const [, entry] = /^entry\/(.+)$/s.exec(id ?? '') ?? [];
  if (entry) return { view: null, entry };
  return { view: VIEWS.find((view) => view === id) ?? 'calendar', entry: null };
}

export const viewHash = (view: View): string => (view === 'calendar' ? '#plan' : `#plan/${view}`);
export const entryHash = (id: string): string => `#plan/entry/${encodeURIComponent(id)}`;

export const goTo = (hash: string): void => {
  if (location.hash !== hash) location.hash = hash;
};
