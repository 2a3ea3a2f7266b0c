/** The guess of tone: how often it is right on invented sentences, and the turns it must not miss. */
import { describe, expect, it } from 'vitest';
import { toneOf, toneSum } from '../../../lib/rules/tone/tone.ts';
import { ENGLISH, GERMAN, LATER } from './sentences.ts';

describe.each([
  ['German', GERMAN],
  ['English', ENGLISH],
  ['Both, written later', LATER],
])('%s', (_, sentences) => {
  const wrong = sentences.filter(([tone, text]) => toneOf(text) !== tone);
  it('is right for four of five sentences at least', () => {
    expect(sentences.length).toBeGreaterThan(30);
    const share = 1 - wrong.length / sentences.length;
    expect([share >= 0.8, ...(share >= 0.8 ? [] : wrong)]).toEqual([true]);
  });
  it('takes no praise for blame nor blame for praise, but for irony', () =>
    expect(wrong.filter(([tone, text]) => tone !== 'neutral' && toneOf(text) !== 'neutral' && !/Kino|Geld gern|Früher/.test(text))).toEqual(
      [],
    ));
});

describe('a turn', () => {
  it.each([
    ['gut', 'nicht gut'],
    ['Ich bin zufrieden', 'Ich bin nicht zufrieden'],
    ['gefällt mir', 'gefällt mir nicht'],
    ['I am happy', "I'm not happy"],
    ['I recommend it', 'I never recommend it'],
    ['Gut, aber nicht teuer', 'Gut, aber kaputt'],
    ['freundlich', 'kein bisschen freundlich'],
  ])('%s is praise, %s is blame', (good, bad) => expect([toneOf(good), toneOf(bad)]).toEqual(['positive', 'negative']));

  it('is none in "nicht nur", and not across the end of a sentence', () => {
    expect(toneOf('Nicht nur schön, sondern auch zuverlässig')).toBe('positive');
    expect(toneOf('Das wusste ich nicht. Gut gemacht!')).toBe('positive');
  });

  it('is weaker than what it turns for blame', () => {
    expect(toneSum('nicht kaputt')).toBeGreaterThan(0);
    expect(toneSum('nicht kaputt')).toBeLessThan(-toneSum('kaputt'));
  });
});

describe('strength', () => {
  it.each([
    ['gut', 'sehr gut'],
    ['etwas gut', 'gut'],
    ['good', 'really good'],
    ['gut', 'gut 😍'],
  ])('%s < %s', (less, more) => expect(toneSum(less)).toBeLessThan(toneSum(more)));

  it('of signs alone, in any skin and with blanks around', () => {
    expect(toneOf('👍🏽')).toBe('positive');
    expect(toneOf('Muster 😡😡')).toBe('negative');
    expect(toneOf('Na ja :-(')).toBe('negative');
    expect(toneOf('10:30 Uhr (Halle 4)')).toBe('neutral');
  });

  it('nothing in addresses, names and empty texts', () => {
    for (const text of ['', 'https://gut.example/super-toll', 'Müller', '123', 'мастер'])
      expect([text, toneOf(text)]).toEqual([text, 'neutral']);
  });

  it('written without umlauts as well', () => expect(toneOf('Ich bin enttaeuscht')).toBe('negative'));
});
