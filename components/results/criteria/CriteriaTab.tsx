/** Success criteria: the set offered at first, then each with goal, value and light; values by hand and CSV. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { Period, Results } from '../../../lib/rules/kpi/results.ts';
import { type CriteriaRead, readCriteria } from '../../../lib/store/criteria.ts';
import { Ready } from '../../base/Ready.tsx';
import { useRead } from '../../base/use-read.ts';
import { Fold } from '../../people/Part.tsx';
import { CriterionCard } from './CriterionCard.tsx';
import { CriterionForm } from './CriterionForm.tsx';
import { MeasureExport } from './MeasureExport.tsx';
import { MeasureImport } from './MeasureImport.tsx';
import { OfferSet } from './OfferSet.tsx';

interface Props {
  settings: Settings;
  /** Clock of the screen, epoch ms. */
  now: number;
  period: Period;
  /** For what is counted by itself; undefined until it is read. */
  results: Results | undefined;
}

function All({ read, settings, now, period, results }: Props & { read: CriteriaRead }) {
  const [fresh, setFresh] = useState(false);
  const { criteria, measurements } = read;
  return (
    <div className="rk-results-view">
      <OfferSet criteria={criteria} now={now} />
      <ul className="rk-plain rk-criteria-list">
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <CriterionCard {...{ criterion, measurements, settings, now, period, results }} />
          </li>
        ))}
      </ul>
      {fresh ? (
        <section className="rk-card rk-padded-card" aria-label={t('results.criterionNew')}>
          <CriterionForm criterion={null} settings={settings} now={now} close={() => setFresh(false)} />
        </section>
      ) : (
        <Group>
          <Button size="compact-md" variant="default" onClick={() => setFresh(true)}>
            {t('results.criterionNew')}
          </Button>
        </Group>
      )}
      {criteria.length > 0 && (
        <Fold title={t('results.valuesCsv')}>
          <MeasureImport read={read} settings={settings} now={now} />
          <MeasureExport read={read} settings={settings} now={now} />
        </Fold>
      )}
    </div>
  );
}

export function CriteriaTab(props: Props) {
  const read = useRead(['criteria', 'measurements'], '', readCriteria);
  return (
    <>
      <p className="rk-soft rk-lead">{t('results.criteriaExplained')}</p>
      <Ready of={read}>{(value) => <All read={value} {...props} />}</Ready>
    </>
  );
}
