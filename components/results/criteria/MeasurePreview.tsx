/** What a table of values would bring: new, changed and known values, and the lines that cannot be taken. */
import { Button } from '@mantine/core';
import { badCsv, type GoodLine, type Measures } from '../../../lib/exchange/measures-csv.ts';
import { t } from '../../../lib/i18n.ts';
import { number } from '../../base/time.ts';
import { Words } from '../../base/Words.tsx';
import { saveFile } from '../../base/save-file.ts';
import { criterionName, dayName, valueWords } from '../words.ts';
import { badWords, csvWords } from './csv-words.ts';

/** Lines shown of each kind. */
const SHOWN = 20;

function Good({ lines }: { lines: readonly GoodLine[] }) {
  return (
    <table className="rk-table">
      <thead>
        <tr>
          {csvWords().head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">{t('results.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, SHOWN).map(({ line, criterion, row, verdict, before }) => (
          <tr key={line}>
            <td>
              <Words text={criterionName(criterion)} />
            </td>
            <td>{dayName(row.day)}</td>
            <td className="rk-figure">{valueWords(row.value, criterion.unit)}</td>
            <td>
              {verdict === 'changed'
                ? t('results.replaces', [valueWords(before ?? 0, criterion.unit)])
                : t(`results.verdicts.${verdict}` as never)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function MeasurePreview({ name, found: { good, bad } }: { name: string; found: Measures }) {
  const of = (verdict: GoodLine['verdict']): string => number(good.filter((one) => one.verdict === verdict).length);
  return (
    <>
      <p role="status">
        <Words text={name} limit={80} />: {t('results.previewCounts', [of('new'), of('changed'), of('same'), number(bad.length)])}
      </p>
      {good.length > 0 && <Good lines={good} />}
      {good.length > SHOWN && <p className="rk-soft rk-small">{t('results.more', [number(good.length - SHOWN)])}</p>}
      {bad.length > 0 && (
        <>
          <h3>{t('results.badLines')}</h3>
          <ul className="rk-bad-lines">
            {bad.slice(0, SHOWN).map(({ line, cells, why }) => (
              <li key={line}>
                <strong>{t('results.badLine', [number(line)])}</strong> {badWords(why)}{' '}
                <Words className="rk-soft" text={cells.join(' ; ')} limit={120} />
              </li>
            ))}
          </ul>
          {bad.length > SHOWN && <p className="rk-soft rk-small">{t('results.more', [number(bad.length - SHOWN)])}</p>}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => saveFile(`rueckkanal-${t('results.badFile')}.csv`, badCsv(bad, csvWords().head, t('results.reason'), badWords))}
          >
            {t('results.badSave')}
          </Button>
        </>
      )}
    </>
  );
}
