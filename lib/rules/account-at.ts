/** Whose account an address is, as somebody typed or clicked it. Pure. */
import type { Settings } from '../model/settings.ts';
import { networkOf } from '../networks/match.ts';
import type { NetworkFacts } from '../networks/network.ts';
import { ownKeysOf } from './keys.ts';

export interface AccountAt {
  network: NetworkFacts;
  url: URL;
  /** Bare account keys on that network, at least one. */
  keys: string[];
  /** What the address calls it: a beginning for a name. */
  name: string;
}
export type Wrong = 'empty' | 'no-address' | 'no-network' | 'no-account';

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A typed web address, 'x.com/muster' too; else what is wrong with it. */
export function addressOf(typed: string): { url: URL } | { wrong: 'empty' | 'no-address' } {
  const text = typed.trim();
  if (!text) return { wrong: 'empty' };
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  // 'mailto:erika@x.com' would pass for a host with a user's name before it.
  return url?.hostname.includes('.') && !url.username ? { url } : { wrong: 'no-address' };
}

/** The account at an address, or why there is none: the network is told by the address, its keys must say that an account stands there. */
export function accountAt(typed: string, sites: Settings['sites']): AccountAt | { wrong: Wrong } {
  const told = addressOf(typed);
  if ('wrong' in told) return told;
  const { url } = told;
  const network = networkOf(url, sites);
  if (!network) return { wrong: 'no-network' };
  const keys = network.accountKeys({ url: url.href, handle: null }, null);
  if (!keys.length) return { wrong: 'no-account' };
  return { network, url, keys, name: decoded(url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname) };
}

/** The same for somebody outside: only a profile's own address (a post's names its author too), and none of ours. */
export function profileAt(typed: string, settings: Pick<Settings, 'sites' | 'own'>): AccountAt | { wrong: Wrong | 'own' } {
  const found = accountAt(typed, settings.sites);
  if ('wrong' in found) return found;
  if (found.network.page(found.url).kind !== 'profile') return { wrong: 'no-account' };
  const own = ownKeysOf(settings, found.network);
  return found.keys.some((key) => own.has(key)) ? { wrong: 'own' } : found;
}
