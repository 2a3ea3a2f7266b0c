/** All values of the criteria as a table. */
import { Box } from '@mantine/core';
import { measuresCsv } from '../../../lib/exchange/measures-csv.ts';
import { t } from '../../../lib/i18n.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { CriteriaRead } from '../../../lib/store/criteria.ts';
import { dayOf } from '../../../lib/store/day.ts';
import { DownloadButton } from '../../base/DownloadButton.tsx';
import { saveFile } from '../../base/save-file.ts';
import { csvWords } from './csv-words.ts';

export function MeasureExport({ read, settings, now }: { read: CriteriaRead; settings: Settings; now: number }) {
  const name = `rueckkanal-${t('results.valuesFile')}-${dayOf(now, settings.hours.zone)}.csv`;
  return (
    <Box mt="sm">
      <DownloadButton
        words={t('results.valuesExport')}
        disabled={!read.measurements.length}
        save={() => saveFile(name, measuresCsv(read.criteria, read.measurements, csvWords()))}
      />
    </Box>
  );
}
