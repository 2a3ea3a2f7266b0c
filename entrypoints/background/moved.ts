/** The common course of every move of the user: one write with its undo, marks for the asking page, news for the others. */
import type { MoveAnswer } from '../../lib/messages.ts';
import type { Person, UndoEntry } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { type Change, type Write, write } from '../../lib/store/write.ts';
import { settle } from './clock.ts';
import { marksOf, tagMarkOf } from './marks.ts';
import { newId } from './ids.ts';
import { currentSettings } from './memory.ts';
import { inTurn } from './queue.ts';
import { tell } from './tell.ts';

/** In words, and whether it can be taken back (a move that changed nothing cannot either way). */
export interface Told {
  text: string;
  undoable: boolean;
  /** As a whole or not at all, and for how long; missing: as usual. */
  undo?: Pick<UndoEntry, 'whole' | 'until'>;
}

/** Carries out `work` in one transaction and answers with the marks it changed. `tab`: the asking page's, null for our own pages. */
export async function moved(now: number, tab: number | null, work: (w: Write) => Promise<Told>): Promise<MoveAnswer> {
  const { told, token, touched, changes, stores } = await inTurn(() =>
    write(now, async (w) => {
      const told = await work(w);
      const token = told.undoable ? await w.keepUndo(newId(), undefined, told.undo) : null;
      const touched = new Set(w.changes.keys());
      // A move into a state the clock has left behind (reopened after its due time) shows the true one at once.
      await settle(w);
      return { told, token, touched, changes: w.changes, stores: w.changed };
    }),
  );
  const [mine, others] = [[...changes].filter(([key]) => touched.has(key)), [...changes].filter(([key]) => !touched.has(key))];
  await tell({ stores, changes: mine.map(([, change]) => change) }, tab);
  // What the clock moved beside it is news to the asking page too.
  if (others.length) await tell({ stores, changes: others.map(([, change]) => change) });
  const settings = await currentSettings();
  return {
    token,
    text: told.text,
    ...shown(
      mine.map(([, change]) => change),
      settings,
    ),
  };
}

/** Marks and chips of what changed. */
function shown(changes: readonly Change[], settings: Settings): Pick<MoveAnswer, 'marks' | 'tags'> {
  const answer: Pick<MoveAnswer, 'marks' | 'tags'> = { marks: [], tags: [] };
  for (const { store, before, after } of changes) {
    if (store === 'items' && after) answer.marks.push(...marksOf(after as ItemRow));
    if (store === 'people') {
      const person = (after ?? { ...(before as Person), tags: [] }) as Person;
      for (const network of new Set(person.accounts.map((account) => account.network)))
        answer.tags.push(tagMarkOf(person, network, settings));
    }
  }
  return answer;
}
