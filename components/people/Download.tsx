/** The people shown, as a table or as address cards. */
import { Group } from '@mantine/core';
import { peopleCsv } from '../../lib/exchange/people-csv.ts';
import { peopleVcard } from '../../lib/exchange/vcard.ts';
import { t } from '../../lib/i18n.ts';
import { dayOf } from '../../lib/store/day.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { DownloadButton } from '../base/DownloadButton.tsx';
import { saveFile } from '../base/save-file.ts';
import { number } from '../base/time.ts';
import { exportWords } from './words.ts';

export function Download({ people, settings, now }: { people: readonly Person[]; settings: Settings; now: number }) {
  const name = `rueckkanal-${t('people.file')}-${dayOf(now, settings.hours.zone)}`;
  const words = exportWords(settings);
  return (
    <Group gap={6}>
      <DownloadButton
        words={t('people.csv')}
        disabled={!people.length}
        label={t('people.csvOf', [number(people.length)])}
        save={() => saveFile(`${name}.csv`, peopleCsv(people, words))}
      />
      <DownloadButton
        words={t('people.vcard')}
        disabled={!people.length}
        label={t('people.vcardOf', [number(people.length)])}
        save={() => saveFile(`${name}.vcf`, peopleVcard(people, words.tag), 'text/vcard;charset=utf-8')}
      />
    </Group>
  );
}
