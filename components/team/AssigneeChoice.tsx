/** Who has it in hand: nobody, me, a department or a colleague, in one field. The browser's own list: keyboard and narrow panels hold. */
import { NativeSelect } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { type Assignee, DEPARTMENTS, type Department } from '../../lib/model/records.ts';
import type { Colleague } from '../../lib/model/settings.ts';
import { assigneeName, departmentChoices } from './words.ts';

interface Props {
  value: Assignee | null;
  onChange: (value: Assignee | null) => void;
  team: readonly Colleague[];
  /** Id of the colleague who sits here, null where nobody said. */
  me: string | null;
  /** Stands above it, as small as the fields around; missing: only for who does not see it. */
  label?: string;
}

const DEPARTMENT = 'department ';
const COLLEAGUE = 'colleague ';

const keyOf = (value: Assignee | null): string => {
  if (value?.colleague) return COLLEAGUE + value.colleague;
  return value?.department ? DEPARTMENT + value.department : '';
};

/** What a choice means; a colleague brings their department along. */
function chosen(key: string, team: readonly Colleague[]): Assignee | null {
  const department = DEPARTMENTS.find((one) => DEPARTMENT + one === key);
  if (department) return { department, colleague: null };
  const colleague = team.find(({ id }) => COLLEAGUE + id === key);
  return colleague ? { department: colleague.department, colleague: colleague.id } : null;
}

const choice = (value: Assignee, team: readonly Colleague[], me: string | null): { value: string; label: string } => ({
  value: keyOf(value),
  label: assigneeName(value, team, me),
});

export function AssigneeChoice({ value, onChange, team, me, label }: Props) {
  const person = ({ id, department }: { id: string; department: Department | null }): Assignee => ({ department, colleague: id });
  const mine = team.find(({ id }) => id === me);
  const others = team.filter(({ id }) => id !== me);
  // Assigned to somebody who left the team since: what is stored is what is shown.
  const gone = value?.colleague && !team.some(({ id }) => id === value.colleague) ? [choice(value, team, me)] : [];
  const data = [
    { value: '', label: t('team.nobody') },
    ...(mine ? [choice(person(mine), team, me)] : []),
    ...gone,
    {
      group: t('team.departments'),
      items: departmentChoices().map(({ value: department, label }) => ({ value: DEPARTMENT + department, label })),
    },
    ...(others.length ? [{ group: t('team.colleagues'), items: others.map((one) => choice(person(one), team, me)) }] : []),
  ];
  return (
    <NativeSelect
      {...(label ? { size: 'xs', label } : { size: 'sm', 'aria-label': t('team.assignee') })}
      data={data}
      value={keyOf(value)}
      onChange={(event) => onChange(chosen(event.currentTarget.value, team))}
      miw={0}
    />
  );
}
