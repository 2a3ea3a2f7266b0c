/**
 * One write: reads and puts of one transaction, with the figures kept right on the way. Every change of items and
 * interactions goes through here, so that day totals, counts and the next change by the clock are in the same
 * transaction as the records they count.
 */
import type { Interaction, Item, Person, UndoEntry } from '../model/records.ts';
import type { SimpleOf, SimpleStore } from '../model/simple.ts';
import type { Settings } from '../model/settings.ts';
import { itemOnly } from '../rules/item.ts';
import { Counting } from './counting.ts';
import { writeFigures } from './figures.ts';
import { type WriteTx, writing } from './open.ts';
import { type RowContext, rowOf } from './row.ts';
import type { ItemRow, Schema, StoreName } from './schema.ts';
import { settingsFrom } from './settings.ts';
import { equal } from './unmerge.ts';

export type Change = UndoEntry['changes'][number];
/** Stores whose records a person sees and can take back. */
export type RecordStore = 'items' | 'interactions' | 'people' | 'settings' | SimpleStore;
type Row<S extends RecordStore> = Schema[S]['value'];
const DAY = 86_400_000;

export class Write {
  readonly tx: WriteTx;
  readonly now: number;
  readonly settings: Settings;
  /** Names of the stores that changed, for the pages that show them. */
  readonly changed = new Set<StoreName>();
  /** First before-image and last after-image of each record changed. */
  readonly changes = new Map<string, Change>();
  private readonly seen = new Map<string, unknown>();
  /** What this write adds to the figures. */
  readonly counting: Counting;

  constructor(tx: WriteTx, settings: Settings, now: number) {
    this.tx = tx;
    this.settings = settings;
    this.now = now;
    this.counting = new Counting(tx, settings);
  }

  /** A record as it stands inside this write. */
  async get<S extends RecordStore>(store: S, key: string): Promise<Row<S> | undefined> {
    const known = `${store} ${key}`;
    if (!this.seen.has(known)) this.seen.set(known, await this.tx.objectStore(store).get(key));
    return this.seen.get(known) as Row<S> | undefined;
  }

  private async set<S extends RecordStore>(
    store: S,
    key: string,
    after: Row<S> | undefined,
    figures: 'all' | 'states' = 'all',
  ): Promise<void> {
    const before = await this.get(store, key);
    // What people and mentions count follows the settings, also where these are taken back.
    if (store === 'settings') await this.counting.follow(settingsFrom(after));
    await this.counting.count(store, before, -1, figures);
    await this.counting.count(store, after, 1, figures);
    const known = `${store} ${key}`;
    const first = this.changes.get(known);
    this.changes.set(known, { store, key, before: first ? first.before : before, after });
    this.seen.set(known, after);
    this.changed.add(store);
    const target = this.tx.objectStore(store);
    if (after === undefined) await target.delete(key);
    else if (store === 'settings') await target.put(after as never, key);
    else await target.put(after as never);
  }

  /** Clock, hours, target and limit by which a row's days and times are told. */
  get context(): RowContext {
    const { hours, target } = this.settings;
    return { now: this.now, hours, target, since: this.now - this.settings.retention.items * DAY };
  }

  /** Keeps an item; what the store works out itself is worked out anew, but for what is `known` of it from another store. */
  async putItem(item: Item, known: { changedAt?: number | undefined; counted?: boolean } = {}): Promise<ItemRow> {
    const before = await this.get('items', item.id);
    const context = known.counted ? { ...this.context, since: -Infinity } : this.context;
    const row = rowOf({ ...itemOnly(item), changedAt: known.changedAt }, before, context);
    if (before && equal(before, row)) return before;
    await this.set('items', row.id, row);
    return row;
  }

  /** The items with these ids, asked side by side; those that are gone are left out. */
  async items(ids: readonly string[]): Promise<ItemRow[]> {
    return (await Promise.all(ids.map((id) => this.get('items', id)))).filter((row) => row !== undefined);
  }

  /** Keeps a row exactly as given (undo): its days and minutes were worked out before. */
  putRow = (row: ItemRow): Promise<void> => this.set('items', row.id, row);
  putInteraction = (row: Interaction): Promise<void> => this.set('interactions', row.id, row);
  putPerson = (row: Person): Promise<void> => this.set('people', row.id, row);
  putSettings = (settings: Settings): Promise<void> => this.set('settings', 'settings', settings);
  /** Keeps a record of a simple store; one that is the same already is not written. */
  async putSimple<S extends SimpleStore>(store: S, row: SimpleOf[S]): Promise<void> {
    const before = await this.get(store, row.id);
    if (!before || !equal(before, row)) await this.set(store, row.id, row);
  }

  remove = (store: Exclude<RecordStore, 'settings'>, key: string): Promise<void> => this.set(store, key, undefined);

  /** Deletes a record whose time is over: it leaves the counts by state, its day stays counted. */
  forget = (store: Exclude<RecordStore, 'settings'>, key: string): Promise<void> => this.set(store, key, undefined, 'states');

  /** Remembers how to take back what this write did so far, or the part of it that `which` picks. Returns the token, null where nothing changed. */
  async keepUndo(
    token: string,
    which: (change: Change) => boolean = () => true,
    how: Pick<UndoEntry, 'whole' | 'until'> = {},
  ): Promise<string | null> {
    const changes = [...this.changes.values()].filter(which).map(slim);
    if (!changes.length) return null;
    await this.tx.objectStore('undo').put({ token, at: this.now, changes, ...how });
    return token;
  }

  /** Writes the figures; called once, at the end of the transaction. */
  finish = (): Promise<void> => writeFigures(this.tx, this.counting.tally, this.changed);
}

/** An item's change as it is kept for undo: the fields that differ alone, so that a move on 10,000 items stays small. */
function slim(change: Change): Change {
  const [before, after] = [change.before, change.after] as [Record<string, unknown> | undefined, Record<string, unknown> | undefined];
  if (change.store !== 'items' || !before || !after) return change;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !equal(before[field], after[field]));
  const only = (row: Record<string, unknown>): object => Object.fromEntries(fields.map((field) => [field, row[field]]));
  return { ...change, before: only(before), after: only(after) };
}

/** All or nothing, figures included. `now` in epoch ms. Throws StoreFailure, and then nothing of it was kept. */
export const write = <T>(now: number, work: (w: Write) => Promise<T>): Promise<T> =>
  writing(async (tx) => {
    const settings = settingsFrom(await tx.objectStore('settings').get('settings'));
    const w = new Write(tx, settings, now);
    const result = await work(w);
    await w.finish();
    return result;
  });
