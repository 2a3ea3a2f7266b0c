/** Takes taught readers in from a file: what is in it is shown first, and nothing is kept before the user says so. */
import { Button, FileButton, Group } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef, useState } from 'react';
import { readTaught, samePages, withReaders } from '../../lib/exchange/taught.ts';
import { t } from '../../lib/i18n.ts';
import type { Taught } from '../../lib/model/taught.ts';
import { Words } from '../base/Words.tsx';
import { useHold } from '../settings/use-settings.ts';

/** Larger than any such file. */
const MOST = 2_000_000;

type Stage = { at: 'idle' | 'done' } | { at: 'wrong'; words: string } | { at: 'preview'; readers: Taught[] };

const wrong = (): Record<string, string> => ({
  'no-json': t('taught.noJson'),
  other: t('taught.other'),
  newer: t('taught.newer'),
  broken: t('taught.broken'),
});

export function TaughtImport() {
  const { settings, change } = useHold();
  const reset = useRef<() => void>(null);
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const open = async (file: File): Promise<void> => {
    const read = file.size > MOST ? ({ wrong: 'other' } as const) : readTaught(await file.text());
    setStage('wrong' in read ? { at: 'wrong', words: wrong()[read.wrong] ?? '' } : { at: 'preview', readers: read.readers });
  };
  const keep = async (readers: Taught[]): Promise<void> => {
    if (await change((all) => ({ ...all, taught: withReaders(all.taught, readers) }))) setStage({ at: 'done' });
  };
  return (
    <div>
      <FileButton
        resetRef={reset}
        accept="application/json,.json"
        onChange={(file) => {
          reset.current?.();
          if (file) void open(file);
        }}
        inputProps={{ 'aria-label': t('taught.import'), tabIndex: -1 }}
      >
        {(props) => (
          <Button {...props} variant="light" leftSection={<IconUpload size={18} aria-hidden />}>
            {t('taught.import')}
          </Button>
        )}
      </FileButton>
      <div role="status">
        {stage.at === 'wrong' && (
          <p className="rk-wrong">
            {stage.words} {t('options.nothingChanged')}
          </p>
        )}
        {stage.at === 'done' && <p>{t('taught.imported')}</p>}
        {stage.at === 'preview' && (
          <>
            <ul className="rk-list">
              {stage.readers.map((reader) => (
                <li key={reader.id}>
                  <Words text={reader.origin + reader.path} limit={120} />
                  {' · '}
                  {settings.taught.some((known) => samePages(known, reader)) ? t('taught.replaces') : t('taught.isNew')}
                </li>
              ))}
            </ul>
            <Group gap="xs">
              <Button size="compact-sm" onClick={() => void keep(stage.readers)}>
                {t('taught.take')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setStage({ at: 'idle' })}>
                {t('common.cancel')}
              </Button>
            </Group>
          </>
        )}
      </div>
    </div>
  );
}
