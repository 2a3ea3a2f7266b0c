/** Which people a list shows, and in which order. Pure. */
import { type Person, STAGES } from '../../lib/model/records.ts';
import type { Cadence } from '../../lib/rules/cadence.ts';
import { folded } from '../../lib/rules/traces.ts';

/** What everything exchanged says about a person; read after the list itself stands. */
export interface Contact {
  /** Last two-way contact, epoch ms; null where none is known. */
  at: number | null;
  cadence: Cadence | null;
}

export interface PeopleFilter {
  text: string;
  /** '' for all. */
  network: string;
  tag: string;
  stage: string;
  /** 'd:department', 'c:colleague', 'none' or ''. */
  who: string;
  /** A state of Cadence, 'none' for those no tag asks for, or ''. */
  cadence: string;
  /** 'yes', 'no' or ''. */
  lead: string;
  sort: 'name' | 'contact' | 'stage';
}

export const NO_FILTER: PeopleFilter = { text: '', network: '', tag: '', stage: '', who: '', cadence: '', lead: '', sort: 'name' };

const texts = new WeakMap<Person, string>();

/** Name, company, role and accounts of a person, folded; worked out once a record. */
export function searchText(person: Person): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const accounts = person.accounts.map(({ name, handle }) => `${name} ${handle ?? ''}`).join(' ');
  const text = folded(`${person.name} ${person.company ?? ''} ${person.role ?? ''} ${accounts}`);
  texts.set(person, text);
  return text;
}

/** Words all of which must be in a person's text. */
export const searchWords = (text: string): string[] => folded(text).split(' ').filter(Boolean);

function has(person: Person, who: string): boolean {
  const { assignee } = person;
  if (who === 'none') return !assignee?.colleague && !assignee?.department;
  const id = who.slice(2);
  return who.startsWith('c:') ? assignee?.colleague === id : assignee?.department === id;
}

const rank = ({ stage }: Person): number => (stage ? STAGES.indexOf(stage) : -1);

/**
 * Those the filter lets through, in its order; `people` come in the order of their names, which is kept among equals.
 * Without `contacts` (not read yet) a filter by cadence lets everybody through.
 */
export function listed(people: readonly Person[], filter: PeopleFilter, contacts: ReadonlyMap<string, Contact> | null): Person[] {
  const words = searchWords(filter.text);
  const found = people.filter(
    (person) =>
      (!filter.network || person.accounts.some(({ network }) => network === filter.network)) &&
      (!filter.tag || person.tags.some(({ tag }) => tag === filter.tag)) &&
      (!filter.stage || (person.stage ?? 'none') === filter.stage) &&
      (!filter.lead || (filter.lead === 'yes') === Boolean(person.lead)) &&
      (!filter.who || has(person, filter.who)) &&
      (!filter.cadence || !contacts || (contacts.get(person.id)?.cadence?.state ?? 'none') === filter.cadence) &&
      words.every((word) => searchText(person).includes(word)),
  );
  if (filter.sort === 'stage') return found.sort((a, b) => rank(b) - rank(a));
  if (filter.sort !== 'contact') return found;
  const at = ({ id, lastContactAt }: Person): number => contacts?.get(id)?.at ?? lastContactAt ?? -Infinity;
  return found.sort((a, b) => (at(b) === at(a) ? 0 : at(b) - at(a)));
}
