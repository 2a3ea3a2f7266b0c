/** The people shown, as a table or as address cards. */
import { Button, Group } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { peopleCsv } from '../../lib/exchange/people-csv.ts';
import { peopleVcard } from '../../lib/exchange/vcard.ts';
import { t } from '../../lib/i18n.ts';
import { dayOf } from '../../lib/store/day.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { saveFile } from '../base/save-file.ts';
import { number } from '../base/time.ts';
import { exportWords } from './words.ts';

export function Download({ people, settings, now }: { people: readonly Person[]; settings: Settings; now: number }) {
  const name = `rueckkanal-${t('people.file')}-${dayOf(now, settings.hours.zone)}`;
  const words = exportWords(settings);
  const icon = <IconDownload size={16} aria-hidden />;
  return (
    <Group gap={6}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={icon}
        disabled={!people.length}
        aria-label={t('people.csvOf', [number(people.length)])}
        onClick={() => saveFile(`${name}.csv`, peopleCsv(people, words))}
      >
        {t('people.csv')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={icon}
        disabled={!people.length}
        aria-label={t('people.vcardOf', [number(people.length)])}
        onClick={() => saveFile(`${name}.vcf`, peopleVcard(people, words.tag), 'text/vcard;charset=utf-8')}
      >
        {t('people.vcard')}
      </Button>
    </Group>
  );
}
