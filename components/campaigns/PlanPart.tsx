/** What the plan holds for a campaign, to read; each leads to its entry there. */
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { Part } from './Part.tsx';
import { dayWords, entryStateName } from './words.ts';

export function PlanPart({ planned }: { planned: readonly PlanEntry[] }) {
  return (
    <Part title={t('campaigns.inPlan')}>
      {planned.length === 0 && <p className="rk-soft">{t('campaigns.inPlanNone')}</p>}
      <ul className="rk-campaigns-plain rk-campaigns-scroll">
        {planned.map(({ id, topic, day, state }) => (
          <li key={id}>
            <a href={`#plan/entry/${encodeURIComponent(id)}`}>{topic}</a>{' '}
            <span className="rk-soft rk-campaigns-small">
              {day ? dayWords(day) : t('campaigns.noDay')} · {entryStateName(state)}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
