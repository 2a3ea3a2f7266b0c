/** Taking back: field by field, only what the move changed and nobody changed since. Works after a restart. */
import type { Mention } from '../model/listening.ts';
import type { Return } from '../model/plan.ts';
import { type Item, LOG, type Person, type UndoEntry } from '../model/records.ts';
import { isSimple } from '../model/simple.ts';
import { isHeld } from '../rules/held.ts';
import { LIVE } from '../rules/log.ts';
import { unerase } from './erased.ts';
import { ItemRow } from './schema.ts';
import { equal, unmerge } from './unmerge.ts';
import type { Change, RecordStore, Write } from './write.ts';

/** How long and how many moves can be taken back. */
export const UNDO_DAYS = 30;
export const UNDO_ENTRIES = 500;
/** Records taken back side by side. */
const AT_ONCE = 500;

/** All of it; only the part nobody changed since; nothing, because all was changed since; nothing known under this token. */
export type Undone = 'undone' | 'partly' | 'changed-since' | 'unknown';

const EMPTY = { tags: [], notes: [], promises: [], stages: [], assignee: null, nextAt: null, company: '', role: '' } as const;

/** A person who was created by the move: what it brought goes, the person too once nothing else is kept of them. Null: changed since. */
function withoutPerson(current: Person, after: Person): { value: Person | undefined } | null {
  const brought = Object.fromEntries(Object.entries(EMPTY).filter(([field]) => after[field as keyof Person] !== undefined));
  const { stage: _, ...blank } = { ...after, ...brought } as Person;
  const left = unmerge<Partial<Person>>(blank, after, current) as Person | null;
  if (!left) return null;
  if (left.stage === undefined) delete left.stage;
  return { value: isHeld(left) ? left : undefined };
}

/** An item that waits moves from open to overdue by the clock alone; that is nobody's move and no reason not to take back. */
function still(current: unknown, as: unknown): unknown {
  const [now, then] = [current, as] as [ItemRow | undefined, ItemRow | undefined];
  if (!now || !then || !LIVE.has(now.state) || !LIVE.has(then.state)) return current;
  // What was moved without anybody goes from its log too. `as` may hold the touched fields alone.
  return { ...now, state: then.state, changedAt: then.changedAt ?? now.changedAt, log: 'log' in then ? then.log : now.log };
}

/** The log in order and of its usual length; what the move wrote into it is gone. */
function withTidyLog(item: Item): Item {
  const { log, ...rest } = item;
  return log?.length ? { ...rest, log: [...log].sort((a, b) => a.at - b.at).slice(-LOG) } : rest;
}

/** What to write for one change: a record, `undefined` to delete, or null where it cannot be taken back. */
function restored(change: Change, found: unknown): { value: unknown } | null {
  const current = change.store === 'items' ? still(found, change.after) : found;
  if (equal(current, change.after)) return { value: change.before };
  if (current === undefined || change.after === undefined) return null;
  if (change.before === undefined) return change.store === 'people' ? withoutPerson(current as Person, change.after as Person) : null;
  const value = unmerge(change.before as object, change.after as object, current as object);
  return value && { value: change.store === 'items' ? withTidyLog(value as Item) : value };
}

/** Takes back the move with this token as far as nobody moved on since. The token is used up unless nothing could be done. */
export async function undo(w: Write, token: string): Promise<Undone> {
  const entries = w.tx.objectStore('undo');
  const entry: UndoEntry | undefined = await entries.get(token);
  if (!entry || (entry.until ?? Infinity) <= w.now) return 'unknown';
  if (entry.whole && !(await all(w, entry))) return 'changed-since';
  let done = 0;
  // Many at once where a move was on many: waiting for each would take minutes.
  for (let from = 0; from < entry.changes.length; from += AT_ONCE) {
    const all = await Promise.all(entry.changes.slice(from, from + AT_ONCE).map((change) => takeBack(w, change)));
    done += all.filter(Boolean).length;
  }
  if (!done) return 'changed-since';
  await entries.delete(token);
  w.changed.add('undo');
  return done === entry.changes.length ? 'undone' : 'partly';
}

/** Could every change be taken back, and did nobody put anything at a person whom the move created? */
async function all(w: Write, { changes }: UndoEntry): Promise<boolean> {
  for (const change of changes) {
    const current = await w.get(change.store as RecordStore, String(change.key));
    const created = change.before === undefined && change.store === 'people';
    if (created ? !equal(current, change.after) : !restored(change, current)) return false;
  }
  return true;
}

/** Takes back one change. False where that cannot be done any more. */
async function takeBack(w: Write, change: Change): Promise<boolean> {
  const found = restored(change, await w.get(change.store as RecordStore, String(change.key)));
  if (found) await put(w, change, found.value);
  return found !== null;
}

async function put(w: Write, { store, key, before, after }: Change, value: unknown): Promise<void> {
  if (value === undefined) {
    await w.remove(store as 'items', String(key));
    // Else the same comment, still on the page, would be recorded again at the next look.
    if (store === 'interactions' && before === undefined) await w.tx.objectStore('dropped').put({ id: `interaction ${key}`, at: w.now });
  } else if (store === 'items') {
    const row = ItemRow.parse(value);
    await w.putRow({ ...row, changedAt: (before as ItemRow | undefined)?.changedAt ?? row.changedAt });
  } else if (store === 'interactions') await w.putInteraction(value as never);
  else if (store === 'people') {
    await w.putPerson(value as Person);
    // The hashes of an erasure that is taken back would keep them from being known again.
    await unerase(w, (value as Person).keys);
  } else if (isSimple(store)) {
    await w.putSimple(store, value as never);
    // Brought back whole: it may have gone with an erasure.
    if (after === undefined && (store === 'returns' || store === 'mentions')) await unerase(w, (value as Return | Mention).keys);
  } else await w.putSettings(value as never);
}

/** Forgets the oldest moves beyond what is kept. */
export async function pruneUndo(w: Write): Promise<void> {
  const index = w.tx.objectStore('undo').index('at');
  const old = await w.tx
    .objectStore('undo')
    .index('at')
    .getAllKeys(IDBKeyRange.upperBound(w.now - UNDO_DAYS * 86_400_000));
  const over = Math.max(0, (await index.count()) - UNDO_ENTRIES);
  const surplus = over ? await index.getAllKeys(null, over) : [];
  for (const key of new Set([...old, ...surplus])) await w.tx.objectStore('undo').delete(key);
  for (let cursor = await w.tx.objectStore('undo').openCursor(); cursor; cursor = await cursor.continue())
    if ((cursor.value.until ?? Infinity) <= w.now) await cursor.delete();
}
