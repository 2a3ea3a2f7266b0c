/** What leads into each stage, and out of it again. */
import { t } from '../../lib/i18n.ts';
import { STAGES, type Stage } from '../../lib/model/records.ts';
import { CRITERIA } from '../../lib/rules/stages.ts';
import { stageName } from './words.ts';

export function Criteria({ now }: { now: Stage | undefined }) {
  return (
    <dl className="rk-criteria">
      {STAGES.map((stage) => (
        <div key={stage}>
          <dt aria-current={stage === now ? 'step' : undefined}>
            {stageName(stage)}
            {stage === now && <span className="rk-soft"> · {t('people.stageNow')}</span>}
          </dt>
          {CRITERIA[stage].entry.map((key) => (
            <dd key={key}>
              <span className="rk-soft">{t('people.criteriaIn')}</span> {t(key as never)}
            </dd>
          ))}
          {CRITERIA[stage].exit.map((key) => (
            <dd key={key}>
              <span className="rk-soft">{t('people.criteriaOut')}</span> {t(key as never)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
