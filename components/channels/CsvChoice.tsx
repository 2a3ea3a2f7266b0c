/** A CSV file chosen, or its lines pasted; nothing is taken before the user has seen what it would bring. */
import { Button, FileButton, Textarea } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef } from 'react';
import { csvText } from '../../lib/exchange/csv.ts';
import { t } from '../../lib/i18n.ts';

interface Props {
  text: string;
  change: (text: string) => void;
  /** What the head must name, as an example. */
  example: string;
}

export function CsvChoice({ text, change, example }: Props) {
  const reset = useRef<() => void>(null);
  return (
    <div className="rk-channels-csv">
      <Textarea
        size="xs"
        label={t('channels.paste')}
        autosize
        minRows={3}
        maxRows={8}
        placeholder={example}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <FileButton
        resetRef={reset}
        accept="text/csv,.csv,.txt"
        onChange={(file) => {
          // The same file can be chosen again after it was repaired.
          reset.current?.();
          if (file) void file.arrayBuffer().then((bytes) => change(csvText(new Uint8Array(bytes))));
        }}
        inputProps={{ 'aria-label': t('channels.chooseFile'), tabIndex: -1 }}
      >
        {(props) => (
          <Button {...props} size="compact-sm" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
            {t('channels.chooseFile')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
