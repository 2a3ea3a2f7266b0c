/** Saved replies: filled in without guessing, hints that can be wrong neither way too easily, lengths as networks count. */
import { describe, expect, it } from 'vitest';
import type { SavedReply } from '../../lib/model/settings.ts';
import { splitName } from '../../lib/rules/names.ts';
import { brushOffs, lengthOn } from '../../lib/rules/reply-checks.ts';
import { fillReply, type ReplyFacts, searchReplies, VARIABLE_NAMES, VARIABLES } from '../../lib/rules/reply.ts';

const FACTS: ReplyFacts = {
  name: 'Dr. Erika von der Heide',
  company: 'Muster AG',
  network: 'LinkedIn',
  me: 'Anna Muster',
  department: 'sales',
};
const fill = (text: string, change: Partial<ReplyFacts> = {}, language: 'de' | 'en' = 'de') =>
  fillReply(text, { ...FACTS, ...change }, language);

describe('names', () => {
  it.each([
    ['Erika Beispiel', 'Erika', 'Beispiel'],
    ['Prof. Dr. Erika Maria Beispiel', 'Erika', 'Beispiel'],
    ['Dipl.-Ing. Max Muster', 'Max', 'Muster'],
    ['Erika von der Heide', 'Erika', 'von der Heide'],
    ['Ludwig van Beethoven 🎹', 'Ludwig', 'van Beethoven'],
    ['Erika Beispiel | Coach & Autorin', 'Erika', 'Beispiel'],
    ['Erika Beispiel, PhD', 'Erika', 'Beispiel'],
    ['Erika Beispiel (sie/ihr)', 'Erika', 'Beispiel'],
    ['Erika Beispiel - Berlin', 'Erika', 'Beispiel'],
    ['Anna-Lena Müller-Lüdenscheidt', 'Anna-Lena', 'Müller-Lüdenscheidt'],
    ['Seán O’Brien', 'Seán', 'O’Brien'],
    ['Erika', 'Erika', ''],
    ['Dr. Beispiel', '', 'Beispiel'],
    ['Frau Beispiel', '', 'Beispiel'],
    ['Beispiel, Erika', '', ''],
    ['Dr.', '', ''],
    ['erika_82', '', ''],
    ['Muster GmbH', '', ''],
    ['Verein der Freunde e. V.', '', ''],
    ['Redaktion Beispiel', '', ''],
    ['von der Heide', '', ''],
    ['🔥🔥', '', ''],
    ['', '', ''],
    ['4711 Fan', '', ''],
  ])('%s', (name, first, last) => expect(splitName(name)).toEqual({ first, last }));
});

describe('filling in', () => {
  it.each(['de', 'en'] as const)('takes every variable by its %s name', (language) => {
    const text = VARIABLES.map((variable) => `{${VARIABLE_NAMES[language][variable]}}`).join('|');
    expect(fill(text, {}, language).text).toBe(
      `Erika|von der Heide|Dr. Erika von der Heide|Muster AG|LinkedIn|Anna Muster|${language === 'de' ? 'Vertrieb' : 'Sales'}`,
    );
  });

  it('does not mind capitals, blanks, hyphens and underscores', () => {
    expect(fill('{first name} {FIRST_NAME} {vorname} { Nach-name }').text).toBe('Erika Erika Erika von der Heide');
  });

  it('leaves standing and flags what is unknown and what has no value', () => {
    const filled = fill('Hallo {Vorname} von {Firma}, {Anrede} {Anrede}!', { name: 'erika_82', company: null });
    expect(filled).toMatchObject({
      text: 'Hallo {Vorname} von {Firma}, {Anrede} {Anrede}!',
      missing: ['{Vorname}', '{Firma}'],
      unknown: ['{Anrede}'],
    });
    expect(filled.pieces.map(({ open }) => open)).toEqual([null, 'missing', null, 'missing', null, 'unknown', null, 'unknown', null]);
  });

  it('leaves other braces alone', () => {
    expect(fill('{} {\n} }{ {{Vorname}} ok').text).toBe('{} {\n} }{ {Erika} ok');
    expect(fill('').pieces).toEqual([]);
  });

  it('takes names as words only: no second filling, no line breaks, no turning of the text', () => {
    expect(fill('{name}!', { name: '{Firma}' }).text).toBe('{Firma}!');
    expect(fill('{name}!', { name: 'A\nB\u202eC' }).text).toBe('A B C!');
    expect(fill('{name}', { name: '\u202e' }).missing).toEqual(['{name}']);
  });
});

