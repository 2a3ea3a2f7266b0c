/** Keeping and removing records of the plan, the channels, listening and results: one move, taken back at once. */
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import type { Campaign } from '../../lib/model/plan.ts';
import { SIMPLE, type SimpleOf, type SimpleStore } from '../../lib/model/simple.ts';
import { withDraws } from './draw.ts';
import { BadMessage } from './failed.ts';
import { moved } from './moved.ts';
import type { Write } from '../../lib/store/write.ts';

type Keep = Extract<Message, { type: 'keep' }>;

function checked<S extends SimpleStore>(store: S, record: unknown): SimpleOf[S] {
  const parsed = SIMPLE[store].safeParse(record);
  if (!parsed.success) throw new BadMessage(`${store}: ${parsed.error.issues[0]?.path.join('.')}`);
  return parsed.data as SimpleOf[S];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record with these fields; of a field that is an object on both sides, the given keys only. */
const merged = (record: object, fields: Record<string, unknown>): object => {
  const before = record as Record<string, unknown>;
  const put = Object.entries(fields).map(([field, value]) => [
    field,
    isObject(value) && isObject(before[field]) ? { ...before[field], ...value } : value,
  ]);
  return { ...before, ...Object.fromEntries(put) };
};

/** Keeps it; draws of a campaign change elsewhere alone. */
const put = async <S extends SimpleStore>(w: Write, store: S, row: SimpleOf[S]): Promise<void> =>
  w.putSimple(store, store === 'campaigns' ? ((await withDraws(w, row as Campaign)) as SimpleOf[S]) : row);

/** Throws BadMessage for a record of another shape, or fields for one that is gone, and then nothing of the message is kept. */
export const keep = ({ store, records, change = [], remove, also = [], said }: Keep, now = Date.now()): Promise<MoveAnswer> => {
  const rows = records.map((record) => checked(store, record));
  return moved(now, null, async (w) => {
    for (const row of rows) await put(w, store, row);
    for (const { id, fields } of change) {
      const row = await w.get(store, id);
      if (!row) throw new BadMessage(`${store}: gone`);
      await put(w, store, checked(store, { ...merged(row, fields), id }));
    }
    for (const gone of [{ store, remove }, ...also])
      for (const id of gone.remove) if (await w.get(gone.store, id)) await w.remove(gone.store, id);
    return { text: said, undoable: true };
  });
};
