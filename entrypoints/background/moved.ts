/** The common course of every move of the user: one write with its undo, marks for the asking page, news for the others. */
import type { MoveAnswer } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { type Write, write } from '../../lib/store/write.ts';
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
}

/** Carries out `work` in one transaction and answers with the marks it changed. `tab`: the asking page's, null for our own pages. */
export async function moved(now: number, tab: number | null, work: (w: Write) => Promise<Told>): Promise<MoveAnswer> {
  const { told, token, changes, stores } = await inTurn(() =>
    write(now, async (w) => {
      const told = await work(w);
      const token = told.undoable ? await w.keepUndo(newId()) : null;
      // A move into a state the clock has left behind (reopened after its due time) shows the true one at once.
      await settle(w);
      return { told, token, changes: [...w.changes.values()], stores: w.changed };
    }),
  );
  await tell({ stores, changes }, tab);
  const settings = await currentSettings();
  const answer: MoveAnswer = { token, text: told.text, marks: [], tags: [] };
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
