/** One tag at all who are chosen, set or taken away, with one Undo. */
import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { tagLook } from './names.ts';

interface Props {
  chosen: readonly string[];
  none: () => void;
  settings: Settings;
}

export function Bulk({ chosen, none, settings }: Props) {
  const { run } = useEdits();
  const [tag, setTag] = useState(settings.tags[0]?.id ?? '');
  const put = (on: boolean): void => void run({ type: 'tags', items: [], people: [...chosen], tag, on });
  return (
    <Group gap="xs" className="rk-bulk" role="group" aria-label={t('people.chosen', [number(chosen.length)])}>
      <span>{t('people.chosen', [number(chosen.length)])}</span>
      <NativeSelect
        size="xs"
        aria-label={t('people.bulkTag')}
        value={tag}
        data={settings.tags.map(({ id }) => ({ value: id, label: tagLook(id, settings).label }))}
        onChange={(event) => setTag(event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="light" disabled={!tag} onClick={() => put(true)}>
        {t('people.bulkSet')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={!tag} onClick={() => put(false)}>
        {t('people.bulkRemove')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={none}>
        {t('people.chooseNone')}
      </Button>
    </Group>
  );
}
