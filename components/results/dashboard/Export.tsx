/** What is shown, as tables: CSV and a workbook, of the same figures. */
import { Group } from '@mantine/core';
import { useState } from 'react';
import { figuresCsv, pointsCsv, workbook } from '../../../lib/exchange/results-table.ts';
import { currentLanguage, inLanguage, t } from '../../../lib/i18n.ts';
import { exportWords } from '../export-words.ts';
import { DownloadButton } from '../../base/DownloadButton.tsx';
import { saveFile } from '../../base/save-file.ts';
import type { Pair } from '../use-results.ts';

/** A workbook of plain sheets; the library comes only when it is wanted. */
async function xlsx(sheets: ReturnType<typeof workbook>): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  return write(sheets).toBlob();
}

interface Props {
  pair: Pair;
  /** In which the tables are written; its words must be loaded. Missing: the page's. */
  language?: ReturnType<typeof currentLanguage>;
}

export function Export({ pair, language }: Props) {
  const said = <T,>(make: () => T): T => inLanguage(language ?? currentLanguage(), make);
  const [going, setGoing] = useState(false);
  const [failed, setFailed] = useState(false);
  const { from, to } = pair.now.period;
  const name = (what: 'results.file' | 'results.fileSeries', type: string): string =>
    `rueckkanal-${said(() => t(what))}-${from}-${to}.${type}`;
  const saveWorkbook = async (): Promise<void> => {
    setGoing(true);
    setFailed(false);
    try {
      saveFile(name('results.file', 'xlsx'), await xlsx(said(() => workbook(pair.now, pair.before, exportWords(pair)))));
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
          save={() =>
            saveFile(
              name('results.file', 'csv'),
              said(() => figuresCsv(pair.now, pair.before, exportWords(pair))),
            )
          }
        />
        <DownloadButton
          words={t('results.exportSeries')}
          save={() =>
            saveFile(
              name('results.fileSeries', 'csv'),
              said(() => pointsCsv(pair.now, exportWords(pair))),
            )
          }
        />
        <DownloadButton words={t('results.exportXlsx')} loading={going} save={() => void saveWorkbook()} />
      </Group>
      <div role="status">{failed && <p className="rk-wrong">{t('results.exportFailed')}</p>}</div>
    </div>
  );
}
