/** The first guess: what asks, orders, complains or names us needs an answer; a person's word goes before it. */
import { describe, expect, it } from 'vitest';
import { guessNeeds, mentionOf, stronger } from '../../lib/rules/needs.ts';
import { ours } from './listening/support.ts';
import { at, comment, Memory, reading, settings, utc } from './support.ts';

const own = [
  { name: 'Müller & Söhne', keys: ['mueller-soehne', 'company/mueller.soehne', '12'] },
  { name: 'AB', keys: ['a'] },
];
const guess = (text: string) => guessNeeds(text, mentionOf({ own, watch: [] }));

describe('guessNeeds', () => {
  it.each([
    ['Wann kommt das?', 'question'],
    ['Kommt das noch ?!', 'question'],
    ['いつですか？', 'question'],
    ['Weiß hier jemand, wie das geht', 'question'],
    ['Does anyone know how to reset it', 'question'],
    ['Ich habe vor zwei Wochen bestellt.', 'order'],
    ['Meine Kündigung habt ihr', 'order'],
    ['KÜNDIGUNG!', 'order'],
    ['Rücksendung läuft', 'order'],
    ['I ordered two of them last week', 'order'],
    ['Please send me the invoice', 'order'],
    ['Das Gerät ist schon wieder kaputt', 'complaint'],
    ['Bin sehr enttäuscht von euch', 'complaint'],
    ['Funktioniert   immer noch nicht', 'complaint'],
    ['Still waiting, unacceptable', 'complaint'],
    ["It doesn't work.", 'complaint'],
    ['It doesn’t work.', 'complaint'],
    ['Danke an Müller & Söhne', 'mention'],
    ['danke an MULLER & SOHNE!', 'mention'],
    ['Gruß an @mueller-soehne', 'mention'],
    ['Gruß an @Mueller.Soehne!', 'mention'],
  ])('%s → %s', (text, by) => expect(guess(text)).toBe(by));

  it.each([
    'Schönes Bild!',
    'Seht https://example.com/watch?v=1 und www.example.com/?q=2',
    'Wir machen das in order to help',
    'Preisgekrönt und wunderbar',
    'Mullerin & Sohnemann',
    'AB ist kurz, und a auch: @a',
    '@12 sagt nichts',
    'mueller-soehne ohne Zeichen davor',
    '',
  ])('nothing in: %s', (text) => expect(guess(text)).toBeNull());

  it('a name with signs of its own breaks nothing', () => {
    const mentions = mentionOf({ own: [{ name: 'a+b (c) [d', keys: [] }], watch: [ours('Heckenschere 3000')] });
    expect(mentions('gut, a+b (c) [d')).toBe(true);
    expect(mentions('aab c d')).toBe(false);
    expect(mentions('Die HECKENSCHERE  3000 liegt gut in der Hand')).toBe(true);
    expect(mentionOf({ own: [], watch: [] })('irgendwas')).toBe(false);
  });

  it('the stronger of two, whichever comes first', () => {
    expect(stronger('mention', 'question')).toBe('question');
    expect(stronger('question', 'mention')).toBe('question');
    expect(stronger(null, 'complaint')).toBe('complaint');
    expect(stronger(null, null)).toBeNull();
  });
});

describe('an item', () => {
  const NOW = utc('2026-03-02 12:00');
  const first = comment('a', 'anna', at('2026-03-02 08:00'), { text: 'Schön' });
  const second = comment('b', 'anna', at('2026-03-02 09:00'), { text: 'Oder doch nicht?' });

  it('guesses anew when it grows, and keeps the guess of what is folded away', () => {
    const memory = new Memory();
    memory.merge(reading([first]), NOW);
    expect(memory.of('a').needs).toEqual({ guess: null, said: null });
    memory.merge(reading([first, second]), NOW);
    expect(memory.of('a').needs).toEqual({ guess: 'question', said: null });
    memory.merge(reading([first]), NOW);
    expect(memory.of('a')).toMatchObject({ comments: ['probe|a', 'probe|b'], needs: { guess: 'question' } });
  });

  it('keeps a person’s word when it grows and when it is merged', () => {
    const memory = new Memory();
    memory.merge(reading([first]), NOW);
    memory.set('a', { needs: { guess: null, said: false }, assignee: { department: 'sales', colleague: null }, priority: 'high' });
    memory.merge(reading([first, second]), NOW);
    expect(memory.of('b')).toMatchObject({
      needs: { guess: 'question', said: false },
      assignee: { department: 'sales' },
      priority: 'high',
    });
  });

  it('a word said of the part that is swallowed holds for the whole', () => {
    const memory = new Memory();
    memory.merge(reading([second]), NOW);
    memory.set('b', { needs: { guess: 'question', said: false }, priority: 'low' });
    memory.merge(reading([first, second]), NOW);
    expect(memory.items).toMatchObject([{ comments: ['probe|a', 'probe|b'], needs: { said: false }, priority: 'low' }]);
  });

  it('is a comment or a reply by its first comment', () => {
    const memory = new Memory();
    memory.merge(reading([first, comment('r', 'bela', at('2026-03-02 10:00'), { parent: 'a' })], 'tree'), NOW);
    expect([memory.of('a').kind, memory.of('r').kind]).toEqual(['comment', 'reply']);
  });

  it('names us by an own account of the settings', () => {
    const memory = new Memory(settings({ own: [{ network: 'probe', url: 'https://probe.example/us', name: 'Die Firma', keys: ['us'] }] }));
    memory.merge(reading([comment('m', 'anna', null, { text: 'Die Firma ist nett' })]), NOW);
    expect(memory.of('m').needs).toEqual({ guess: 'mention', said: null });
  });
});
