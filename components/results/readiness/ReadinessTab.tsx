/** Readiness: nine questions, advice for what lacks, and whom it tells to stake out the ground first. */
import { t } from '../../../lib/i18n.ts';
import { FACTORS, type Factor } from '../../../lib/model/results.ts';
import { readinessOf } from '../../../lib/rules/readiness.ts';
import { useHold } from '../../settings/use-settings.ts';
import { SaveNote } from '../../settings/SaveNote.tsx';
import { Advice } from './Advice.tsx';

const LEVELS = [2, 1, 0] as const;

function Question({ factor, answer, put }: { factor: Factor; answer: number | undefined; put: (level: number) => void }) {
  return (
    <fieldset className="rk-card rk-padded-card rk-question">
      <legend>{t(`readiness.name.${factor}` as never)}</legend>
      <p>{t(`readiness.question.${factor}` as never)}</p>
      <div className="rk-answers">
        {LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name={`rk-${factor}`} checked={answer === level} onChange={() => put(level)} />{' '}
            {t(`readiness.answer.${level === 2 ? 'yes' : level === 1 ? 'part' : 'no'}` as never)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function ReadinessTab() {
  const hold = useHold();
  const answers = hold.settings.readiness;
  return (
    <div className="rk-results-view">
      <p className="rk-soft rk-lead">{t('readiness.explained')}</p>
      <SaveNote />
      <Advice readiness={readinessOf(answers)} />
      <div className="rk-questions">
        {FACTORS.map((factor) => (
          <Question
            key={factor}
            factor={factor}
            answer={answers[factor]}
            put={(level) => void hold.change((settings) => ({ ...settings, readiness: { ...settings.readiness, [factor]: level } }))}
          />
        ))}
      </div>
    </div>
  );
}
