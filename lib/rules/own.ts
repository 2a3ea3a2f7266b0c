/** Telling our own accounts from outsiders by account keys. Pure. */
import type { Account } from '../model/sighting.ts';
import type { OwnAccount } from '../model/settings.ts';
import type { NetworkFacts } from '../networks/network.ts';

/** Set of keys of the given own addresses on this network. */
export function ownKeys(network: NetworkFacts, addresses: readonly string[]): Set<string> {
  return new Set(addresses.flatMap((url) => network.accountKeys({ url, handle: null }, null)));
}

/** True where one of the account's keys on this network is an own one. */
export function isOwn(account: Account, own: ReadonlySet<string>, network: NetworkFacts, page: URL | null): boolean {
  return network.accountKeys(account, page).some((key) => own.has(key));
}

/** The own account behind this one, null for an outsider. */
export function ownOf(account: Account, own: readonly OwnAccount[], network: NetworkFacts, page: URL | null): OwnAccount | null {
  const seen = network.accountKeys(account, page);
  return own.find((one) => keysOn(one, network).some((key) => seen.includes(key))) ?? null;
}

/**
 * Bare keys by which one own account is recognised on `network`. An address on a website whose software was not known when it was
 * entered ('web') is read by the software that turns out to run there.
 */
export function keysOn({ network: at, keys, url }: OwnAccount, network: NetworkFacts): string[] {
  if (at === network.id) return keys.length ? keys : [...ownKeys(network, [url])];
  return at === 'web' && network.hosts.length === 0 ? [...ownKeys(network, [url])] : [];
}

/** Tells whether records by these keys ('network|account key') are one of ours; asked of many, each network's own keys are worked out once. */
export function oursBy(
  { own }: { own: readonly OwnAccount[] },
  networkOf: (id: string) => NetworkFacts | undefined,
): (record: { network: string; keys: readonly string[] }) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ network: id, keys }) => {
    let ours = known.get(id);
    if (!ours) {
      const network = networkOf(id);
      ours = new Set(network ? own.flatMap((account) => keysOn(account, network)).map((key) => `${id}|${key}`) : []);
      known.set(id, ours);
    }
    return keys.some((key) => ours.has(key));
  };
}
