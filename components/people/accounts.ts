/** A person's accounts and the keys they are known by. Pure. */
import type { Person } from '../../lib/model/records.ts';
import { networkById } from '../../lib/networks/index.ts';

export type PersonAccount = Person['accounts'][number];

/** Keys of the person that are this account's ('network|key'); those of the only account on its network, where none can be told. */
export function keysOfAccount(person: Pick<Person, 'accounts' | 'keys'>, account: PersonAccount): string[] {
  const mine = networkById(account.network)?.accountKeys(account, null) ?? [];
  const known = mine.map((key) => `${account.network}|${key}`).filter((key) => person.keys.includes(key));
  if (known.length || person.accounts.filter(({ network }) => network === account.network).length > 1) return known;
  return person.keys.filter((key) => key.startsWith(`${account.network}|`));
}
