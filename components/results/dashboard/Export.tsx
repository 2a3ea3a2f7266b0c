/** What is shown, as tables: CSV and a workbook, of the same figures. */
import { Group } from '@mantine/core';
import { useState } from 'react';
import { figuresCsv, pointsCsv, workbook } from '../../../lib/exchange/results-table.ts';
import { t } from '../../../lib/i18n.ts';
import { exportWords } from '../export-words.ts';
import { DownloadButton } from '../../base/DownloadButton.tsx';
import { saveFile } from '../../base/save-file.ts';
import type { Pair } from '../use-results.ts';

/** A workbook of plain sheets; the library comes only when it is wanted. */
async function xlsx(pair: Pair): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  return write(workbook(pair.now, pair.before, exportWords(pair))).toBlob();
}

export function Export({ pair }: { pair: Pair }) {
  const [going, setGoing] = useState(false);
  const [failed, setFailed] = useState(false);
  const { from, to } = pair.now.period;
  const name = (what: string, type: string): string => `rueckkanal-${what}-${from}-${to}.${type}`;
  const saveWorkbook = async (): Promise<void> => {
    setGoing(true);
    setFailed(false);
    try {
      saveFile(name(t('results.file'), 'xlsx'), await xlsx(pair));
    } catch {
      setFailed(true);
    }
    setGoing(false);
  };
  return (
    <div className="rk-no-print">
      <Group gap="xs">
        <DownloadButton
          words={t('results.exportFigures')}
          save={() => saveFile(name(t('results.file'), 'csv'), figuresCsv(pair.now, pair.before, exportWords(pair)))}
        />
        <DownloadButton
          words={t('results.exportSeries')}
          save={() => saveFile(name(t('results.fileSeries'), 'csv'), pointsCsv(pair.now, exportWords(pair)))}
        />
        <DownloadButton words={t('results.exportXlsx')} loading={going} save={() => void saveWorkbook()} />
      </Group>
      <div role="status">{failed && <p className="rk-wrong">{t('results.exportFailed')}</p>}</div>
    </div>
  );
}
