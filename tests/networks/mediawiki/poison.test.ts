import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mediawiki } from '../../../lib/networks/mediawiki/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';
import { frame, h2, marked, markedHead, read, sign, TALK, who } from './page.ts';

it('names and texts lose what turns the text around them, odd links are nobody', () => {
  const { posts, comments } = read(
    `${h2('K')}<p>a\u2066b\u0000 ${sign('Anna', 1)}</p><dl><dd>c <a href="javascript:/wiki/User:Bert">Bert</a> <a href="//[/User:X">X</a> 12:34, 2. Nov. 2026 (CET)</dd></dl>`,
  );
  expect(posts[0]?.text).toBe('K\nab');
  expect(comments).toEqual([]);
});

it('very long texts, many signatures and deep lists take their time but no more', () => {
  const before = process.cpuUsage();
  expect(read(`${h2('K')}<p>${'x'.repeat(1_000_000)} ${sign('Anna', 1)}</p>`).posts[0]?.text.length).toBeLessThan(6000);
  expect(read(`${h2('K')}<p>${'(12:34) '.repeat(100_000)}${sign('Anna', 1)}</p>`).gaps).toBeDefined();
  expect(read(`${h2('K')}${'<dl><dd>'.repeat(300)}a ${sign('Anna', 1)}`).posts).toHaveLength(1);
  expect(read(`${h2('K')}<p>${who('Anna')} (2026)`.repeat(300)).gaps).toBeDefined();
  expect(read(`${h2('K')}<p>a ${sign('Anna', 1)}</p>${`<dl><dd>b ${sign('Bert', 2)}</dd></dl>`.repeat(300)}`).comments).toHaveLength(300);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(25_000);
}, 120_000);

it('reading never changes the page and never fails, whatever is in it', () => {
  const piece = fc.constantFrom(
    h2('K'),
    `<p>a ${sign('Anna', 1)}</p>`,
    `<dl><dd>b ${sign('Bert', 2)}`,
    markedHead('K', 'Anna', '2026-11-20T11:34:00.000Z'),
    marked('Anna', '2026-11-20T11:34:00.000Z', 'K', 'a'),
    marked('Bert', '20261121113400', 'Bert-20261121113400', 'b'),
    '<span data-mw-comment-start id="c-">',
    '<span data-mw-comment-start id="c-__proto__-99999999999999-x"></span>',
    '<span data-mw-comment-end="c-__proto__-99999999999999-x"></span>',
    '<span data-mw-comment-sig>',
    '<h2></h2>',
    '<h2><span class="mw-headline" id="K">',
    '<a href="/wiki/User:%E0%A4%A">x</a> 12:34, 5 May 2024 (UTC)',
    '<a href="/wiki/User:">x</a> 12:34, 5 May 2024 (UTC)',
    '<small>',
    '<ul><li>',
    '</div>',
    '99:99, 99 May 9999 (UTC)',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const ctx = ctxOf(frame(pieces.join('')), TALK);
      const before = ctx.root.documentElement.outerHTML;
      const reading = readPage(mediawiki, ctx);
      expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      const ids = reading.comments.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);
