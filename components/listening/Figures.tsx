/** What the finds shown add up to: share of voice and net tone as far as it was seen, each with n and definition. */
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import { type Mention, TONES } from '../../lib/model/listening.ts';
import { observed } from '../../lib/rules/listening/figures.ts';
import type { Terms } from '../../lib/rules/listening/voices.ts';
import { number } from '../base/time.ts';
import { Fold } from '../people/Part.tsx';
import { percent, signed, toneName } from './words.ts';

export function Figures({ mentions, terms, days }: { mentions: readonly Mention[]; terms: Terms; days: string }) {
  const sum = useMemo(() => observed(mentions, terms), [mentions, terms]);
  const named = sum.us + sum.competitors.reduce((all, { n }) => all + n, 0);
  const others = sum.competitors.slice(0, 5).map(({ name, n }) => t('listening.voice', [name, number(n)]));
  return (
    <section aria-label={t('listening.figures')} className="rk-listening-figures">
      <dl>
        <div className="rk-card">
          <dt>{t('listening.share')}</dt>
          <dd className="rk-figure">{sum.share === null ? '–' : percent(sum.share)}</dd>
          <dd className="rk-small rk-soft">
            {t('listening.shareOf', [number(sum.us), number(named)])}
            {others.length > 0 && ` · ${others.join(' · ')}`}
          </dd>
        </div>
        <div className="rk-card">
          <dt>{t('listening.net')}</dt>
          <dd className="rk-figure">{sum.net === null ? '–' : signed(sum.net)}</dd>
          <dd className="rk-small rk-soft">
            {t('listening.netOf', [number(sum.us)])}
            {TONES.map((tone) => (
              <span key={tone} className="rk-tone" data-tone={tone}>
                {' · '}
                {t('listening.voice', [toneName(tone), number(sum.tone[tone])])}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <Fold title={t('listening.defined')}>
        <p className="rk-small">{t('listening.shareDefined')}</p>
        <p className="rk-small">{t('listening.netDefined')}</p>
        <p className="rk-small">{days ? t('listening.periodDays', [number(Number(days))]) : t('listening.periodAll')}</p>
      </Fold>
    </section>
  );
}
