/** Entries by state, as cards that move from column to column: with the mouse, by keys, by their menus. */
import { type Announcements, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { ENTRY_STATES, type EntryState, type PlanEntry } from '../../lib/model/plan.ts';
import { isOut } from '../../lib/rules/plan/entry.ts';
import { mayBe } from '../../lib/rules/plan/signoff.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { columnUnder, toColumn } from './board-moves.ts';
import type { Acts } from './use-acts.ts';
import type { ViewProps } from './Views.tsx';
import { shortTopic, stateName } from './words.ts';

export function Board({ plan, settings, acts }: ViewProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const cardActs: Acts = {
    ...acts,
    state: (entry, to) => {
      setMoved(entry.id);
      return acts.state(entry, to);
    },
  };
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toColumn }),
  );
  const columns = useMemo(() => {
    const all = plan.entries.filter(({ template }) => !template);
    return ENTRY_STATES.map((state) => {
      const here = all.filter((entry) => entry.state === state);
      // Later states show what was last done first.
      return { state, entries: isOut({ state }) ? here.reverse() : here };
    });
  }, [plan.entries]);
  const find = (id: string | number): PlanEntry | undefined => plan.entries.find((entry) => entry.id === id);
  const topic = (id: string | number): string => shortTopic(find(id)?.topic ?? '');
  const words = (entry: string | number, over: { id: string | number } | null, key: 'plan.over' | 'plan.dropped'): string => {
    const state = over?.id as EntryState | undefined;
    const one = find(entry);
    if (!state || !one) return t('plan.overNothing', [topic(entry)]);
    return mayBe(one, state) ? t(key, [topic(entry), stateName(state)]) : t('plan.needsSignoff', [topic(entry)]);
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('plan.taken', [topic(active.id)]),
    onDragOver: ({ active, over }) => words(active.id, over, 'plan.over'),
    onDragEnd: ({ active, over }) => words(active.id, over, 'plan.dropped'),
    onDragCancel: ({ active }) => t('plan.dragCancelled', [topic(active.id)]),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={columnUnder}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('plan.boardKeys') } }}
      onDragStart={() => setRefused(null)}
      onDragEnd={({ active, over }) => {
        const [entry, to] = [find(active.id), over?.id as EntryState | undefined];
        if (!entry || !to || to === entry.state) return;
        if (!mayBe(entry, to)) setRefused(t('plan.needsSignoff', [shortTopic(entry.topic)]));
        else void cardActs.state(entry, to);
      }}
    >
      <p className="rk-soft rk-small rk-none">{t('plan.boardKeys')}</p>
      {refused && (
        <p className="rk-plan-refused rk-none" role="alert">
          {refused}
        </p>
      )}
      <div className="rk-plan-board">
        {columns.map(({ state, entries }) => (
          <BoardColumn key={state} state={state} entries={entries} plan={plan} settings={settings} acts={cardActs} moved={moved} />
        ))}
      </div>
    </DndContext>
  );
}
