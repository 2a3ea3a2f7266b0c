/** All values of the criteria as a table. */
import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { measuresCsv } from '../../../lib/exchange/measures-csv.ts';
import { t } from '../../../lib/i18n.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { CriteriaRead } from '../../../lib/store/criteria.ts';
import { dayOf } from '../../../lib/store/day.ts';
import { saveFile } from '../../base/save-file.ts';
import { csvWords } from './csv-words.ts';

export function MeasureExport({ read, settings, now }: { read: CriteriaRead; settings: Settings; now: number }) {
  const name = `rueckkanal-${t('results.valuesFile')}-${dayOf(now, settings.hours.zone)}.csv`;
  return (
    <Button
      size="compact-sm"
      mt="sm"
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      disabled={!read.measurements.length}
      onClick={() => saveFile(name, measuresCsv(read.criteria, read.measurements, csvWords()))}
    >
      {t('results.valuesExport')}
    </Button>
  );
}
