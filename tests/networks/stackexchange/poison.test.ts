import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stackexchange } from '../../../lib/networks/stackexchange/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';
import { answer, comment, comments, frame, question, read, URL_100 } from './page.ts';

it('names and texts lose what turns the text around them, odd addresses are none', () => {
  const { posts, comments: found } = read(
    question({ by: '<a href="javascript:/users/7/">An\u202Ena</a>' }) +
      answer({ list: comments(200, 0, comment({ text: 'a\u2066b\u0000' })) }),
  );
  expect(posts[0]?.author).toEqual({ name: 'Anna', url: null, handle: null });
  expect(found[1]?.text).toBe('ab');
});

it('very long attributes and texts are cut', () => {
  const long = 'x'.repeat(1_000_000);
  const before = process.cpuUsage();
  const { posts, comments: found } = read(
    question({ text: long, when: long }) +
      answer({ list: comments(200, 0, comment({ text: long, by: long, when: '1'.repeat(1_000_000) })) }),
  );
  expect(posts[0]?.text.length).toBeLessThan(6000);
  expect(found[1]?.author.name.length).toBeLessThan(600);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
}, 60_000);

it('reading never changes the page and never fails, whatever is in it', () => {
  const piece = fc.constantFrom(
    question(),
    answer(),
    comment(),
    '<div class="question" data-questionid="__proto__">',
    '<div class="answer" id="answer-99999999999999999">',
    '<div class="answer" data-answerid="5" data-parentid="x">',
    '<li class="comment" id="comment-">',
    '<li class="comment" id="comment-7">',
    '<div class="post-signature">',
    '<div class="user-details"><a href="//[/users/5">',
    '<span class="relativetime" title="9999-99-99 99:99:99Z">gestern',
    '<ul data-remaining-comments-count="-5">',
    '<a class="js-show-link">1e99',
    '<div class="s-post-summary" data-post-id="9"><h3><a href="//[">x</a></h3>',
    '<div class="question-summary" id="question-summary-">',
    '<span class="comment-copy">text',
    '</div>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const ctx = ctxOf(frame(pieces.join('')), URL_100);
      const before = ctx.root.documentElement.outerHTML;
      const reading = readPage(stackexchange, ctx);
      expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
