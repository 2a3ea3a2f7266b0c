/** Median time to the answer over 30 days, always with n (METRICS.md, display rules). */
import { t } from '../../lib/i18n.ts';
import type { Summary } from '../../lib/store/summary.ts';
import { number, span } from '../base/time.ts';
import { GapNote } from '../health/GapNote.tsx';

export function Median({ median: { minutes, n }, gapDays }: { median: Summary['median']; gapDays: number }) {
  return (
    <section className="rk-card rk-median">
      <h2>{t('popup.median')}</h2>
      <p>
        <strong className="rk-figure">{minutes === null ? '–' : span(minutes)}</strong>{' '}
        <span className="rk-soft">{minutes === null ? t('popup.medianNone') : t('popup.medianOf', n, [number(n)])}</span>
      </p>
      <GapNote days={gapDays} />
    </section>
  );
}
