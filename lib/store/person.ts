/** People with everything exchanged, for cards and lists. Reads only. */
import type { Interaction, Person } from '../model/records.ts';
import { begunAt } from '../rules/view.ts';
import { exportRows } from './export.ts';
import { deedsTo, itemsBy, personBy } from './lookup.ts';
import { type ReadTx, reading } from './open.ts';
import type { ItemRow } from './schema.ts';

export interface PersonView {
  person: Person;
  /** Theirs, newest first. */
  items: ItemRow[];
  /** Ours towards them, newest first. */
  deeds: Interaction[];
}

/** One for all: comparing by language anew for each pair takes many times as long. */
const byName = new Intl.Collator();

const sorted = (view: PersonView): PersonView => {
  view.items.sort((a, b) => begunAt(b) - begunAt(a));
  view.deeds.sort((a, b) => b.at - a.at);
  return view;
};

async function viewOf(tx: ReadTx, person: Person | undefined): Promise<PersonView | null> {
  if (!person) return null;
  const [items, deeds] = await Promise.all([itemsBy(tx, person.keys), deedsTo(tx, person.keys)]);
  return sorted({ person, items, deeds });
}

/** The person with this id, null where there is none (any more). Throws StoreFailure. */
export const readPerson = (id: string): Promise<PersonView | null> =>
  reading(async (tx) => viewOf(tx, await tx.objectStore('people').get(id)));

/** The person with one of these keys ('network|account key'), null where nobody of us knows them. Throws StoreFailure. */
export const readPersonBy = (keys: readonly string[]): Promise<PersonView | null> =>
  reading(async (tx) => viewOf(tx, await personBy(tx, keys)));

async function all<S extends 'people' | 'items' | 'interactions'>(store: S, take: (row: Row<S>) => void): Promise<void> {
  for await (const rows of exportRows(store, 2000)) for (const row of rows) take(row as Row<S>);
}
type Row<S> = S extends 'people' ? Person : S extends 'items' ? ItemRow : Interaction;

/** Everybody, in the order of their names. Throws StoreFailure. */
export async function readPeople(): Promise<Person[]> {
  const people: Person[] = [];
  await all('people', (person) => people.push(person));
  return people.sort((a, b) => byName.compare(a.name, b.name));
}

/**
 * Everybody with everything exchanged. Each store is read once, in chunks, and joined by
 * account key: work grows with the number of records, not with people times records. Throws StoreFailure.
 */
export async function readAllViews(): Promise<PersonView[]> {
  const views: PersonView[] = [];
  await all('people', (person) => views.push({ person, items: [], deeds: [] }));
  const byKey = new Map(views.flatMap((view) => view.person.keys.map((key) => [key, view] as const)));
  if (!byKey.size) return views;
  const owner = (keys: readonly string[]): PersonView | undefined => keys.map((key) => byKey.get(key)).find((view) => view !== undefined);
  await all('items', (item) => owner(item.authorKeys)?.items.push(item));
  await all('interactions', (deed) => owner(deed.toKeys)?.deeds.push(deed));
  return views.map(sorted);
}

/** Hashes of accounts nobody wants proposed: dismissed candidates and erased people (lib/rules/erased.ts). Throws StoreFailure. */
export const readDismissed = (): Promise<Set<string>> =>
  reading(async (tx) => {
    const rows = await Promise.all(
      ['candidate ', 'person '].map((start) => tx.objectStore('dropped').getAllKeys(IDBKeyRange.bound(start, `${start}\uffff`))),
    );
    return new Set(rows.flat().map((id) => id.slice(id.indexOf(' ') + 1)));
  });

/** All that `candidates` (lib/rules/candidates.ts) looks at. Throws StoreFailure. */
export async function readCandidateFacts(): Promise<{
  items: ItemRow[];
  deeds: Interaction[];
  people: Person[];
  dismissed: Set<string>;
}> {
  const items: ItemRow[] = [];
  const deeds: Interaction[] = [];
  await all('items', (item) => items.push(item));
  await all('interactions', (deed) => deed.toKeys.length > 0 && deeds.push(deed));
  return { items, deeds, people: await readPeople(), dismissed: await readDismissed() };
}
