/** What was counted of a channel: newest figures, over time as a chart and as a table, and how more of them come in. */
import { t } from '../../lib/i18n.ts';
import type { Channel, Measurement } from '../../lib/model/channel.ts';
import { metricsIn } from '../../lib/rules/channels/series.ts';
import { Ready } from '../base/Ready.tsx';
import { number } from '../base/time.ts';
import type { Read } from '../base/use-read.ts';
import { Fold, Part } from '../people/Part.tsx';
import { AddValue } from './AddValue.tsx';
import { LazyChart } from './LazyChart.tsx';
import { ValueList } from './ValueList.tsx';
import { ValuesImport } from './ValuesImport.tsx';
import { dayWords, metricName } from './words.ts';

interface Props {
  channel: Channel;
  /** Its measurements, oldest first. */
  read: Read<Measurement[]>;
  zone: string;
  now: number;
}

/** Newest value of each metric with its day, and the difference to the first. */
function Newest({ measurements }: { measurements: readonly Measurement[] }) {
  return (
    <ul className="rk-plain">
      {metricsIn(measurements).map((metric) => {
        const all = measurements.filter((one) => one.metric === metric);
        const [first, last] = [all[0], all.at(-1)];
        if (!first || !last) return null;
        const change = last.value - first.value;
        const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
        return (
          <li key={metric}>
            <strong className="rk-figure">{number(last.value)}</strong> {metricName(metric)}{' '}
            <span className="rk-soft rk-small">
              {t('channels.onDay', [dayWords(last.day)])}
              {all.length > 1 && ` · ${t('channels.since', [`${sign}${number(Math.abs(change))}`, dayWords(first.day)])}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export function Measured({ channel, read, zone, now }: Props) {
  return (
    <Part title={t('channels.measured')}>
      <Ready of={read}>
        {(measurements) => (
          <>
            {measurements.length ? (
              <>
                <Newest measurements={measurements} />
                <LazyChart measurements={measurements} name={channel.name} />
              </>
            ) : (
              <p className="rk-soft">{t('channels.measuredNone')}</p>
            )}
            <Fold title={t('channels.addValue')}>
              <AddValue channel={channel} zone={zone} now={now} measurements={measurements} />
            </Fold>
            <Fold title={t('channels.importValues')}>
              <ValuesImport channel={channel} zone={zone} now={now} />
            </Fold>
            {measurements.length > 0 && (
              <Fold title={t('channels.allValues', measurements.length, [number(measurements.length)])}>
                <ValueList measurements={measurements} />
              </Fold>
            )}
          </>
        )}
      </Ready>
    </Part>
  );
}
