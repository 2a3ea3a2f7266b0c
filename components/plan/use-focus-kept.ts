/**
 * A card keeps the focus when it moves. Board, list and calendar draw an entry anew where it stands now, and what had the focus goes
 * with the old one; so does the notice's Undo when it is pressed. A keyboard would start at the end of the page again (Firefox even goes on in its own
 * toolbar), and so the focus goes to the entry that was last changed.
 */
import { useEffect, useMemo, useRef } from 'react';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { type EntryPart, entryParts, focusedPart, focusSoon, nowhere } from './focus.ts';
import type { Acts } from './use-acts.ts';

/** Was it a removal that took the focus? Somebody who clicked beside everything has let go of it. */
function useTaken(): () => boolean {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const come = ({ target }: FocusEvent): void => {
      last.current = target as Element;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = ({ target }: FocusEvent): void => {
      timer = setTimeout(() => {
        if (document.activeElement === document.body && last.current === target && last.current?.isConnected) last.current = null;
      }, 0);
    };
    document.addEventListener('focusin', come);
    document.addEventListener('focusout', go);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', come);
      document.removeEventListener('focusout', go);
    };
  }, []);
  return useRef(() => last.current !== null).current;
}

/** The same acts, remembering what was changed last; after each reading of the plan its card is given the focus back if that was lost. */
export function useFocusKept(acts: Acts, entries: readonly PlanEntry[]): Acts {
  const changed = useRef<{ id: string; part: EntryPart } | null>(null);
  const taken = useTaken();
  useEffect(() => {
    if (!changed.current || !taken()) return;
    const { id, part } = changed.current;
    return focusSoon(entryParts(id, part), () => nowhere() && taken());
  }, [entries, taken]);
  return useMemo(() => {
    const note = (entry: PlanEntry | undefined): void => {
      changed.current = entry ? { id: entry.id, part: focusedPart(entry.id) } : null;
    };
    return {
      ...acts,
      date: (entry, day, time) => {
        note(entry);
        return acts.date(entry, day, time);
      },
      shift: (all, days) => {
        note(all[0]);
        return acts.shift(all, days);
      },
      state: (entry, to) => {
        note(entry);
        return acts.state(entry, to);
      },
      remove: (all) => {
        note(all[0]);
        return acts.remove(all);
      },
    };
  }, [acts]);
}
