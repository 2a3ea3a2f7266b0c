/** Every value as it was counted, newest first, with its source; each can be removed. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Measurement } from '../../lib/model/channel.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { dayWords, metricName, sourceName } from './words.ts';

/** Values drawn at once. */
const FEW = 50;

export function ValueList({ measurements }: { measurements: readonly Measurement[] }) {
  const { run } = useEdits();
  const [most, setMost] = useState(FEW);
  const newest = [...measurements].reverse();
  return (
    <>
      <ul className="rk-plain">
        {newest.slice(0, most).map(({ id, day, metric, value, source }) => (
          <li key={id} className="rk-line">
            <span className="rk-channels-value">
              {dayWords(day)}: <strong className="rk-figure">{number(value)}</strong> {metricName(metric)}{' '}
              <span className="rk-soft rk-small">({sourceName(source)})</span>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('channels.removeValue', [metricName(metric), dayWords(day)])}
              onClick={() => void run({ type: 'keep', store: 'measurements', records: [], remove: [id], said: t('channels.valueGone') })}
            >
              {t('common.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {newest.length > most && (
        <Button size="compact-sm" variant="default" onClick={() => setMost(most + 200)}>
          {t('channels.more')}
        </Button>
      )}
    </>
  );
}
