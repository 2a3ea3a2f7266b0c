/** Where in the plan the address is: '#plan', '#plan/board', '#plan/entry/ID', '#plan/agenda?title=…&url=…'. Pure. */
import { givenIn } from '../shell/given.ts';

export const VIEWS = ['calendar', 'board', 'list', 'ideas', 'agenda'] as const;
export type View = (typeof VIEWS)[number];
export interface Place {
  /** Null while an entry is open. */
  view: View | null;
  entry: string | null;
  /** What a new day of the agenda begins with; missing: nothing. */
  day?: { title: string; url: string };
}

/** `id`: what the hash says behind '#plan/'. */
export function placeIn(id: string | null): Place {
  const [, entry] = /^entry\/(.+)$/s.exec(id ?? '') ?? [];
  if (entry) return { view: null, entry };
  const { place, values } = givenIn(id);
  const [title, url] = [values.get('title') ?? '', values.get('url') ?? ''];
  return {
    view: VIEWS.find((view) => view === place) ?? 'calendar',
    entry: null,
    ...(place === 'agenda' && (title || url) && { day: { title, url } }),
  };
}

export const viewHash = (view: View): string => (view === 'calendar' ? '#plan' : `#plan/${view}`);
export const entryHash = (id: string): string => `#plan/entry/${encodeURIComponent(id)}`;

export const goTo = (hash: string): void => {
  if (location.hash !== hash) location.hash = hash;
};
