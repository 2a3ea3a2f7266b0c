/** Colleagues as typed by the user. Pure. */
import type { Colleague } from '../../lib/model/settings.ts';

/** Most the settings hold (lib/model/settings.ts). */
export const MOST_COLLEAGUES = 500;
export const NAME_LIMIT = 100;

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase('de') === b.trim().toLocaleLowerCase('de');

/** What is wrong with a name, null where nothing is. `id`: whose name it is, null for a new one. */
export function wrongName(name: string, team: readonly Colleague[], id: string | null): 'empty' | 'long' | 'known' | 'full' | null {
  const text = name.trim();
  if (!text) return 'empty';
  if (text.length > NAME_LIMIT) return 'long';
  if (team.some((one) => one.id !== id && same(one.name, text))) return 'known';
  return id === null && team.length >= MOST_COLLEAGUES ? 'full' : null;
}
