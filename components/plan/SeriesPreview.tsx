/** What a change of a series would come to, day by day. */
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import type { SeriesChange } from '../../lib/rules/plan/series-change.ts';
import { dayWords } from './words.ts';

interface Line {
  id: string;
  words: ReactNode;
}

function Days({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (!lines.length) return null;
  return (
    <section aria-label={title}>
      <p className="rk-none">
        <strong>{title}</strong>
      </p>
      <ul className="rk-plan-days">
        {lines.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

const plain = (entries: readonly { id: string; day: string | null }[]): Line[] =>
  entries.map(({ id, day }) => ({ id: `${id} ${day}`, words: dayWords(day ?? '') }));

export function SeriesPreview({ change: { made, moved, removed, freed, fixed } }: { change: SeriesChange }) {
  const [news, moves, goes, frees, stays] = [made, moved, removed, freed, fixed].map(({ length }) => length) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const signed = moved.some(({ entry: { signoffs } }) => signoffs.sales !== null || signoffs.marketing !== null);
  return (
    <div className="rk-plan-preview">
      <p role="status" className="rk-none rk-small rk-soft">
        {news + moves + goes + frees > 0 ? t('plan.willSum', [news, moves, goes, frees + stays]) : t('plan.willNothing')}
      </p>
      <Days
        title={t('plan.willMake', news, [news])}
        lines={made.map(({ id: _, day }) => ({ id: day ?? '', words: dayWords(day ?? '') }))}
      />
      <Days
        title={t('plan.willMove', moves, [moves])}
        lines={moved.map(({ entry: { id, day }, to, byHand }) => ({
          id,
          words: `${dayWords(day)} → ${dayWords(to)}${byHand ? ` (${t('plan.byHand')})` : ''}`,
        }))}
      />
      {signed && <p className="rk-none rk-small rk-plan-former">{t('plan.willSigned')}</p>}
      <Days title={t('plan.willRemove', goes, [goes])} lines={plain(removed)} />
      <Days title={t('plan.willFree', frees, [frees])} lines={plain(freed)} />
      <Days title={t('plan.willStay', stays, [stays])} lines={plain(fixed)} />
    </div>
  );
}
