/** Names under which the store remembers whom it must not keep, without naming them. Pure. */
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
