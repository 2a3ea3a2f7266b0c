/** What the answers say: how far asked, what is met, what to do about the rest. */
import { t } from '../../../lib/i18n.ts';
import type { Readiness } from '../../../lib/rules/readiness.ts';

export function Advice({ readiness: { answered, of, met, lacking, stakeOut } }: { readiness: Readiness }) {
  if (!answered) return <p>{t('readiness.none')}</p>;
  return (
    <section className="rk-card rk-padded-card" aria-labelledby="rk-advice">
      <h2 id="rk-advice">{t('readiness.advice')}</h2>
      <p role="status">
        {t('readiness.count', [answered, of, met.length])}
        {answered < of && ` ${t('readiness.more')}`}
      </p>
      {stakeOut && (
        <div className="rk-stake-out">
          <h3>{t('readiness.stakeOut')}</h3>
          <p>{t('readiness.stakeOutExplained')}</p>
        </div>
      )}
      {lacking.length > 0 && (
        <ul className="rk-advice">
          {lacking.map(({ factor, level }) => (
            <li key={factor}>
              <strong>{t(`readiness.name.${factor}` as never)}</strong>{' '}
              <span className="rk-light" data-light={level ? 'near' : 'missed'}>
                <span aria-hidden>{level ? '≈' : '✗'}</span> {level ? t('readiness.answer.part') : t('readiness.answer.no')}
              </span>
              <br />
              {t(`readiness.do.${factor}` as never)}
            </li>
          ))}
        </ul>
      )}
      {answered === of && !lacking.length && <p>{t('readiness.all')}</p>}
    </section>
  );
}
