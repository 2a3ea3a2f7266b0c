/** An own account as typed by the user. Pure. */
import type { OwnAccount, Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import { accountAt, type Wrong } from '../../lib/rules/account-at.ts';

export type OwnTyped = { account: OwnAccount } | { wrong: Wrong | 'known' };

/** The account at an address, or why there is none. */
export function ownAccount(typed: string, name: string, { own, sites }: Pick<Settings, 'own' | 'sites'>): OwnTyped {
  const found = accountAt(typed, sites);
  if ('wrong' in found) return found;
  const { network, url, keys } = found;
  if (own.some((account) => account.network === network.id && keysOf(account).some((key) => keys.includes(key)))) return { wrong: 'known' };
  return { account: { network: network.id, url: url.href, name: name.trim() || found.name, keys } };
}

const keysOf = ({ network, url, keys }: OwnAccount): string[] =>
  keys.length ? keys : (networkById(network)?.accountKeys({ url, handle: null }, null) ?? []);
