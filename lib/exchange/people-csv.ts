/** A list of people as a table: CSV for spreadsheets. */
import type { Person, Stage } from '../model/records.ts';
import { csvOfRecords } from './csv.ts';

/** Columns, in their order. */
export const PEOPLE_COLUMNS = [
  'name',
  'company',
  'role',
  'stage',
  'lead',
  'tags',
  'accounts',
  'nextContact',
  'lastContact',
  'notes',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** What the table says in the user's language. */
export interface PeopleWords {
  column: Record<PeopleColumn, string>;
  /** Label of a tag by its id. */
  tag: (id: string) => string;
  stage: (stage: Stage) => string;
  /** A day as people write it; epoch ms. */
  day: (at: number) => string;
}

/** Addresses of the accounts; the short name where a page gave no address. */
export const accountsOf = ({ accounts }: Person): string[] => [
  ...new Set(accounts.map(({ url, handle, network, name }) => url ?? `${network}: ${handle ?? name}`)),
];

/** Everything written about a person: own notes, then those at their tags. */
export const notesOf = ({ notes, tags }: Person, tag: PeopleWords['tag']): string =>
  [...(notes ?? []).map(({ text }) => text), ...tags.flatMap((set) => (set.note ? [`${tag(set.tag)}: ${set.note}`] : []))]
    .join('\n\n')
    .replace(/\r\n?/g, '\n');

const row = (person: Person, say: PeopleWords): Record<PeopleColumn, string> => ({
  name: person.name,
  company: person.company ?? '',
  role: person.role ?? '',
  stage: person.stage ? say.stage(person.stage) : '',
  lead: person.lead ? [say.day(person.lead.at), person.lead.note].filter(Boolean).join(': ').replace(/\r\n?/g, '\n') : '',
  tags: person.tags.map(({ tag }) => say.tag(tag)).join(', '),
  accounts: accountsOf(person).join('\n'),
  nextContact: person.nextAt ? say.day(person.nextAt) : '',
  lastContact: person.lastContactAt ? say.day(person.lastContactAt) : '',
  notes: notesOf(person, say.tag),
});

export const peopleCsv = (people: readonly Person[], say: PeopleWords): string =>
  csvOfRecords(
    PEOPLE_COLUMNS,
    say.column,
    people.map((person) => row(person, say)),
  );
