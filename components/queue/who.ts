/** Who of us did something: as a role, never as a name of a colleague (FIELD.md, works council: the actor shown as a role). */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { fold } from '../../lib/rules/queue/fold.ts';
import { departmentName } from '../team/words.ts';

/** Department of the account as set, or of the colleague it is called like; else the account's name as set; else "one of us". `actor`: 'network|key'. */
export function whoOf(actor: string, { own, team }: Pick<Settings, 'own' | 'team'>): string {
  const cut = actor.indexOf('|');
  const [network, key] = [actor.slice(0, cut), actor.slice(cut + 1)];
  const account = own.find((one) => one.network === network && one.keys.includes(key));
  if (!account) return t('queue.oneOfUs');
  const department = account.department ?? team.find(({ name }) => fold(name.trim()) === fold(account.name.trim()))?.department;
  return department ? departmentName(department) : account.name || t('queue.oneOfUs');
}
