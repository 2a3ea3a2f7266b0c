/** Keys by which our own accounts are recognised. */
import type { OwnAccount, Settings } from '../../lib/model/settings.ts';
import { networkById, networks } from '../../lib/networks/index.ts';
import { keysOn } from '../../lib/rules/own.ts';

/** The account with the keys its address gives; keys learnt from pages (an id behind a name) stay while the address is the same. */
export function withKeys(account: OwnAccount, before: readonly OwnAccount[]): OwnAccount {
  const worked = networkById(account.network)?.accountKeys({ url: account.url, handle: null }, null) ?? [];
  const learnt =
    before.find(({ network, url, name }) => network === account.network && url === account.url && (url !== '' || name === account.name))
      ?.keys ?? [];
  return { ...account, keys: [...new Set([...learnt, ...worked])] };
}

/** All own keys as 'network|key'. */
export const ownKeySet = ({ own }: Pick<Settings, 'own'>): Set<string> =>
  new Set(own.flatMap((account) => networks.flatMap((network) => keysOn(account, network).map((key) => `${network.id}|${key}`))));
