/** New, changed and removed watched terms, with what that means for past finds: one move, taken back at once. */
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import { BadMessage } from './failed.ts';
import { moved } from './moved.ts';

/** Terms there can be (lib/model/settings.ts). */
const MOST = 500;

/** Throws BadMessage where there would be too many terms, or one finds nothing, and then nothing of it is kept. */
export const watch = (message: Extract<Message, { type: 'watch' }>, now = Date.now()): Promise<MoveAnswer> => {
  const { put, remove, notUs, drop, said } = message;
  if (put.some(({ words }) => !words.some((word) => /[\p{L}\p{N}]/u.test(word)))) throw new BadMessage('a term without a word');
  return moved(now, null, async (w) => {
    const terms = new Map(w.settings.watch.map((term) => [term.id, term]));
    for (const id of remove) terms.delete(id);
    for (const term of put) terms.set(term.id, term);
    if (terms.size > MOST) throw new BadMessage('too many terms');
    await w.putSettings({ ...w.settings, watch: [...terms.values()] });
    for (const id of drop) if (await w.get('mentions', id)) await w.remove('mentions', id);
    for (const id of notUs) {
      const mention = await w.get('mentions', id);
      if (mention) await w.putSimple('mentions', { ...mention, notUs: true });
    }
    return { text: said, undoable: true };
  });
};
