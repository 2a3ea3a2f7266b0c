/** Everything as one JSON file. Gathered piece by piece into a Blob, so that a large store does not have to fit into memory as text. */
import { Anchor, Button, Group, Text } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useEffect, useState } from 'react';
import { writeExport } from '../../lib/exchange/write.ts';
import { t } from '../../lib/i18n.ts';
import { exportAll } from '../../lib/store/export.ts';
import { codeOf, failureWords } from '../base/failure.ts';
import { number } from '../base/time.ts';

/** Characters of text held before they become a Blob (which the browser may keep on disk). */
const HELD = 4_000_000;

async function gather(now: number, progress: (characters: number) => void): Promise<Blob> {
  const blobs: Blob[] = [];
  let held: string[] = [];
  let length = 0;
  let total = 0;
  for await (const text of writeExport(exportAll(), now)) {
    held.push(text);
    length += text.length;
    total += text.length;
    if (length < HELD) continue;
    blobs.push(new Blob(held));
    held = [];
    length = 0;
    progress(total);
  }
  return new Blob([...blobs, ...held], { type: 'application/json' });
}

type Stage =
  | { at: 'idle' }
  | { at: 'working'; done: number }
  | { at: 'ready'; url: string; name: string; size: number }
  | { at: 'failed'; words: string };

/** 'rueckkanal-2026-03-02.json' by the local day. */
const fileName = (now: Date): string =>
  `rueckkanal-${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}.json`;

/** Size in kB or MB, never 0. */
const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`;

export function Export() {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  useEffect(() => () => void (stage.at === 'ready' && URL.revokeObjectURL(stage.url)), [stage]);
  const start = async (): Promise<void> => {
    setStage({ at: 'working', done: 0 });
    try {
      const now = new Date();
      const blob = await gather(now.getTime(), (done) => setStage({ at: 'working', done }));
      setStage({ at: 'ready', url: URL.createObjectURL(blob), name: fileName(now), size: blob.size });
    } catch (error) {
      setStage({ at: 'failed', words: failureWords(codeOf(error)) });
    }
  };
  return (
    <div>
      <h3>{t('options.export')}</h3>
      <Text size="sm" className="rk-soft">
        {t('options.exportExplained')}
      </Text>
      <Group mt="xs" gap="md">
        <Button
          variant="light"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={stage.at === 'working'}
          onClick={() => void start()}
        >
          {t('options.exportStart')}
        </Button>
        <span role="status">
          {stage.at === 'working' && stage.done > 0 && t('options.exportProgress', [sizeWords(stage.done)])}
          {stage.at === 'failed' && <span className="rk-wrong">{stage.words}</span>}
          {stage.at === 'ready' && (
            <Anchor href={stage.url} download={stage.name}>
              {t('options.exportReady', [stage.name, sizeWords(stage.size)])}
            </Anchor>
          )}
        </span>
      </Group>
    </div>
  );
}
