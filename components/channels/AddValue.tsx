/** A value counted by hand, for a day up to today. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { wholeCell } from '../../lib/exchange/csv-cells.ts';
import { t } from '../../lib/i18n.ts';
import { type Channel, type Measurement, type Metric, METRICS, measurementId } from '../../lib/model/channel.ts';
import { dayOf } from '../../lib/store/day.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { dayWords, metricName } from './words.ts';

interface Props {
  channel: Channel;
  zone: string;
  now: number;
  measurements: readonly Measurement[];
}

/** What a channel of this kind is usually measured by. */
export const usualMetric = ({ kind }: Pick<Channel, 'kind'>): Metric =>
  kind === 'video' ? 'subscribers' : kind === 'forum' || kind === 'group' || kind === 'wiki' ? 'members' : 'followers';

export function AddValue({ channel, zone, now, measurements }: Props) {
  const { run } = useEdits();
  const today = dayOf(now, zone);
  const [metric, setMetric] = useState<Metric>(measurements.at(-1)?.metric ?? usualMetric(channel));
  const [day, setDay] = useState(today);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const value = wholeCell(text);
  const dayOk = /^\d{4}-\d\d-\d\d$/.test(day) && day <= today;
  const keep = async (): Promise<void> => {
    setTried(true);
    if (value === null || !dayOk) return;
    const subject = `channel ${channel.id}`;
    const record: Measurement = {
      id: measurementId(subject, metric, day),
      subject,
      metric,
      day,
      at: now,
      value,
      source: 'hand',
      url: null,
    };
    const said = t('channels.valueKept', [number(value), metricName(metric), dayWords(day)]);
    if (!(await run({ type: 'keep', store: 'measurements', records: [record], remove: [], said }))) return;
    setText('');
    setTried(false);
  };
  return (
    <form
      className="rk-channels-add"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <NativeSelect
        size="xs"
        label={t('channels.column.metric')}
        value={metric}
        data={METRICS.map((one) => ({ value: one, label: metricName(one) }))}
        onChange={(event) => setMetric(event.currentTarget.value as Metric)}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('channels.column.day')}
        max={today}
        value={day}
        error={tried && !dayOk ? t('channels.dayWrong') : null}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t('channels.column.value')}
        inputMode="numeric"
        value={text}
        error={tried && value === null ? t('channels.valueWrong') : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm">
        {t('channels.keep')}
      </Button>
    </form>
  );
}
