/** What the forms of this screen say of a typed address. */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networks } from '../../lib/networks/index.ts';
import { keysOn } from '../../lib/rules/own.ts';
import type { profileAt } from '../../lib/rules/account-at.ts';

type Wrong = Extract<ReturnType<typeof profileAt>, { wrong: string }>['wrong'];

const WRONG: Record<Wrong, () => string> = {
  empty: () => t('people.given.empty'),
  'no-address': () => t('people.given.noAddress'),
  'no-network': () => t('people.given.noNetwork'),
  'no-account': () => t('people.given.noProfile'),
  own: () => t('people.given.own'),
};

/** Why an address is nobody's outside, in words. */
export const wrongWords = (wrong: Wrong): string => WRONG[wrong]();

/** Own accounts that can have answered on a network: 'network|key' and name; none nobody wants recorded. */
export function actorsOn(network: string, { own, never }: Pick<Settings, 'own' | 'never'>): { value: string; label: string }[] {
  const facts = networks.find(({ id }) => id === network);
  if (!facts) return [];
  return own.flatMap((account) => {
    const keys = keysOn(account, facts).map((key) => `${network}|${key}`);
    return keys[0] === undefined || keys.some((key) => never.includes(key)) ? [] : [{ value: keys[0], label: account.name || account.url }];
  });
}
