/**
 * Taking in an exported file's records, chunk by chunk. Every record is checked on its own; a second import of the same
 * file changes nothing; figures follow in the same transaction.
 */
import { Interaction, type Item, Person } from '../model/records.ts';
import { Settings } from '../model/settings.ts';
import { isSimple, SIMPLE, type SimpleOf, type SimpleStore } from '../model/simple.ts';
import { itemOnly } from '../rules/item.ts';
import { erasedId } from '../rules/erased.ts';
import { LIVE, settled } from '../rules/log.ts';
import { isErased } from './erased.ts';
import { itemsOf, personBy } from './lookup.ts';
import { DroppedRow, ItemRow } from './schema.ts';
import { settingsFrom } from './settings.ts';
import { equal } from './unmerge.ts';
import type { Write } from './write.ts';

/** What became of the records: new, in place of another, equal to what is there, left out for what is there, not valid. */
export interface Imported {
  added: number;
  replaced: number;
  same: number;
  kept: number;
  refused: number;
}

export type Conflict = 'keep' | 'replace';
type Verdict = keyof Imported;

/** An address somebody may click on: a web address, or none. */
const webOnly = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

/** What two copies of one item must agree in: times and states that follow from the clock and the settings are none of it. */
function timeless(item: Item, now: number): object {
  const { dueAt: _due, warnAt: _warn, state, snoozedUntil, ...rest } = settled(itemOnly(item));
  const woken = state === 'snoozed' && snoozedUntil !== null && snoozedUntil <= now;
  const waits = LIVE.has(state) || woken;
  return { ...rest, state: waits ? 'open' : state, snoozedUntil: state === 'snoozed' && !woken ? snoozedUntil : null };
}

/** A file of ours tells when an item changed and whether it was counted; others may not. */
const Incoming = ItemRow.partial({ changedAt: true, inDay: true, outDay: true, minutes: true });

async function importItem(w: Write, given: unknown, conflict: Conflict): Promise<Verdict> {
  const parsed = Incoming.safeParse(given);
  if (!parsed.success) return 'refused';
  const item = { ...parsed.data, url: webOnly(parsed.data.url) };
  const rivals = (await itemsOf(w.tx, item.comments, [])).filter((row) => row.id !== item.id);
  const there = await w.get('items', item.id);
  if (there && equal(timeless(there, w.now), timeless(item, w.now))) return 'same';
  if ((there || rivals.length) && conflict === 'keep') return 'kept';
  // The same comment seen in two browsers has two ids: one item stays, else it would count twice.
  for (const rival of rivals) await w.remove('items', rival.id);
  await w.putItem(item, { changedAt: item.changedAt, counted: Boolean(item.inDay ?? item.outDay) });
  return there || rivals.length ? 'replaced' : 'added';
}

async function importInteraction(w: Write, given: unknown, conflict: Conflict): Promise<Verdict> {
  const parsed = Interaction.safeParse(given);
  if (!parsed.success) return 'refused';
  const row = { ...parsed.data, url: webOnly(parsed.data.url) };
  const there = await w.get('interactions', row.id);
  if (there && equal(there, row)) return 'same';
  if (there && conflict === 'keep') return 'kept';
  await w.putInteraction(row);
  return there ? 'replaced' : 'added';
}

async function importPerson(w: Write, given: unknown, conflict: Conflict): Promise<Verdict> {
  const parsed = Person.safeParse(given);
  if (!parsed.success) return 'refused';
  const accounts = parsed.data.accounts.map((account) => ({ ...account, url: webOnly(account.url) }));
  const person: Person = { ...parsed.data, accounts, tags: parsed.data.tags.map((tag) => ({ ...tag, url: webOnly(tag.url) })) };
  // Whoever asked to be erased does not come back with an old file.
  if (await isErased(w.tx, person.keys)) return 'refused';
  const there = await w.get('people', person.id);
  if (there && equal(there, person)) return 'same';
  const rivals = new Map<string, Person>();
  for (const key of person.keys) {
    const rival = await personBy(w.tx, [key]);
    if (rival && rival.id !== person.id) rivals.set(rival.id, rival);
  }
  if ((there || rivals.size) && conflict === 'keep') return 'kept';
  for (const id of rivals.keys()) await w.remove('people', id);
  await w.putPerson(person);
  return there || rivals.size ? 'replaced' : 'added';
}

/** A record of a simple store, its addresses made safe. */
const importSimple =
  <S extends SimpleStore>(store: S) =>
  async (w: Write, given: unknown, conflict: Conflict): Promise<Verdict> => {
    const parsed = SIMPLE[store].safeParse(given);
    if (!parsed.success) return 'refused';
    const row = parsed.data as SimpleOf[S] & { url?: string | null };
    // A field that must hold an address is empty without one, a field that may lack it is null.
    if (typeof row.url === 'string') row.url = webOnly(row.url) ?? (NULLABLE.has(store) ? null : '');
    if ('keys' in row && (await isErased(w.tx, row.keys))) return 'refused';
    const there = await w.get(store, row.id);
    if (there && equal(there, row)) return 'same';
    if (there && conflict === 'keep') return 'kept';
    await w.putSimple(store, row);
    return there ? 'replaced' : 'added';
  };
/** Stores whose records have no address where none is known; in the others it is ''. */
const NULLABLE: ReadonlySet<SimpleStore> = new Set(['measurements', 'returns', 'posts', 'mentions']);

/** How everybody who is known would be named once erased. */
const erasable = async (w: Write): Promise<ReadonlySet<string>> =>
  new Set((await w.tx.objectStore('people').getAll()).flatMap(({ keys }) => keys.map(erasedId)));

/** What was dropped elsewhere stays away here too. Somebody who is known here is not erased by a file: a person of us does that. */
const importDropped =
  (known: ReadonlySet<string>) =>
  async (w: Write, given: unknown): Promise<Verdict> => {
    const parsed = DroppedRow.safeParse(given);
    if (!parsed.success) return 'refused';
    const { id } = parsed.data;
    const store = w.tx.objectStore('dropped');
    if (await store.getKey(id)) return 'same';
    if (known.has(id) || (id.startsWith('interaction ') && (await w.get('interactions', id.slice('interaction '.length))))) return 'kept';
    await store.put(parsed.data);
    w.changed.add('dropped');
    return 'added';
  };

/** Consent and pause belong to this browser: a file never changes them. Checked settings, or null where they are not valid. */
export function importedSettings(given: unknown, present: Settings): Settings | null {
  const parsed = Settings.safeParse(given);
  return parsed.success ? { ...settingsFrom(parsed.data), consented: present.consented, paused: present.paused } : null;
}

const TAKE = { people: importPerson, items: importItem, interactions: importInteraction } as const;

/** Takes in one chunk of one store. Records that are not valid are counted as refused and left out. */
export async function importRows(
  w: Write,
  store: keyof typeof TAKE | 'dropped' | SimpleStore,
  records: readonly unknown[],
  conflict: Conflict,
): Promise<Imported> {
  const take = isSimple(store) ? importSimple(store) : store === 'dropped' ? importDropped(await erasable(w)) : TAKE[store];
  const result: Imported = { added: 0, replaced: 0, same: 0, kept: 0, refused: 0 };
  for (const record of records) result[await take(w, record, conflict)]++;
  return result;
}
