/** Taught readers travel as data: whatever else a file holds is refused as a whole. */
import { describe, expect, it } from 'vitest';
import { readTaught, withReaders, writeTaught } from '../../lib/exchange/taught.ts';
import { taughtLayout } from '../../lib/networks/web/taught/layout.ts';
import { web } from '../../lib/networks/web/index.ts';
import { readPage } from '../../lib/reader/page.ts';
import type { Taught } from '../../lib/model/taught.ts';
import { flat, NOW, open, teach } from '../networks/web/taught/pages.ts';

const root = open(flat());
const reader: Taught = teach(root, { author: ['.name', 2], time: ['.wann', 2], text: ['.rede', 2] });
const file = (change: object): string => JSON.stringify({ ...(JSON.parse(writeTaught([reader])) as object), ...change });

describe('a file of taught readers', () => {
  it('gives them back whole, and they read the same', () => {
    const back = readTaught(writeTaught([reader]));
    expect(back).toEqual({ readers: [reader] });
    const read = (taught: Taught) => readPage(web, { root, url: new URL(root.URL), now: NOW }, [], [taughtLayout(taught)]);
    expect('readers' in back && back.readers[0] && read(back.readers[0])).toEqual(read(reader));
  });

  it.each([
    ['', 'no-json'],
    ['{', 'no-json'],
    ['null', 'other'],
    ['[]', 'other'],
    [JSON.stringify({ format: 'rueckkanal', version: 1 }), 'other'],
    [file({ version: 2 }), 'newer'],
    [file({ version: 'x' }), 'broken'],
    [file({ readers: [] }), 'broken'],
    [file({ readers: [{ ...reader, entry: ['div{color:red}'] }] }), 'broken'],
    [file({ readers: [{ ...reader, entry: ['x'.repeat(400)] }] }), 'broken'],
    [file({ readers: [{ ...reader, origin: 'javascript:alert(1)' }] }), 'broken'],
    [file({ readers: [reader, { ...reader, author: undefined }] }), 'broken'],
  ])('%.40s is refused: %s', (text, wrong) => expect(readTaught(text)).toEqual({ wrong }));

  it('with selectors no browser knows reads nothing and breaks nothing', () => {
    const odd = { ...reader, entry: ['div[['], author: ['((('], text: [':nope'] };
    const parsed = readTaught(writeTaught([odd]));
    expect('readers' in parsed).toBe(true);
    expect(readPage(web, { root, url: new URL(root.URL), now: NOW }, [], [taughtLayout(odd)]).comments).toEqual([]);
  });

  it('takes the place of readers for the same pages only', () => {
    const other = { ...reader, id: 'b', path: '/anders/*' };
    const newer = { ...reader, id: 'c', text: ['p'] };
    expect(withReaders([reader, other], [newer])).toEqual([other, newer]);
    expect(withReaders([reader], [other])).toEqual([reader, other]);
  });
});
