/** Accounts as Reddit's pages name them. */
import type { Account } from '../../model/sighting.ts';
import { user } from './address.ts';

/** Nobody any more: shown in place of a name. */
export const NOBODY = '[deleted]';

/** The account of a name as shown; one that is gone keeps the placeholder and has no address, nor has one without a name. */
export const account = (name: string, id?: string | null): Account =>
  name && name !== NOBODY ? { name, url: user(name), handle: name, ...(id ? { id } : {}) } : { name, url: null, handle: null };

/** The same person, as far as names tell. */
export const same = (a: Account, b: Account | undefined): boolean =>
  a.handle !== null && a.handle.toLowerCase() === b?.handle?.toLowerCase();

/**
 * What stands in place of a text that is gone: "[deleted]", "[removed]", "[ Removed by Reddit ]". Where the author is gone
 * too, old Reddit's translations of it count as well.
 */
export const gone = (text: string, by?: Account): boolean =>
  (by?.name === NOBODY ? /^\[[^\]]{1,60}\]$/ : /^\[ ?(?:deleted|removed)\b[^\]]{0,40}\]$/i).test(text);
