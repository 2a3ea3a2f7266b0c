/** Settings as kept: one record; a field that is missing or damaged takes its default, the others stay. */
import type { WatchedTerm } from '../model/listening.ts';
import { Settings } from '../model/settings.ts';
import { hash } from '../networks/shared/hash.ts';
import { database } from './open.ts';
import { failureOf } from './failure.ts';

/** One of our names as older records held it (`terms`). The same name gives the same id, whoever reads it first. */
const termOf = (name: string): WatchedTerm => ({
  id: `own-${hash(name)}`,
  name,
  kind: 'brand',
  words: [name],
  required: [],
  excluded: [],
  exact: false,
});

/** "Our brands and products" became watched terms: what an older record holds of them is taken over. */
function withTerms(settings: Settings): Settings {
  if (!settings.terms.length) return settings;
  const known = new Set(settings.watch.map(({ id }) => id));
  const fresh = settings.terms.map(termOf).filter(({ id }) => !known.has(id));
  return {
    ...settings,
    terms: [],
    watch: [...new Map([...settings.watch, ...fresh].map((term) => [term.id, term])).values()].slice(0, 500),
  };
}

/** Whatever was stored, as valid settings. */
export const settingsFrom = (stored: unknown): Settings => withTerms(soundOf(stored));

function soundOf(stored: unknown): Settings {
  const whole = Settings.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const sound = Object.entries(given).filter(([key, value]) => Settings.safeParse({ [key]: value }).success);
  return Settings.parse(Object.fromEntries(sound));
}

/** The user's settings, or a fresh installation's. Throws StoreFailure. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsFrom(await (await database()).get('settings', 'settings'));
  } catch (error) {
    throw failureOf(error);
  }
}
