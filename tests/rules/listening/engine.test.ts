/** Which term a text holds: boundaries, inflection, spellings, what must and must not stand beside it. */
import { describe, expect, it } from 'vitest';
import type { WatchedTerm } from '../../../lib/model/listening.ts';
import { engineOf } from '../../../lib/rules/listening/engine.ts';
import { term } from './support.ts';

const finds = (text: string, change: Partial<WatchedTerm>): string[] =>
  engineOf([term(change)])
    .find(text)
    .map(({ word }) => word);

describe('a spelling', () => {
  it.each([
    ['Ich mag Muster.', 'Muster'],
    ['MUSTER!', 'Muster'],
    ['Musters Service ist gut', 'Muster'],
    ['Muster’s Service', 'Muster'],
    ["Muster' Service", 'Muster'],
    ['als Muster-Kunde', 'Muster'],
    ['ein Nicht-Muster-Gerät', 'Muster'],
    ['#Muster @muster', 'Muster'],
    ['(Muster)', 'Muster'],
    ['Müller & Söhne', 'Müller & Söhne'],
    ['Mueller & Soehne', 'Müller & Söhne'],
    ['MULLER & SOHNE', 'Müller & Söhne'],
    ['bei Müllers', 'Mueller'],
    ['die Hecken-Schere 3000', 'Hecken Schere 3000'],
    ['die Hecken  Schere\n3000', 'Hecken-Schere 3000'],
    ['Mit C++ gebaut', 'C++'],
    ['Von 1&1 enttäuscht', '1&1'],
    ['Unter .NET läuft es', '.NET'],
    ['Straße', 'Strasse'],
    ['Мастер хорош', 'мастер'],
    ['Das Mus\u00adter ist da', 'Muster'],
    ['Café Rösti', 'Cafe Rösti'],
  ])('%s holds %s', (text, word) => expect(finds(text, { words: [word] })).toEqual([word]));

  it.each([
    ['Musterung', 'Muster'],
    ['Bemuster', 'Muster'],
    ['Musterschau', 'Muster'],
    ['Mustersch', 'Muster'],
    ['3000er Muster3', 'Muster'],
    ['C ist alt', 'C++'],
    ['NET allein', '.NET'],
    ['1 & 2', '1&1'],
    ['Hecken und Schere', 'Hecken Schere'],
    ['мастерская', 'мастер'],
    ['Müller', 'Moller'],
    ['', 'Muster'],
    ['nichts', '!!!'],
  ])('%s does not hold %s', (text, word) => expect(finds(text, { words: [word] })).toEqual([]));

  it('keeps to upper and lower case where it must', () => {
    expect(finds('Die BASE ist da', { words: ['BASE'], exact: true })).toEqual(['BASE']);
    expect(finds('Die Base ist da', { words: ['BASE'], exact: true })).toEqual([]);
    expect(finds('die BASEs', { words: ['BASE'], exact: true })).toEqual(['BASE']);
    expect(finds('Ärger mit Öko', { words: ['Öko'], exact: true })).toEqual(['Öko']);
  });

  it('is told by the first of several that is found', () =>
    expect(finds('HS 3000, also Heckenschere 3000', { words: ['Heckenschere 3000', 'HS 3000'] })).toEqual(['HS 3000']));
});

describe('what stands beside it', () => {
  const apple = { words: ['Apfel'], required: ['Telefon', 'Rechner'], excluded: ['Kuchen', 'Süßes'] };
  it.each([
    ['Mein Apfel-Telefon', true],
    ['Der Rechner von Apfel', true],
    ['Apfels Rechners', true],
    ['Ein Apfel am Tag', false],
    ['Apfel, Telefon und Kuchen', false],
    ['Apfel, Telefon und Suesses', false],
    ['Telefon und Rechner', false],
  ])('%s: %s', (text, found) => expect(finds(text, apple)).toEqual(found ? ['Apfel'] : []));

  it('counts for the term it is set at alone', () => {
    const both = engineOf([term({ id: 'a', words: ['Apfel'], excluded: ['Kuchen'] }), term({ id: 'b', words: ['Kuchen'] })]);
    expect(both.find('Apfel und Kuchen')).toEqual([{ term: 'b', word: 'Kuchen' }]);
    expect(both.spelled('Apfel und Kuchen').map(({ term }) => term)).toEqual(['a', 'b']);
  });
});

describe('many terms', () => {
  /** Milliseconds for 1,000 comments, the best of three. */
  const cost = (count: number): number => {
    const engine = engineOf(
      Array.from({ length: count }, (_, at) => term({ id: `t${at}`, words: [`Marke${at}`, `Marke ${at} plus`], excluded: [`Wort${at}`] })),
    );
    const texts = Array.from({ length: 1000 }, (_, at) =>
      `Ich habe heute Marke${at} gesehen und finde sie für den Preis ganz gut. `.repeat(3),
    );
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      for (const text of texts) engine.find(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  it('500 cost hardly more than 5: the text is walked once', () => expect(cost(500)).toBeLessThan(cost(5) * 4 + 20));
});
