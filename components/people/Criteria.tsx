/** What leads into each stage, and out of it again. */
import { t } from '../../lib/i18n.ts';
import { STAGES, type Stage } from '../../lib/model/records.ts';
import { stageWords } from './words.ts';

export function Criteria({ now }: { now: Stage | undefined }) {
  return (
    <dl className="rk-criteria">
      {STAGES.map((stage) => {
        const { name, entry, exit, note } = stageWords(stage);
        return (
          <div key={stage}>
            <dt aria-current={stage === now ? 'step' : undefined}>
              {name}
              {stage === now && <span className="rk-soft"> · {t('people.stageNow')}</span>}
            </dt>
            {entry.map((text) => (
              <dd key={text}>
                <span className="rk-soft">{t('people.criteriaIn')}</span> {text}
              </dd>
            ))}
            {exit.map((text) => (
              <dd key={text}>
                <span className="rk-soft">{t('people.criteriaOut')}</span> {text}
              </dd>
            ))}
            {note && <dd className="rk-soft">{note}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
