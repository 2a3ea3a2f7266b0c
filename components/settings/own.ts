/** An own account as typed by the user. Pure. */
import type { OwnAccount, Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import { networkOf } from '../../lib/networks/match.ts';

export type OwnTyped = { account: OwnAccount } | { wrong: 'empty' | 'no-address' | 'no-network' | 'no-account' | 'known' };

/**
 * The account at an address, or why there is none. The network is told by the address; its keys must say that the
 * address is an account's (and not a post's or the start page's).
 */
export function ownAccount(typed: string, name: string, { own, sites }: Pick<Settings, 'own' | 'sites'>): OwnTyped {
  const text = typed.trim();
  if (!text) return { wrong: 'empty' };
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url?.hostname.includes('.')) return { wrong: 'no-address' };
  const network = networkOf(url, sites);
  if (!network) return { wrong: 'no-network' };
  const keys = network.accountKeys({ url: url.href, handle: null }, null);
  if (!keys.length) return { wrong: 'no-account' };
  if (own.some((account) => account.network === network.id && keysOf(account).some((key) => keys.includes(key)))) return { wrong: 'known' };
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname;
  return { account: { network: network.id, url: url.href, name: name.trim() || decoded(last), keys } };
}

const keysOf = ({ network, url, keys }: OwnAccount): string[] =>
  keys.length ? keys : (networkById(network)?.accountKeys({ url, handle: null }, null) ?? []);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
