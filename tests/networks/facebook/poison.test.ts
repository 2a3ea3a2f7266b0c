/** What a hostile or broken page cannot do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comet } from '../../../lib/networks/facebook/comet.ts';
import { facebook } from '../../../lib/networks/facebook/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { comment, ctxOf, json, post, read } from './page.ts';
import { worked } from '../shared/worked.ts';

describe('a hostile page', () => {
  it.each([
    ['script addresses', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['no address', 'https://['],
    ['a path of markup', 'https://www.facebook.com/"><b>'],
  ])('%s are no addresses', (_, href) => {
    const { posts, comments, gaps } = read(
      post({ href: href.replaceAll('"', '&quot;'), rest: comment({ href: href.replaceAll('"', '&quot;') }) }),
    );
    for (const { author } of [...posts, ...comments]) if (author.url) expect(author.url).toMatch(/^https:\/\/[\w./?=%<>"-]+$/);
    expect(gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
  });

  it('names and texts are cut and cleaned', () => {
    const evil = `Evil\u202e\u0000 &lt;img onerror=1&gt;${'x'.repeat(100_000)}`;
    const { posts, comments } = read(post({ name: evil, rest: comment({ name: evil, text: `<span dir="auto">${evil}</span>` }) }));
    for (const { author, text } of [...posts, ...comments]) {
      expect(author.name.startsWith('Evil <img onerror=1>')).toBe(true);
      expect(author.name.length).toBeLessThanOrEqual(200);
      expect(text.length).toBeLessThanOrEqual(5000);
    }
  });

  it('a megabyte of nothing is read in time', () => {
    const start = worked();
    read(
      post({ time: `<a href="/?__cft__[0]=AZ" aria-label="${'9 '.repeat(50_000)}">${'x'.repeat(200_000)}</a>` }) +
        json(`{"creation_time":1,${'"url":"'.repeat(50_000)}`),
    );
    read(json(`"actor":{${'"url":"https:\\/\\/x","id":"'.repeat(20_000)}`));
    expect(worked() - start).toBeLessThan(4000);
  });

  it.each([
    '{"USER_ID":"77","NAME":"\\u12"}',
    '"creation_time":99999999999999,"url":"https://["',
    `"id":"ZmVlZGJhY2s6%%%"`,
    '"legacy_fbid":""',
  ])('a broken payload tells nothing: %s', (text) => expect(read(post() + json(`"actor":${text}`)).gaps).toEqual([]));

  it('labels that name each other end', () =>
    expect(
      read(
        '<div role="feed"><div role="article" aria-labelledby="x" aria-describedby="x" id="x"><h3 aria-labelledby="x"><a href="/a.b?__cft__[0]=1">A</a></h3></div></div>',
      ).gaps,
    ).toEqual([]));

  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<div role="article">',
      '<div role="article" aria-label="x">',
      '<div aria-posinset="1" aria-labelledby="a" aria-describedby="b">',
      '<div role="feed">',
      '<div role="complementary">',
      '<div role="dialog" aria-labelledby="a" aria-describedby="b">',
      '</div>',
      '<h3 id="a"><a href="/anna.test?__cft__[0]=AZ">Anna</a></h3>',
      '<h4><a href="https://%">x</a></h4>',
      '<div id="b"><a href="?__cft__[0]=AZ">x</a></div>',
      '<a href="/x/posts/1?comment_id=%00">x</a>',
      '<a href="/anna.test?comment_id=9100&reply_comment_id=9100">Anna</a>',
      '<a href="/anna/posts/880000?comment_id=9100">1 Std.</a>',
      '<ul><li>',
      '<form><div role="textbox">',
      '<div role="button">3 Antworten</div>',
      '<div data-ad-rendering-role="story_message">',
      '<span dir="auto">text</span>',
      '<svg><use href="#a"></use></svg>',
      '<span style="order: x">',
      '<script>"actor":{"url":"https:\\/\\/www.facebook.com\\/x","id":"1"</script>',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const ctx = ctxOf(pieces.join(''));
        const before = ctx.root.documentElement.outerHTML;
        const reading = readPage(facebook, ctx);
        expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
        for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
        for (const el of ctx.root.querySelectorAll('*')) comet.action?.(el, ctx);
        expect(ctx.root.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
