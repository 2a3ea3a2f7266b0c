/** Who was erased and is not to be kept again; known by hashes only (FIELD.md, Art. 17). */
import type { Person } from '../model/records.ts';
import { erasedId, withoutName } from '../rules/erased.ts';
import { deedsTo, writtenBy } from './lookup.ts';
import type { ReadTx, WriteTx } from './open.ts';
import type { Write } from './write.ts';

/** Was somebody with one of these keys erased? */
export async function isErased(tx: ReadTx | WriteTx, keys: readonly string[]): Promise<boolean> {
  const rows = await Promise.all(keys.map((key) => tx.objectStore('dropped').getKey(erasedId(key))));
  return rows.some((row) => row !== undefined);
}

type Kept = Partial<Pick<Person, 'keys'>> | undefined;
/** Stores whose records are about somebody outside and name them by `keys`. */
const THEIRS: ReadonlySet<string> = new Set(['people', 'returns', 'mentions']);

/** Earlier moves remember how the person was and what they entered; what of them concerns this person goes too. */
async function eraseUndo(w: Write, keys: ReadonlySet<string>): Promise<void> {
  const store = w.tx.objectStore('undo');
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const { changes } = cursor.value;
    const left = changes.filter(
      ({ store, before, after }) => !THEIRS.has(store) || ![before, after].some((one) => (one as Kept)?.keys?.some((key) => keys.has(key))),
    );
    if (left.length === changes.length) continue;
    await (left.length ? cursor.update({ ...cursor.value, changes: left }) : cursor.delete());
  }
}

/**
 * Erases whoever has these keys from campaigns and mentions and from what earlier moves kept of them, and remembers their hashes, so that they are not kept there again. A draw's
 * record keeps the bare ids of its pool, else nobody could draw again. Call before `keepUndo`.
 */
export async function eraseWritten(w: Write, keys: readonly string[]): Promise<void> {
  await eraseUndo(w, new Set(keys));
  const { returns, mentions } = await writtenBy(w.tx, keys);
  for (const { id } of returns) await w.remove('returns', id);
  for (const { id } of mentions) await w.remove('mentions', id);
  for (const key of keys) await w.tx.objectStore('dropped').put({ id: erasedId(key), at: w.now });
  w.changed.add('dropped');
}

/**
 * Erases a person: the entry and what earlier moves kept of it, their entries in campaigns and their mentions; our own deeds stay without
 * their name, in the figures too. What they wrote stays in the queue until its time is over. Call before `keepUndo`.
 */
export async function erasePerson(w: Write, person: Person): Promise<void> {
  await eraseWritten(w, person.keys);
  await w.remove('people', person.id);
  for (const deed of await deedsTo(w.tx, person.keys)) {
    const nameless = withoutName(deed);
    if (nameless.id !== deed.id) await w.remove('interactions', deed.id);
    await w.putInteraction(nameless);
  }
}

/** The erasure was taken back: they may be kept again. */
export async function unerase(w: Write, keys: readonly string[]): Promise<void> {
  for (const key of keys) await w.tx.objectStore('dropped').delete(erasedId(key));
}
