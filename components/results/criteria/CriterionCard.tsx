/** One criterion: its value in the period against its goal, what it is made of, and what can be done with it. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { Measurement } from '../../../lib/model/channel.ts';
import type { Criterion } from '../../../lib/model/results.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { subjectOf } from '../../../lib/rules/goals/criteria.ts';
import { statusOf } from '../../../lib/rules/goals/status.ts';
import type { Period, Results } from '../../../lib/rules/kpi/results.ts';
import { number } from '../../base/time.ts';
import { Words } from '../../base/Words.tsx';
import { useEdits } from '../../edit/edits.tsx';
import { assigneeName } from '../../team/words.ts';
import { Light } from '../Light.tsx';
import { criterionName, perName, placeName, sourceName, valueWords } from '../words.ts';
import { CriterionForm } from './CriterionForm.tsx';
import { hintOf } from './hint.ts';
import { MeasureForm } from './MeasureForm.tsx';
import { Values } from './Values.tsx';

interface Props {
  criterion: Criterion;
  measurements: readonly Measurement[];
  settings: Settings;
  now: number;
  period: Period;
  results: Results | undefined;
}

export function CriterionCard({ criterion, measurements, settings, now, period, results }: Props) {
  const { run } = useEdits();
  const [open, setOpen] = useState<'edit' | 'value' | null>(null);
  const mine = measurements.filter(({ subject }) => subject === subjectOf(criterion));
  const { value, n, goal, light } = statusOf(criterion, mine, results ?? null, period);
  const name = criterionName(criterion);
  const hint = hintOf(criterion);
  const remove = (): void =>
    void run(
      {
        type: 'keep',
        store: 'criteria',
        records: [],
        remove: [criterion.id],
        also: [{ store: 'measurements', remove: mine.map(({ id }) => id) }],
        said: t('results.criterionGone', [name]),
      },
      remove,
    );
  return (
    <article className="rk-card rk-padded-card rk-criterion" aria-label={name}>
      <span className="rk-place">{placeName(criterion.place)}</span>
      <h2>
        <Words text={name} />
      </h2>
      <p className="rk-criterion-value">
        <strong className="rk-figure">{value === null ? t('results.noValue') : valueWords(value, criterion.unit)}</strong>{' '}
        {goal !== null && <span className="rk-soft">{t('results.ofGoal', [valueWords(goal, criterion.unit)])}</span>}{' '}
        <Light light={light} />
      </p>
      <p className="rk-soft rk-small">
        {[
          criterion.source === 'counted' ? t('results.nCounted', [number(n)]) : t('results.nDays', n, [number(n)]),
          criterion.goal === null
            ? t('results.goalNone')
            : t('results.goalPer', [valueWords(criterion.goal, criterion.unit), perName(criterion.per)]),
          sourceName(criterion.source),
          t('results.responsible', [assigneeName(criterion.responsible, settings.team, settings.me)]),
        ].join(' · ')}
      </p>
      {hint && open !== 'edit' && <p className="rk-soft rk-small">{hint}</p>}
      {open === 'edit' && <CriterionForm criterion={criterion} settings={settings} now={now} close={() => setOpen(null)} />}
      {open === 'value' && (
        <MeasureForm criterion={criterion} measurements={mine} now={now} zone={settings.hours.zone} close={() => setOpen(null)} />
      )}
      {open === null && (
        <Group gap="xs">
          {criterion.source !== 'counted' && (
            <Button size="compact-sm" variant="light" onClick={() => setOpen('value')} aria-label={t('results.valueAddTo', [name])}>
              {t('results.valueAdd')}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => setOpen('edit')} aria-label={t('results.editOf', [name])}>
            {t('results.edit')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={remove} aria-label={t('results.removeOf', [name])}>
            {t('common.remove')}
          </Button>
        </Group>
      )}
      {mine.length > 0 && <Values criterion={criterion} measurements={mine} />}
    </article>
  );
}
