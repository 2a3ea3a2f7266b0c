/** People as table and as cards, read back by the same libraries. */
import Papa from 'papaparse';
import { parse } from 'vcard4';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../lib/model/records.ts';
import { peopleCsv, type PeopleWords } from '../../lib/exchange/people-csv.ts';
import { peopleVcard } from '../../lib/exchange/vcard.ts';

const person = (change: Partial<Person> = {}): Person => ({
  id: 'p1',
  name: 'Erika Müller',
  accounts: [
    { network: 'x', name: 'Erika', url: 'https://x.com/erika', handle: 'erika' },
    { network: 'mastodon', name: 'Erika', url: null, handle: 'erika@social.example' },
  ],
  keys: [],
  tags: [
    { tag: 'press', at: 0, url: null, note: 'Lokalteil' },
    { tag: 'partner', at: 0, url: null },
  ],
  followers: [],
  createdAt: 0,
  lastContactAt: 86_400_000,
  company: 'Muster; Söhne, "GmbH"',
  role: 'Redakteurin',
  stage: 'dialogue',
  nextAt: null,
  notes: [{ id: 'n', at: 0, text: 'Zeile 1\nZeile 2' }],
  ...change,
});

const say: PeopleWords = {
  column: {
    name: 'Name',
    company: 'Firma',
    role: 'Funktion',
    stage: 'Stufe',
    lead: 'Interessent seit',
    tags: 'Markierungen',
    accounts: 'Konten',
    nextContact: 'Nächster Kontakt',
    lastContact: 'Letzter Kontakt',
    notes: 'Notizen',
  },
  tag: (id) => ({ press: 'Presse, Funk', partner: 'Partner' })[id] ?? id,
  stage: (stage) => stage.toUpperCase(),
  day: (at) => new Date(at).toISOString().slice(0, 10),
};
const rows = (people: Person[]): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(peopleCsv(people, say).replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe('the table', () => {
  it('reads back as it was', () =>
    expect(rows([person(), person({ name: 'Max', company: '', notes: [], tags: [], accounts: [] })])).toMatchObject([
      {
        Name: 'Erika Müller',
        Firma: 'Muster; Söhne, "GmbH"',
        Funktion: 'Redakteurin',
        Stufe: 'DIALOGUE',
        Markierungen: 'Presse, Funk, Partner',
        Konten: 'https://x.com/erika\nmastodon: erika@social.example',
        'Nächster Kontakt': '',
        'Letzter Kontakt': '1970-01-02',
        Notizen: 'Zeile 1\nZeile 2\n\nPresse, Funk: Lokalteil',
      },
      { Name: 'Max', Firma: '', Notizen: '' },
    ]));

  it.each(['=HYPERLINK("http://x")', '+49 1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])(
    'takes no formula from a name: %j',
    (name) => expect(rows([person({ name, company: name })])[0]).toMatchObject({ Name: `'${name}`, Firma: `'${name}` }),
  );

  it('guards a cell put together too, and leaves harmless ones alone', () => {
    expect(rows([person({ notes: [{ id: 'n', at: 0, text: '=cmd' }] })])[0]?.Notizen).toMatch(/^'=cmd/);
    expect(rows([person({ name: 'A=B', role: '3-4 Tage' })])[0]).toMatchObject({ Name: 'A=B', Funktion: '3-4 Tage' });
  });

  it('tells since when somebody is a lead and what is wanted', () => {
    const lead = { at: 86_400_000, day: '1970-01-02', from: [], note: 'Ein Muster' };
    expect(rows([person({ lead }), person({ lead: { ...lead, note: '' } }), person()]).map((row) => row['Interessent seit'])).toEqual([
      '1970-01-02: Ein Muster',
      '1970-01-02',
      '',
    ]);
  });

  it('of nobody is its head', () =>
    expect(peopleCsv([], say)).toBe(
      '\ufeffName;Firma;Funktion;Stufe;Interessent seit;Markierungen;Konten;Nächster Kontakt;Letzter Kontakt;Notizen\r\n',
    ));
});

describe('the cards', () => {
  type Property = { property: string; value: unknown };
  const cards = (people: Person[]): Property[][] => {
    const parsed = parse(peopleVcard(people, say.tag)) as unknown as { parsedVcard: Property[] } | { parsedVcard: Property[] }[];
    return [parsed].flat().map(({ parsedVcard }) => parsedVcard);
  };
  const of = (card: Property[] | undefined, property: string): unknown[] =>
    (card ?? []).filter((one) => one.property === property).map(({ value }) => value);

  it('read back as they were', () => {
    const [one, two] = cards([person(), person({ id: 'p2', name: 'Max', company: '', role: '', notes: [], tags: [], accounts: [] })]);
    expect(of(one, 'FN')).toEqual(['Erika Müller']);
    expect(of(one, 'ORG').flat()).toEqual(['Muster; Söhne, "GmbH"']);
    expect(of(one, 'ROLE')).toEqual(['Redakteurin']);
    expect(of(one, 'URL')).toEqual(['https://x.com/erika']);
    expect(of(one, 'CATEGORIES')).toEqual([['Presse, Funk', 'Partner']]);
    expect(of(one, 'NOTE')).toEqual(['Zeile 1\nZeile 2\n\nPresse, Funk: Lokalteil']);
    expect(of(one, 'UID')).toEqual(['p1']);
    expect(two?.map(({ property }) => property)).toEqual(['FN', 'UID']);
  });

  it('take no line of a card from a name, a note or an address', () => {
    const evil = 'A\r\nTEL:123\rEND:VCARD\nBEGIN:VCARD';
    const found = cards([
      person({
        name: evil,
        notes: [{ id: 'n', at: 0, text: evil }],
        accounts: [{ network: 'x', name: 'x', url: 'https://x.com/\r\nTEL:1', handle: null }],
      }),
      person(),
    ]);
    expect(found).toHaveLength(2);
    expect(found.flatMap((card) => of(card, 'TEL'))).toEqual([]);
    expect(of(found[0], 'FN')).toEqual(['A\nTEL:123\nEND:VCARD\nBEGIN:VCARD']);
  });

  it.each(['', 'a', 'ab', 'abc'])('cut long lines by octets and no character in two (%j before)', (start) => {
    const long = `${start}${'😀'.repeat(60)}${'ü'.repeat(90)} http://a \\: \\\\: ${'€'.repeat(90)}`;
    const text = peopleVcard([person({ tags: [], notes: [{ id: 'n', at: 0, text: long }] })], say.tag);
    const bytes = new TextEncoder().encode(text);
    expect(new TextDecoder().decode(bytes)).toBe(text);
    expect(Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBe(75);
    expect(text.replaceAll('\r\n ', '')).toContain('http://a');
    expect(of(cards([person({ tags: [], notes: [{ id: 'n', at: 0, text: long }] })])[0], 'NOTE')).toEqual([long]);
  });

  it('have a name even where none is known, and are nothing for nobody', () => {
    expect(of(cards([person({ name: ' ' })])[0], 'FN')).toEqual(['erika']);
    expect(peopleVcard([], say.tag)).toBe('');
  });
});
