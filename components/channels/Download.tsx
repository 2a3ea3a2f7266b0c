/** The inventory and everything counted, as CSV. */
import { Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { channelsCsv } from '../../lib/exchange/channels-csv.ts';
import { measurementsCsv } from '../../lib/exchange/measurements-csv.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { dayOf } from '../../lib/store/day.ts';
import { readAll } from '../../lib/store/simple.ts';
import { codeOf, failureWords } from '../base/failure.ts';
import { DownloadButton } from '../base/DownloadButton.tsx';
import { saveFile } from '../base/save-file.ts';
import { number } from '../base/time.ts';
import { channelWords, measurementWords } from './words.ts';

export function Download({ channels, settings, now }: { channels: readonly Channel[]; settings: Settings; now: number }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const day = dayOf(now, settings.hours.zone);
  const values = (): void => {
    setTrouble(null);
    readAll('measurements').then(
      (all) => saveFile(`rueckkanal-${t('channels.valuesFile')}-${day}.csv`, measurementsCsv(channels, all, measurementWords())),
      (error: unknown) => setTrouble(codeOf(error)),
    );
  };
  return (
    <Group gap={6}>
      <DownloadButton
        words={t('channels.csv')}
        disabled={!channels.length}
        label={t('channels.csvOf', channels.length, [number(channels.length)])}
        save={() => saveFile(`rueckkanal-${t('channels.file')}-${day}.csv`, channelsCsv(channels, channelWords(), settings.team))}
      />
      <DownloadButton
        words={t('channels.valuesCsv')}
        disabled={!channels.length}
        label={t('channels.valuesCsvOf', channels.length, [number(channels.length)])}
        save={values}
      />
      {trouble && (
        <span role="alert" className="rk-small rk-wrong">
          {failureWords(trouble)}
        </span>
      )}
    </Group>
  );
}
