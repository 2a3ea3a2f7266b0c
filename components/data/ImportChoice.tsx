/** The preview with the choice what becomes of conflicts. */
import { Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import { SECTIONS } from '../../lib/exchange/format.ts';
import type { Preview } from '../../lib/exchange/preview.ts';
import { t } from '../../lib/i18n.ts';
import { PreviewTable } from './PreviewTable.tsx';

interface Props {
  preview: Preview;
  start: (conflict: 'keep' | 'replace') => Promise<void>;
  leave: () => void;
}

export function ImportChoice({ preview, start, leave }: Props) {
  const [conflict, setConflict] = useState<'keep' | 'replace'>('keep');
  const sum = (verdict: 'new' | 'different'): number => SECTIONS.reduce((all, section) => all + preview.counts[section][verdict], 0);
  const nothing = sum('new') + sum('different') === 0;
  return (
    <div className="rk-preview">
      <PreviewTable preview={preview} />
      {sum('different') > 0 && (
        <Radio.Group label={t('options.conflictChoice')} value={conflict} onChange={(value) => setConflict(value as 'keep' | 'replace')}>
          <Group gap="lg" mt={6}>
            <Radio value="keep" label={t('options.conflictKeep')} />
            <Radio value="replace" label={t('options.conflictReplace')} />
          </Group>
        </Radio.Group>
      )}
      {nothing && <p className="rk-none">{t('options.importNothing')}</p>}
      <Group gap="xs" mt="sm">
        {!nothing && <Button onClick={() => void start(conflict)}>{t('options.importStart')}</Button>}
        <Button variant="default" onClick={leave}>
          {nothing ? t('common.close') : t('common.cancel')}
        </Button>
      </Group>
    </div>
  );
}
