/** Departments and colleagues in words. */
import { t } from '../../lib/i18n.ts';
import { type Assignee, DEPARTMENTS, type Department } from '../../lib/model/records.ts';
import type { Colleague } from '../../lib/model/settings.ts';
import { wrongName } from './team.ts';

/** A function: words follow the language. */
const names = (): Record<Department, string> => ({
  marketing: t('team.marketing'),
  sales: t('team.sales'),
  service: t('team.service'),
});

export const departmentName = (department: Department): string => names()[department];

/** All three, for a choice. */
export const departmentChoices = (): { value: Department; label: string }[] =>
  DEPARTMENTS.map((value) => ({ value, label: departmentName(value) }));

/** A colleague's name; somebody who is no longer in the team is said to be so. */
export function colleagueName(id: string, team: readonly Colleague[], me: string | null): string {
  const name = team.find((one) => one.id === id)?.name;
  if (name === undefined) return t('team.former');
  return id === me ? t('team.isMe', [name]) : name;
}

/** 'Anna (Vertrieb)', 'Vertrieb', or 'niemand': who has something in hand. */
export function assigneeName(value: Assignee | null | undefined, team: readonly Colleague[], me: string | null): string {
  const { colleague = null, department = null } = value ?? {};
  if (colleague === null) return department ? departmentName(department) : t('team.nobody');
  const name = colleagueName(colleague, team, me);
  return department ? t('team.inDepartment', [name, departmentName(department)]) : name;
}

/** What is wrong with a colleague's name in words, null where nothing is. `id` null for a new one. */
export function wrongNameWords(name: string, team: readonly Colleague[], id: string | null): string | null {
  switch (wrongName(name, team, id)) {
    case 'empty':
      return t('team.nameEmpty');
    case 'long':
      return t('team.nameLong');
    case 'known':
      return t('team.nameKnown');
    case 'full':
      return t('team.full');
    default:
      return null;
  }
}
