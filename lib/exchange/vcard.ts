/** People as vCard 4.0 (RFC 6350), for address books. */
import {
  CategoriesProperty,
  FNProperty,
  NoteProperty,
  OrgProperty,
  RoleProperty,
  SpecialValueType,
  TextListType,
  TextType,
  UIDProperty,
  URIType,
  URLProperty,
  VCARD,
} from 'vcard4';
import type { Person } from '../model/records.ts';
import { notesOf, type PeopleWords } from './people-csv.ts';

/** A text with the line breaks vCard knows; a bare carriage return would begin a new line of the card. */
const text = (value: string): TextType => new TextType(value.replace(/\r\n?/g, '\n'));

type Property = ConstructorParameters<typeof VCARD>[0][number];

/** An address that is none (or holds a line break) is left out: it would end the card's line. */
const address = (url: string | null): string[] => (url !== null && URL.canParse(url) ? [new URL(url).href] : []);

function card(person: Person, tag: PeopleWords['tag']): string {
  const notes = notesOf(person, tag);
  const tags = person.tags.map((set) => tag(set.tag)).filter(Boolean);
  const urls = new Set(person.accounts.flatMap(({ url }) => address(url)));
  const properties: Property[] = [
    // A card without a name is none.
    new FNProperty([], text(person.name.trim() || person.accounts[0]?.handle || '?')),
    ...(person.company ? [new OrgProperty([], new SpecialValueType('orgproperty', [text(person.company)]))] : []),
    ...(person.role ? [new RoleProperty([], text(person.role))] : []),
    ...[...urls].map((url) => new URLProperty([], new URIType(url))),
    ...(tags.length ? [new CategoriesProperty([], new TextListType(tags.map(text)))] : []),
    ...(notes ? [new NoteProperty([], text(notes))] : []),
    new UIDProperty([], text(person.id)),
  ];
  return new VCARD(properties).repr();
}

/** One card after another. `tag`: label of a tag by its id. */
export const peopleVcard = (people: readonly Person[], tag: PeopleWords['tag']): string =>
  people.map((person) => card(person, tag)).join('');
