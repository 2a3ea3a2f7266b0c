/** Keeping and removing records of the plan, the channels, listening and results: one move, taken back at once. */
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import type { Campaign } from '../../lib/model/plan.ts';
import { SIMPLE } from '../../lib/model/simple.ts';
import { BadMessage } from './failed.ts';
import { withDraws } from './draw.ts';
import { moved } from './moved.ts';

/** Throws BadMessage for a record of another shape, and then nothing of the message is kept. */
export const keep = ({ store, records, remove, said }: Extract<Message, { type: 'keep' }>, now = Date.now()): Promise<MoveAnswer> => {
  const rows = records.map((record) => {
    const parsed = SIMPLE[store].safeParse(record);
    if (!parsed.success) throw new BadMessage(`${store}: ${parsed.error.issues[0]?.path.join('.')}`);
    return parsed.data;
  });
  return moved(now, null, async (w) => {
    for (const row of rows) await w.putSimple(store, store === 'campaigns' ? await withDraws(w, row as Campaign) : row);
    for (const id of remove) if (await w.get(store, id)) await w.remove(store, id);
    return { text: said, undoable: true };
  });
};
