/** A CSV file chosen, or its lines pasted; nothing is taken before the user has seen what it would bring. */
import { Button, FileButton, Textarea } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef } from 'react';
import { t } from '../../lib/i18n.ts';

interface Props {
  text: string;
  change: (text: string) => void;
  /** What the head must name, as an example. */
  example: string;
}

/** Text of a file in UTF-8, or as older spreadsheets write it. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
          if (file) void textOf(file).then(change);
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
