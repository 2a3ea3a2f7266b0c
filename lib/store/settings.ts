/** Settings as kept: one record; a field that is missing or damaged takes its default, the others stay. */
import { Settings } from '../model/settings.ts';
import { database } from './open.ts';
import { failureOf } from './failure.ts';

/** Whatever was stored, as valid settings. */
export function settingsFrom(stored: unknown): Settings {
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
