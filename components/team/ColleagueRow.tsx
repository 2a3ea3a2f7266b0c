/** One colleague: name and department. */
import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { t } from '../../lib/i18n.ts';
import type { Department } from '../../lib/model/records.ts';
import type { Colleague } from '../../lib/model/settings.ts';
import { useDraft } from '../settings/use-draft.ts';
import { departmentChoices, wrongNameWords } from './words.ts';

interface Props {
  colleague: Colleague;
  team: readonly Colleague[];
  change: (part: Partial<Colleague>) => void;
  remove: () => void;
}

export function ColleagueRow({ colleague, team, change, remove }: Props) {
  const name = useDraft(
    colleague.name,
    (value) => wrongNameWords(value, team, colleague.id),
    (value) => change({ name: value.trim() }),
  );
  return (
    <li className="rk-line rk-colleague">
      <TextInput
        className="rk-grow"
        aria-label={t('team.nameOf', [colleague.name])}
        autoComplete="off"
        value={name.value}
        error={name.wrong}
        onChange={(event) => name.edit(event.currentTarget.value)}
        onBlur={name.keep}
      />
      <NativeSelect
        aria-label={t('team.departmentOf', [colleague.name])}
        data={[{ value: '', label: t('team.noDepartment') }, ...departmentChoices()]}
        value={colleague.department ?? ''}
        onChange={(event) => change({ department: (event.currentTarget.value || null) as Department | null })}
      />
      <ActionIcon variant="subtle" color="red" aria-label={t('team.remove', [colleague.name])} title={t('common.remove')} onClick={remove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </li>
  );
}
