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
import { fold } from './fold.ts';
import { notesOf, type PeopleWords } from './people-csv.ts';

/** A text with the line breaks vCard knows; a bare carriage return would begin a new line of the card. */
const text = (value: string): TextType => new TextType(value.replace(/\r\n?/g, '\n'));

type Property = ConstructorParameters<typeof VCARD>[0][number];

/** Only web addresses, as the browser writes them: without line breaks, which would end the card's line. */
const address = (url: string | null): string[] => (url !== null && /^https?:/i.test(url) && URL.canParse(url) ? [new URL(url).href] : []);

/** A colon needs no backslash, but behind BEGIN and END it keeps careless readers from taking a note for a card. */
const colons = (line: string): string =>
  line.replace(/\\(.)/g, (pair, char: string, at: number) =>
    char === ':' && !/(BEGIN|END)$/i.test(line.slice(Math.max(0, at - 5), at)) ? char : pair,
  );

/**
 * What vcard4 writes, mended: it folds by UTF-16 units, which cuts an emoji in two (lost once it is written as UTF-8), and it writes
 * colons with a backslash, which version 4 does not know (section 3.4).
 */
const mended = (card: string): string =>
  card
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => fold(line.startsWith('URL:') ? line : colons(line)))
    .join('\r\n');

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
  return mended(new VCARD(properties).repr());
}

/** One card after another. `tag`: label of a tag by its id. */
export const peopleVcard = (people: readonly Person[], tag: PeopleWords['tag']): string =>
  people.map((person) => card(person, tag)).join('');
