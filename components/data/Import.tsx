/** Takes an exported file in: preview first, conflicts shown, then the user's choice. */
import { Button, FileButton, Group, Progress, Text } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import { number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { useHold } from '../settings/use-settings.ts';
import { ImportChoice } from './ImportChoice.tsx';
import { useImport } from './use-import.ts';

export function Import() {
  const { settings } = useHold();
  const reset = useRef<() => void>(null);
  const { stage, open, start, leave } = useImport(settings);
  const busy = stage.at === 'reading' || stage.at === 'taking';
  return (
    <div>
      <h3>{t('options.import')}</h3>
      <Text size="sm" className="rk-soft">
        {t('options.importExplained')}
      </Text>
      <Group mt="xs">
        <FileButton
          resetRef={reset}
          accept="application/json,.json"
          onChange={(file) => {
            // The same file can be chosen again after it was repaired.
            reset.current?.();
            if (file) void open(file);
          }}
          inputProps={{ 'aria-label': t('options.importChoose'), tabIndex: -1 }}
        >
          {(props) => (
            <Button {...props} variant="light" leftSection={<IconUpload size={18} aria-hidden />} loading={busy}>
              {t('options.importChoose')}
            </Button>
          )}
        </FileButton>
        {'name' in stage && <Words text={stage.name} limit={80} />}
      </Group>
      <div role="status" className="rk-import">
        {stage.at === 'broken' && (
          <p className="rk-wrong">
            {stage.words} {t('options.nothingChanged')}
          </p>
        )}
        {stage.at === 'taking' && (
          <Progress value={stage.total ? (stage.done / stage.total) * 100 : 0} aria-label={t('options.importing')} mt="sm" />
        )}
        {stage.at === 'stopped' && (
          <p className="rk-wrong">{t('options.importStopped', [stage.words, number(stage.done), number(stage.total)])}</p>
        )}
        {stage.at === 'done' && (
          <p>
            {stage.taken.added + stage.taken.replaced + stage.taken.kept === 0
              ? t('options.importNothing')
              : t('options.importDone', [number(stage.taken.added), number(stage.taken.replaced), number(stage.taken.kept)])}
          </p>
        )}
      </div>
      {stage.at === 'preview' && <ImportChoice preview={stage.preview} start={start} leave={leave} />}
    </div>
  );
}
