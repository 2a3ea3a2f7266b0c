/** Hashtags and words in texts: whole, in any script, whatever the case. */
import { describe, expect, it } from 'vitest';
import { finderOf, termsOf } from '../../lib/rules/campaign-words.ts';

const tag = (hashtag: string, text: string): boolean => finderOf({ hashtag, term: '' })(text).hashtag;
const words = (term: string, text: string): string[] => finderOf({ hashtag: '', term })(text).terms;

describe('a hashtag', () => {
  it.each([
    ['Hash', 'Mit #Hash dabei', true],
    ['Hash', '#hash', true],
    ['Hash', 'Ende mit #HASH.', true],
    ['Hash', '(#Hash)', true],
    ['Hash', '#Hash-Tag', true],
    ['Hash', '#Hash#Zwei', true],
    ['#Hash', 'auch mit Zeichen getippt: #Hash', true],
    ['Hash', 'voll breit ＃Hash', true],
    ['Hash', 'hashtag#Hash, wie LinkedIn es vorliest', true],
    ['Hash', '#HashTag', false],
    ['Hash', '#Hash2', false],
    ['Hash', '#Hash_b', false],
    ['Hash', 'Hash ohne Zeichen', false],
    ['Hash', 'wort#Hash', false],
    ['Hash', 'https://example.org/seite/#Hash', false],
    ['Serverräume', 'Unsere #serverräume!', true],
    ['Serverräume', 'zerlegt geschrieben: #Serverra\u0308ume', true],
    ['Serverräume', '#Serverräumen', false],
    ['Serverra', '#Serverra\u0308ume', false],
    ['Сервер', 'вот #сервер', true],
    ['サーバー', 'これ #サーバー です', true],
    ['Hash', '', false],
    ['', '#', false],
  ])('%s in “%s”: %s', (hashtag, text, found) => expect(tag(hashtag, text)).toBe(found));
});

describe('words', () => {
  it.each([
    ['Kabel', 'mein Kabel', ['Kabel']],
    ['Kabel', 'KABEL!', ['Kabel']],
    ['Kabel', '#Kabel', ['Kabel']],
    ['Kabel', 'Kabelsalat', []],
    ['Kabel', 'Netzkabel', []],
    ['mein Schrank', 'das ist mein  Schrank', ['mein Schrank']],
    ['rot, blau', 'Ich nehme blau', ['blau']],
    ['rot, blau', 'rot oder blau', ['rot', 'blau']],
    ['C++', 'lieber C++ als C', ['C++']],
    ['👍, 👎', 'Super 👍', ['👍']],
    ['1, 2', 'Nummer 12', []],
    ['a.c', 'abc', []],
    [' , ', 'nichts', []],
  ])('%s in “%s”', (term, text, found) => expect(words(term, text)).toEqual(found));

  it('stand for themselves, each once', () => expect(termsOf({ term: 'rot,, blau , rot' })).toEqual(['rot', 'blau']));
});
