/** How far the relationship is: stage, proposal, history with reasons, criteria. */
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { propose } from '../../lib/rules/stages.ts';
import type { View } from '../../lib/rules/view.ts';
import { Words } from '../base/Words.tsx';
import { Criteria } from './Criteria.tsx';
import { Fold, Part } from './Part.tsx';
import { Proposal } from './Proposal.tsx';
import { Reasons } from './Reasons.tsx';
import { SetStage } from './SetStage.tsx';
import { dayText } from '../base/time.ts';
import { stageName } from './words.ts';

function History({ stages, zone }: { stages: NonNullable<Person['stages']>; zone: string }) {
  return (
    <Fold title={t('people.stageHistory', [stages.length])}>
      <ol className="rk-list rk-plain" reversed>
        {[...stages].reverse().map(({ at, to, from, why, note }) => (
          <li key={`${at}|${to}`}>
            <strong>{stageName(to ?? null)}</strong>{' '}
            <span className="rk-soft rk-small">
              {dayText(at, zone)}
              {from && ` · ${t('people.stageFrom', [stageName(from)])}`}
            </span>
            <Reasons why={why} zone={zone} />
            {note && (
              <div className="rk-break">
                <Words text={note} limit={5000} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </Fold>
  );
}

export function StagePart({ view, now, settings }: { view: View; now: number; settings: Settings }) {
  const { person } = view;
  const { zone } = settings.hours;
  const proposed = propose(view, now);
  const since = person.stages?.at(-1)?.at;
  return (
    <Part title={t('people.stageTitle')}>
      <p className="rk-none">
        <strong>{stageName(person.stage ?? null)}</strong>
        {person.stage && since !== undefined && <span className="rk-soft rk-small"> {t('people.since', [dayText(since, zone)])}</span>}
      </p>
      {proposed && <Proposal key={person.id} person={person} proposed={proposed} zone={zone} />}
      {(person.stages?.length ?? 0) > 0 && <History stages={person.stages ?? []} zone={zone} />}
      <Fold title={t('people.stageSet')}>
        <SetStage key={person.id} person={person} />
      </Fold>
      <Fold title={t('people.criteria')}>
        <Criteria now={person.stage} />
      </Fold>
    </Part>
  );
}
