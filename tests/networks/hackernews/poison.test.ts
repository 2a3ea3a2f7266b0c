import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../../lib/reader/page.ts';
import { hackernews } from '../../../lib/networks/hackernews/index.ts';
import { ctxOf } from '../x/page.ts';
import { comment, frame, item, ITEM, read, story, tree } from './page.ts';

it('names and texts lose what turns the text around them, addresses are built and not taken', () => {
  const { comments } = read(
    item(story()) +
      tree(
        comment({ by: 'x&quot; onclick=1', text: 'a\u2066b\u0000' }),
        comment({ id: 102 }).replaceAll('user?id=bert', 'javascript:alert(1)'),
      ),
  );
  expect(comments[0]).toMatchObject({ text: 'ab', author: { url: null, handle: null } });
  expect(comments[1]?.author).toMatchObject({ name: 'bert', url: null });
});

it('a comment whose link "parent" leads to itself answers none', () => {
  const rows =
    '<tr class="athing comtr coll" id="6"><td class="default"><span class="comhead"><a href="item?id=6">parent</a></span></td></tr>';
  const { comments } = readPage(hackernews, ctxOf(frame(`<table>${rows}</table>`), ITEM));
  expect(comments.map(({ id, parent }) => [id, parent])).toEqual([['6', null]]);
});

it('reading never changes the page and never fails, whatever is in it', () => {
  const piece = fc.constantFrom(
    '<tr class="athing" id="5"><td class="title">',
    '<tr class="athing comtr coll" id="6">',
    '<tr class="athing" id="__proto__"><td class="default">',
    '<td class="ind" indent="-9">',
    '<td class="ind" indent="1e99">',
    '<td class="ind"><img width="x">',
    '<td class="default"><span class="comhead">',
    '<span class="age" title="9999-99-99T00:00:00 NaN">',
    '<span class="age" title="  ">gestern</span>',
    '<a class="hnuser" href="user?id=">',
    '<a href="item?id=6">parent</a>',
    '<span class="onstory"><a href="//[">',
    '<div class="comment">[deleted]</div>',
    '<div class="commtext">text</div>',
    '<table class="fatitem">',
    '</table>',
    '</tr>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const ctx = ctxOf(frame(`<table>${pieces.join('')}</table>`), ITEM);
      const before = ctx.root.documentElement.outerHTML;
      const reading = readPage(hackernews, ctx);
      expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
