/** Adds a colleague. */
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Department } from '../../lib/model/records.ts';
import type { Colleague } from '../../lib/model/settings.ts';
import { departmentChoices, wrongNameWords } from './words.ts';

export function ColleagueForm({ team, add }: { team: readonly Colleague[]; add: (colleague: Colleague) => void }) {
  const [name, setName] = useState('');
  const [department, setDepartment] = useState<Department | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const why = wrongNameWords(name, team, null);
    setWrong(why);
    // The next name can be typed at once; a wrong one is mended where it stands.
    field.current?.focus();
    if (why !== null) return;
    add({ id: crypto.randomUUID(), name: name.trim(), department });
    setName('');
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="xs">
        <TextInput
          ref={field}
          className="rk-grow"
          maw={320}
          label={t('team.new')}
          autoComplete="off"
          value={name}
          error={wrong}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <NativeSelect
          label={t('team.department')}
          data={[{ value: '', label: t('team.noDepartment') }, ...departmentChoices()]}
          value={department ?? ''}
          onChange={(event) => setDepartment((event.currentTarget.value || null) as Department | null)}
        />
        <Button type="submit" variant="light" className="rk-beside">
          {t('team.add')}
        </Button>
      </Group>
    </form>
  );
}
