/** All values of a criterion, newest first, some at a time. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { Measurement } from '../../../lib/model/channel.ts';
import type { Criterion } from '../../../lib/model/results.ts';
import { number } from '../../base/time.ts';
import { useEdits } from '../../edit/edits.tsx';
import { Fold } from '../../people/Part.tsx';
import { criterionName, dayName, valueWords } from '../words.ts';

const PAGE = 12;

export function Values({ criterion, measurements }: { criterion: Criterion; measurements: readonly Measurement[] }) {
  const { run } = useEdits();
  const [limit, setLimit] = useState(PAGE);
  const all = [...measurements].sort((a, b) => b.day.localeCompare(a.day));
  const remove = ({ id, day }: Measurement): void => {
    const said = t('results.valueGone', [criterionName(criterion), dayName(day)]);
    void run({ type: 'keep', store: 'measurements', records: [], remove: [id], said });
  };
  return (
    <Fold title={t('results.values', [number(all.length)])}>
      <table className="rk-table">
        <thead>
          <tr>
            <th scope="col">{t('results.field.day')}</th>
            <th scope="col">{t('results.field.value')}</th>
            <th scope="col">{t('results.field.source')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {all.slice(0, limit).map((one) => (
            <tr key={one.id}>
              <th scope="row">{dayName(one.day)}</th>
              <td className="rk-figure">{valueWords(one.value, criterion.unit)}</td>
              <td>{t(`results.source.${one.source}` as never)}</td>
              <td>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('results.valueRemove', [dayName(one.day)])}
                  onClick={() => remove(one)}
                >
                  {t('common.remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + PAGE * 4)}>
          {t('results.more', [number(all.length - limit)])}
        </Button>
      )}
    </Fold>
  );
}
