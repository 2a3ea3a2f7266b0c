/** Results: overview, criteria, report, readiness. The tab stands in the address: '#results/criteria'. */
import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { comparedWith, periodOf, wrongPeriod } from '../../lib/rules/goals/period.ts';
import { NO_RESULTS_FILTER } from '../../lib/rules/kpi/results.ts';
import { dayOf } from '../../lib/store/day.ts';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import '../people/people.css';
import '../queue/queue.css';
import { CriteriaTab } from './criteria/CriteriaTab.tsx';
import { Dashboard } from './dashboard/Dashboard.tsx';
import { FilterBar } from './FilterBar.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { ReadinessTab } from './readiness/ReadinessTab.tsx';
import { Report } from './report/Report.tsx';
import './results.css';
import { firstView, type ResultsView } from './view.ts';
import { useResults } from './use-results.ts';

interface Props {
  settings: Settings;
  /** Clock the screen is for, epoch ms. */
  now: number;
  /** Tab, null for the first. */
  id: string | null;
  open: (id: string | null) => void;
}

const TABS = ['dashboard', 'criteria', 'report', 'readiness'] as const;

export function ResultsScreen({ settings, now, id, open }: Props) {
  const tab = TABS.find((one) => one === id) ?? 'dashboard';
  const today = dayOf(now, settings.hours.zone);
  const [view, setView] = useState<ResultsView>(() => firstView(today));
  // Own dates half typed: the last whole ones stay.
  const [sound, setSound] = useState(view.choice);
  const change = (part: Partial<ResultsView>): void => {
    const next = { ...view, ...part };
    setView(next);
    if (next.choice.kind !== 'own' || !wrongPeriod(next.choice.own)) setSound(next.choice);
  };
  const period = periodOf(sound, today);
  const before = comparedWith(period, view.comparison);
  // Goals and the report are the whole company's.
  const filter = tab === 'dashboard' ? view.filter : NO_RESULTS_FILTER;
  const read = useResults({ period, before, filter, now, on: tab !== 'readiness' });
  return (
    <EditScope note={<EditNote />}>
      <div className="rk-results rk-people">
        <Tabs value={tab} onChange={(value) => open(value === 'dashboard' ? null : value)} keepMounted={false}>
          <Tabs.List aria-label={t('results.tabs')} className="rk-no-print">
            {TABS.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`results.tab.${one}` as never)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tab !== 'readiness' && <PeriodBar view={view} change={change} today={today} period={period} before={before} />}
          <Tabs.Panel value="dashboard">
            <FilterBar settings={settings} filter={view.filter} change={(part) => change({ filter: { ...view.filter, ...part } })} />
            <Dashboard read={read} settings={settings} now={now} view={view} />
          </Tabs.Panel>
          <Tabs.Panel value="criteria">
            <CriteriaTab settings={settings} now={now} period={period} results={read.value?.now} />
          </Tabs.Panel>
          <Tabs.Panel value="report">
            <Report read={read} settings={settings} now={now} comparison={view.comparison} />
          </Tabs.Panel>
          <Tabs.Panel value="readiness">
            <ReadinessTab />
          </Tabs.Panel>
        </Tabs>
      </div>
    </EditScope>
  );
}