describe('brush-off phrases', () => {
  it.each([
    'Bitte wenden Sie sich an unseren Support.',
    'Bitte wenden Sie sich direkt an den Kundendienst',
    'Wende dich gern an uns',
    'Bitte kontaktieren Sie unseren Support!',
    'Kontaktieren Sie uns per Mail.',
    'RUFEN SIE UNS AN: 0123',
    'Rufen Sie dafür unsere Hotline an',
    'Schreiben Sie uns bitte eine E-Mail',
    'Nutzen Sie bitte unser Kontaktformular.',
    'Dafür sind wir leider nicht zuständig',
    'Please contact our support.',
    'please contact customer service',
    'Please reach out to our great support team',
    'Contact us at info@example.com',
    'Give us a call',
    'Just send us a DM',
    'Please open a ticket',
    'We apologise for any inconvenience',
    'Thank you for your feedback',
  ])('%s', (text) => expect(brushOffs(text)).not.toEqual([]));

  it.each([
    'Das liegt am Netzteil: bitte einmal neu starten, dann läuft es wieder.',
    'Ich rufe Sie morgen um zehn an.',
    'Wir haben unseren Support gefragt: ja, das geht.',
    'Danke für die Frage! Der Kontakt ist die kleine Schraube hinten.',
    'Our support looked into it: update to 2.1 and it works.',
    'I called the team and they sent it today.',
    'Die Wendeltreppe an der Seite ist 80 cm breit.',
  ])('not: %s', (text) => expect(brushOffs(text)).toEqual([]));

  it('are given as they stand there, once, in their order', () => {
    expect(brushOffs('Rufen Sie uns an. Oder wenden Sie\nsich an uns. Rufen Sie uns an.')).toEqual([
      'Rufen Sie uns an',
      'wenden Sie sich an',
    ]);
  });

  it('are found in a very long text at once', () => {
    const start = performance.now();
    brushOffs('wenden sie sich bitte '.repeat(230));
    expect(performance.now() - start).toBeLessThan(250);
  });
});

describe('lengths', () => {
  it.each([
    ['x', 'a'.repeat(281), 281, 280],
    ['x', 'ü', 1, 280],
    ['x', '👍🏽', 2, 280],
    ['x', '👩‍👩‍👧', 2, 280],
    ['x', '🇩🇪', 2, 280],
    ['x', '日本', 4, 280],
    ['x', '© „ab“ …', 8 + 1, 280],
    ['x', 'https://example.org/eine/sehr/lange/adresse?mit=allem ok', 26, 280],
    ['mastodon', 'https://example.org/eine/sehr/lange/adresse ok', 26, 500],
    ['bluesky', '👩‍👩‍👧日本e\u0301', 4, 300],
    ['threads', 'abc', 3, 500],
    ['linkedin', 'abc', 3, 1250],
    ['youtube', 'abc', 3, 10_000],
    ['instagram', 'abc', 3, 2200],
  ])('on %s of %s', (network, text, length, limit) => expect(lengthOn(network, text)).toEqual({ length, limit }));
  it('are not known everywhere', () => expect(lengthOn('wordpress', 'abc')).toBeNull());
});

describe('searching', () => {
  const reply = (id: string, change: Partial<SavedReply>): SavedReply => ({
    id,
    title: '',
    folder: '',
    language: null,
    department: null,
    promotional: false,
    text: '',
    ...change,
  });
  const all = [
    reply('a', { title: 'Lieferzeit', folder: 'Versand', language: 'de', department: 'service' }),
    reply('b', { title: 'Delivery time', text: 'Grüße aus Köln', language: 'en' }),
    reply('c', { title: 'Danke', department: 'sales' }),
  ];
  const find = (text: string, language: 'de' | 'en' | null = null, department: SavedReply['department'] = null): string =>
    searchReplies(all, { text, language, department })
      .map(({ id }) => id)
      .join('');
  it.each([
    ['', null, null, 'abc'],
    ['versand liefer', null, null, 'a'],
    ['koln', null, null, 'b'],
    ['KÖLN grüsse', null, null, 'b'],
    ['koeln gruesse', null, null, 'b'],
    ['nichts', null, null, ''],
    ['', 'de', null, 'ac'],
    ['', null, 'service', 'ab'],
    ['', 'en', 'sales', 'bc'],
  ] as const)('%s %s %s', (text, language, department, expected) => expect(find(text, language, department)).toBe(expected));
});
