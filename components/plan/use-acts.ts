/** What can be done with entries wherever they are shown: each one message, told in words, taken back at once. */
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { EntryState, PlanEntry } from '../../lib/model/plan.ts';
import { addDays } from '../../lib/rules/plan/days.ts';
import { copyOf } from '../../lib/rules/plan/entry.ts';
import { type Change, heirs } from '../../lib/rules/plan/series.ts';
import type { SeriesChange } from '../../lib/rules/plan/series-change.ts';
import { mayBe, movedTo } from '../../lib/rules/plan/signoff.ts';
import { useEdits } from '../edit/edits.tsx';
import { dayWords, shortTopic, stateName, whenWords } from './words.ts';

export interface Acts {
  /** Fields of some entries. Resolves to whether they were kept. */
  change: (changes: readonly Change[], said: string, again?: () => void) => Promise<boolean>;
  /** New entries (or whole ones from a file). */
  add: (entries: readonly PlanEntry[], said: string, changes?: readonly Change[]) => Promise<boolean>;
  /** To another day and time; null: an idea without a day. */
  date: (entry: PlanEntry, day: string | null, time: string | null) => Promise<boolean>;
  shift: (entries: readonly PlanEntry[], days: number) => Promise<boolean>;
  /** Resolves to false where the state is not open to the entry. */
  state: (entry: PlanEntry, to: EntryState) => Promise<boolean>;
  remove: (entries: readonly PlanEntry[]) => Promise<boolean>;
  /** A series as it was worked out: new ones, changed ones and those that go, at once. */
  series: (change: SeriesChange, said: string) => Promise<boolean>;
  /** A copy, a template or an entry from a template. Resolves to the new id, null where it was not kept. */
  copy: (entry: PlanEntry, as: 'entry' | 'template') => Promise<string | null>;
}

/** `all`: every entry, for series. */
export function useActs(all: readonly PlanEntry[]): Acts {
  const { run } = useEdits();
  return useMemo(() => {
    const keep = async (records: readonly PlanEntry[], change: readonly Change[], remove: string[], said: string, again?: () => void) =>
      (await run({ type: 'keep', store: 'plan', records: [...records], change: [...change], remove, said }, again)) !== null;
    const acts: Acts = {
      change: (changes, said, again) => keep([], changes, [], said, again),
      add: (entries, said, changes = []) => keep(entries, changes, [], said),
      date: (entry, day, time) => {
        const fields = { day, time: day === null ? null : time, changedAt: Date.now() };
        return keep([], [{ id: entry.id, fields }], [], t('plan.movedTo', [shortTopic(entry.topic), whenWords(fields)]));
      },
      shift: (entries, days) => {
        const now = Date.now();
        const changes = entries.flatMap(({ id, day }) =>
          day === null ? [] : [{ id, fields: { day: addDays(day, days), changedAt: now } }],
        );
        const [first] = entries;
        const said =
          entries.length === 1 && first?.day
            ? t('plan.movedTo', [shortTopic(first.topic), dayWords(addDays(first.day, days))])
            : t('plan.shifted', changes.length, [changes.length, days]);
        return keep([], changes, [], said);
      },
      state: async (entry, to) => {
        if (!mayBe(entry, to)) return false;
        const fields = { ...movedTo(entry, to, Date.now()), changedAt: Date.now() };
        return keep([], [{ id: entry.id, fields }], [], t('plan.stateSet', [shortTopic(entry.topic), stateName(to)]));
      },
      remove: (entries) => {
        const said =
          entries.length === 1 ? t('plan.removed', [shortTopic(entries[0]?.topic ?? '')]) : t('plan.removedMany', [entries.length]);
        return keep(
          [],
          heirs(entries, all, Date.now()),
          entries.map(({ id }) => id),
          said,
        );
      },
      series: ({ made, changes, removed }, said) =>
        keep(
          made,
          changes,
          removed.map(({ id }) => id),
          said,
        ),
      copy: async (entry, as) => {
        const made = copyOf(
          entry,
          { id: crypto.randomUUID(), now: Date.now() },
          as === 'template' ? { template: true, day: null, time: null } : {},
        );
        const said = t(as === 'template' ? 'plan.templateMade' : 'plan.copied', [shortTopic(entry.topic)]);
        return (await keep([made], [], [], said)) ? made.id : null;
      },
    };
    return acts;
  }, [run, all]);
}
