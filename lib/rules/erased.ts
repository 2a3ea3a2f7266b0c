/** Erasing somebody: what stays of our own deeds, and how the store remembers whom it must not keep, without naming them. Pure. */
import type { Interaction } from '../model/records.ts';
import { hash } from '../networks/shared/hash.ts';

/**
 * A key ('network|account key') as a hash that cannot be read back. Whoever holds the key can still tell that it is the same
 * (that is what it is for), so it is a pseudonym, not anonymous.
 */
export const hashOf = (key: string): string => `${hash(key)}${hash(`rk ${key}`)}`;

/** Row in the store `dropped`: this account's person was erased and is not to be kept again. */
export const erasedId = (key: string): string => `person ${hashOf(key)}`;
/** Row in the store `dropped`: this account is no candidate. */
export const dismissedId = (key: string): string => `candidate ${hashOf(key)}`;

/** What we wrote stands at an address of our own; all else was done at an address of theirs. */
const OURS: ReadonlySet<Interaction['kind']> = new Set(['post', 'comment', 'reply', 'quote']);

/**
 * A deed of ours without the person it was done towards: it goes on counting, but no longer tells to whom. A deed done to an account
 * is named after that account; there its hash stands instead, so that the same deed still has the same name. One logged by hand
 * (lib/rules/said.ts) is named after the place it was said at, an address of theirs: the same goes for that.
 */
export function withoutName(deed: Interaction): Interaction {
  if (deed.evidence === 'said') {
    const at = deed.url === null ? -1 : deed.id.lastIndexOf(' ') + 1;
    const id = at > 0 ? `${deed.id.slice(0, at)}${hashOf(deed.id.slice(at))}` : deed.id;
    return { ...deed, id, to: null, toKeys: [], url: null };
  }
  const start = `${deed.network}|`;
  const bare = deed.toKeys.map((key) => (key.startsWith(start) ? key.slice(start.length) : key)).find((key) => deed.id.endsWith(`|${key}`));
  const id = bare === undefined ? deed.id : `${deed.id.slice(0, -bare.length)}${hashOf(`${start}${bare}`)}`;
  return { ...deed, id, to: null, toKeys: [], url: OURS.has(deed.kind) ? deed.url : null };
}
