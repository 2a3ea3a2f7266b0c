/** Overdue now, big; due soon, open and answered today beside it. */
import { t } from '../../lib/i18n.ts';
import type { Summary } from '../../lib/store/summary.ts';
import { number } from '../base/time.ts';

function State({ label, count, color }: { label: string; count: number; color?: string }) {
  return (
    <div className="rk-card" style={color && count ? { color: `var(${color})` } : undefined}>
      <dt>{label}</dt>
      <dd className="rk-figure">{number(count)}</dd>
    </div>
  );
}

export function States({ summary: { overdue, due, open, answeredToday } }: { summary: Summary }) {
  return (
    <dl className="rk-states">
      <div className="rk-overdue" data-none={overdue === 0 || undefined} data-long={overdue > 9999 || undefined}>
        <dt>{overdue === 0 ? t('popup.noneOverdue') : t('popup.overdue')}</dt>
        <dd className="rk-figure">{number(overdue)}</dd>
      </div>
      <State label={t('popup.due')} count={due} color="--rk-due" />
      <State label={t('popup.open')} count={open} />
      <State label={t('popup.answeredToday')} count={answeredToday} color="--rk-answered" />
    </dl>
  );
}
