/** Telling our own accounts from outsiders by account keys. Pure. */
import type { Account } from '../model/sighting.ts';
import type { Network } from '../networks/network.ts';

/** Set of keys of the given own addresses on this network. */
export function ownKeys(network: Network, addresses: readonly string[]): Set<string> {
  return new Set(addresses.flatMap((url) => network.accountKeys({ url, handle: null }, null)));
}

/** True where one of the account's keys on this network is an own one. */
export function isOwn(account: Account, own: ReadonlySet<string>, network: Network, page: URL | null): boolean {
  return network.accountKeys(account, page).some((key) => own.has(key));
}
