/**
 * A card keeps the focus when it moves. Board, list and calendar draw an entry anew where it stands now, and what had the focus goes
 * with the old one; so does the notice's Undo when it is pressed. A keyboard would start at the end of the page again (Firefox even goes on in its own
 * toolbar), and so the focus goes to the entry that was last changed.
 */
import { useEffect, useMemo, useRef } from 'react';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { type EntryPart, entryParts, focusedPart, focusSoon, nowhere } from './focus.ts';
import type { Acts } from './use-acts.ts';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, label, [tabindex]';

/**
 * Was it a removal that took the focus? Somebody who pressed beside everything has let go of it. Told by presses, not by focus events: a browser
 * fires none while its own window has the keys (seen in headless Firefox), and the removal then went unheard.
 */
function useTaken(): () => boolean {
  const letGo = useRef(false);
  useEffect(() => {
    const press = ({ target }: Event): void => {
      letGo.current = !(target as Element).closest(FOCUSABLE);
    };
    const key = (): void => {
      letGo.current = false;
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key, true);
    };
  }, []);
  return useRef(() => !letGo.current).current;
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
