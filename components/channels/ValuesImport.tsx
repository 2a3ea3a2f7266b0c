/** Values of one channel from a CSV: seen first, then taken, taken back at once. */
import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type BadValue, readValues } from '../../lib/exchange/measurements-csv.ts';
import { t } from '../../lib/i18n.ts';
import { type Channel, METRICS, type Metric } from '../../lib/model/channel.ts';
import { dayOf } from '../../lib/store/day.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { usualMetric } from './AddValue.tsx';
import { BadLines } from './BadLines.tsx';
import { CsvChoice } from './CsvChoice.tsx';
import { dayWords, measurementWords, metricName } from './words.ts';

interface Props {
  channel: Channel;
  zone: string;
  now: number;
}

/** Values shown before they are taken. */
const FEW = 20;

const badWords = ({ why, value }: BadValue): string =>
  value ? t(`channels.badValue.${why}` as never, [value.slice(0, 60)] as never) : t('channels.badEmpty');

export function ValuesImport({ channel, zone, now }: Props) {
  const { run } = useEdits();
  const [text, setText] = useState('');
  const [metric, setMetric] = useState<Metric>(usualMetric(channel));
  const say = measurementWords();
  const today = dayOf(now, zone);
  const read = useMemo(
    () => (text.trim() ? readValues(text, channel, { say: measurementWords(), metric, today, now }) : null),
    [text, channel, metric, today, now],
  );
  const take = async (): Promise<void> => {
    if (!read) return;
    const said = t('channels.valuesTaken', read.measurements.length, [number(read.measurements.length)]);
    if (await run({ type: 'keep', store: 'measurements', records: read.measurements, remove: [], said })) setText('');
  };
  return (
    <div className="rk-channels-import">
      <NativeSelect
        size="xs"
        label={t('channels.metricElse')}
        value={metric}
        data={METRICS.map((one) => ({ value: one, label: metricName(one) }))}
        onChange={(event) => setMetric(event.currentTarget.value as Metric)}
      />
      <CsvChoice text={text} change={setText} example={`${say.column.day};${say.column.value}\n2026-09-01;1200`} />
      <div role="status">
        {read && !read.readable && <p className="rk-wrong">{t('channels.headMissing', [`${say.column.day}, ${say.column.value}`])}</p>}
        {read?.readable && (
          <>
            <BadLines bad={read.bad.map((one) => ({ line: one.line, words: badWords(one) }))} />
            <p>{t('channels.willTake', read.measurements.length, [number(read.measurements.length)])}</p>
            <ul className="rk-plain rk-small">
              {read.measurements.slice(0, FEW).map(({ id, day, value, metric: which }) => (
                <li key={id}>
                  {dayWords(day)}: {number(value)} {metricName(which)}
                </li>
              ))}
              {read.measurements.length > FEW && <li>{t('channels.badMore', [number(read.measurements.length - FEW)])}</li>}
            </ul>
          </>
        )}
      </div>
      <Button size="compact-sm" disabled={!read?.measurements.length} onClick={() => void take()}>
        {t('channels.take')}
      </Button>
    </div>
  );
}
