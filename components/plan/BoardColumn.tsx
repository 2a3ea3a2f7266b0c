/** A state with its cards. */
import { useDroppable } from '@dnd-kit/core';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { EntryState, PlanEntry } from '../../lib/model/plan.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { BoardCard } from './BoardCard.tsx';
import type { Acts } from './use-acts.ts';
import type { Plan } from './use-plan.ts';
import { stateName } from './words.ts';

/** Cards drawn at once; more on demand. */
const STEP = 40;

interface Props {
  state: EntryState;
  entries: readonly PlanEntry[];
  plan: Plan;
  settings: Settings;
  acts: Acts;
  /** Id of the card moved last: it is drawn however far down it stands, so that it keeps the focus. */
  moved: string | null;
}

export function BoardColumn({ state, entries, plan, settings, acts, moved }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id: state });
  const [most, setMost] = useState(STEP);
  const drawn = Math.max(most, entries.findIndex(({ id }) => id === moved) + 1);
  return (
    <section ref={setNodeRef} className="rk-plan-column" data-over={isOver || undefined} data-column={state} aria-label={stateName(state)}>
      <h3>
        {stateName(state)} <span className="rk-soft rk-figure">{number(entries.length)}</span>
      </h3>
      {entries.length > 0 ? (
        <ul>
          {entries.slice(0, drawn).map((entry) => (
            <BoardCard key={entry.id} entry={entry} plan={plan} settings={settings} acts={acts} />
          ))}
        </ul>
      ) : (
        <p className="rk-soft rk-small rk-none">{t('plan.columnEmpty')}</p>
      )}
      {entries.length > drawn && (
        <Button size="compact-xs" variant="default" onClick={() => setMost(drawn + STEP)}>
          {t('plan.more', [number(entries.length - drawn)])}
        </Button>
      )}
    </section>
  );
}
