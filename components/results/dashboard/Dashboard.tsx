/** The overview: what was read, tiles, whether it is worth it, charts, all figures, and the records behind each of them. */
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { isFiltered } from '../../../lib/rules/goals/apart.ts';
import { readCriteria } from '../../../lib/store/criteria.ts';
import { Ready } from '../../base/Ready.tsx';
import { type Read, useRead } from '../../base/use-read.ts';
import type { Pair } from '../use-results.ts';
import type { ResultsView } from '../view.ts';
import { Behind } from './Behind.tsx';
import { Budget } from './Budget.tsx';
import { Charts } from './Charts.tsx';
import { CoverageNote } from './CoverageNote.tsx';
import { Effort } from './Effort.tsx';
import { Export } from './Export.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Missing } from './Missing.tsx';
import { Tiles } from './Tiles.tsx';

interface Props {
  read: Read<Pair>;
  settings: Settings;
  now: number;
  view: ResultsView;
}

export function Dashboard({ read, settings, now, view }: Props) {
  const goals = useRead(['criteria'], '', readCriteria);
  const [behind, setBehind] = useState<string | null>(null);
  return (
    <Ready of={read}>
      {(pair) => {
        const criteria = isFiltered(pair.now.filter) ? [] : (goals.value?.criteria ?? []);
        const common = { pair, criteria, comparison: view.comparison, show: setBehind };
        return (
          <div className="rk-results-view">
            <CoverageNote results={pair.now} />
            <Tiles {...common} />
            <Effort pair={pair} comparison={view.comparison} />
            <Budget now={now} zone={settings.hours.zone} />
            <Charts results={pair.now} />
            <FigureTable {...common} />
            <Missing />
            <Export pair={pair} />
            <Behind id={behind} results={pair.now} now={now} zone={settings.hours.zone} close={() => setBehind(null)} />
            {isFiltered(pair.now.filter) && <p className="rk-soft rk-small">{t('results.goalsUnfiltered')}</p>}
          </div>
        );
      }}
    </Ready>
  );
}
