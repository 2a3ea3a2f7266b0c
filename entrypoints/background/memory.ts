/**
 * What the worker keeps in memory between messages: settings, who is tagged, and campaigns. Only a copy, read again after the
 * worker died; right because the background is the only writer. Keeps a batch without items from reading anything.
 */
import { useLanguage } from '../../lib/i18n.ts';
import type { Campaign } from '../../lib/model/plan.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { allPeople } from '../../lib/store/lookup.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { readAll } from '../../lib/store/simple.ts';

let settings: Promise<Settings> | null = null;
let people: Promise<Map<string, Person>> | null = null;
let campaigns: Promise<Campaign[]> | null = null;

/** The settings; the words of their language are loaded by then. Rejects with StoreFailure. */
export function currentSettings(): Promise<Settings> {
  settings ??= load();
  return settings;
}

/** The settings as they were known until now, null where this worker has not read them. */
export const knownSettings = async (): Promise<Settings | null> => settings?.catch(() => null) ?? null;

async function load(): Promise<Settings> {
  try {
    const read = await readSettings();
    // No words is no reason to stop: `t` then falls back to the browser's language.
    await useLanguage(read.language).catch(() => {});
    return read;
  } catch (error) {
    settings = null;
    throw error;
  }
}

/** Everybody known, by each of their keys ('network|key'). Rejects with StoreFailure. */
export function peopleByKey(): Promise<Map<string, Person>> {
  people ??= allPeople().then(
    (all) => new Map(all.flatMap((person) => person.keys.map((key) => [key, person] as const))),
    (error: unknown) => {
      people = null;
      throw error;
    },
  );
  return people;
}

/** All campaigns. Rejects with StoreFailure. */
export function knownCampaigns(): Promise<Campaign[]> {
  campaigns ??= readAll('campaigns').catch((error: unknown) => {
    campaigns = null;
    throw error;
  });
  return campaigns;
}

/** Forgets what these stores' copies hold; to be called after every write. */
export function outdated(stores: Iterable<string>): void {
  for (const store of stores) {
    if (store === 'settings') settings = null;
    if (store === 'people') people = null;
    if (store === 'campaigns') campaigns = null;
  }
}
