import { describe, expect, it } from 'vitest';
import { figuresIn, figuresOf, figureText } from '../../../lib/networks/shared/figures.ts';

describe('one figure', () => {
  it.each([
    ['0', 0],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234 567', 1_234_567],
    ["1'234", 1234],
    ['12,34,567', 1_234_567],
    ['1,2 Tsd.', 1200],
    ['1,2 Tsd. Aufrufe', 1200],
    ['3.4K', 3400],
    ['12K', 12_000],
    ['1,2 Mio.', 1_200_000],
    ['17002 Respostas. Resposta', 17_002],
    ['34 Mal geteilt', 34],
    ['10則留言', 10],
    ['٣٤ إعجابًا', 34],
  ])('%s is %d', (text, count) => expect(figureText(text)).toBe(count));

  it.each(['', 'Gefällt mir', '1.2', '1,23', '1,234K', '3 von 5', '2 • 3. Mai 2024', null, undefined])('%s is none', (text) =>
    expect(figureText(text)).toBeNull(),
  );
});

describe('figures by their words', () => {
  it('are told in German and English', () => {
    expect(figuresIn(['1.058 Reaktionen', '246 comments', '3 Mal geteilt', '5 Aufrufe'])).toEqual({
      reactions: 1058,
      comments: 246,
      shares: 3,
      views: 5,
    });
    expect(figuresIn(['1,2 Tsd. Impressionen', '34 reposts', 'Gefällt 12 Mal', '1 Kommentar'])).toEqual({
      views: 1200,
      shares: 34,
      reactions: 12,
      comments: 1,
    });
  });

  it('are the first of each kind; long lines, several kinds in one and lines without a number tell none', () => {
    expect(figuresIn(['5 Kommentare', '9 Kommentare', 'Kommentieren'])).toEqual({ comments: 5 });
    expect(figuresIn(['5 Kommentare 3 Mal geteilt', `12 Kommentare ${'x'.repeat(60)}`, null, 'Kommentar'])).toEqual({});
  });
});

it('none known is none at all', () => {
  expect(figuresOf({})).toBeNull();
  expect(figuresOf({ comments: 0 })).toEqual({ reactions: null, comments: 0, shares: null, views: null });
});
