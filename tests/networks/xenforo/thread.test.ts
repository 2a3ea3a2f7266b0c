/** Threads of XenForo 2.0 to 2.3, in the forms that differ by version, style, kind of thread and visitor. */
import { describe, expect, it } from 'vitest';
import { xf2 } from '../../../lib/networks/xenforo/xf2.ts';
import { ctxOf, HERE, post, read, TIME } from './page.ts';

const NEXT = '<a class="pageNav-jump pageNav-jump--next" href="/threads/neue-lizenz.77/page-2">Weiter</a>';
const HEAD = '<h1 class="p-title-value"><span class="label">Frage</span> Neue Lizenz</h1>';

describe('the starting post', () => {
  it.each([
    ['its number', post({ id: 501, number: '#1' }) + post({ id: 502 }), HERE],
    ['its class', post({ id: 501, number: '', extra: 'message-threadStarterPost' }) + post({ id: 502, number: '' }), `${HERE}page-2`],
    ['the kind of thread (article)', post({ id: 501, number: '', extra: 'message--article' }) + post({ id: 502, number: '' }), HERE],
    ['being the first of the first page', post({ id: 501, number: '' }) + post({ id: 502, number: '' }), HERE],
  ])('is told by %s', (_, inside, url) => {
    const { posts, comments } = read(HEAD + inside, { url });
    expect(posts).toMatchObject([{ id: '77', aliases: ['501'], author: { name: 'Anna' } }]);
    expect(posts[0]?.text).toMatch(/Neue Lizenz\nText$/);
    expect(comments).toMatchObject([{ id: '502', post: '77', parent: null }]);
  });

  it('stands on no later page; who wrote it is in the head', () => {
    const head = '<div class="p-description"><a class="username" data-user-id="45" href="/members/anna.45/">Anna</a></div>';
    const { posts, comments } = read(head + post({ id: 521, number: '#21' }) + post({ id: 522, name: 'Bert', user: 46, number: '#22' }), {
      url: `${HERE}page-2`,
    });
    expect(posts).toEqual([]);
    expect(comments.map(({ id, byPostAuthor }) => [id, byPostAuthor])).toEqual([
      ['521', true],
      ['522', false],
    ]);
  });

  it('its number may have separators', () => {
    expect(read(post({ number: '#1.001' })).posts).toEqual([]);
    expect(read(post({ number: ' #1\n' })).posts).toHaveLength(1);
  });
});

describe('a post', () => {
  it('of a guest or a deleted member has a name alone', () => {
    const { comments } = read(post({ id: 502, name: 'Gerd Gast', user: null }));
    expect(comments[0]?.author).toEqual({ name: 'Gerd Gast', url: null, handle: null, id: null });
  });

  it('keeps the name shown where the style drops data-author, and the member’s number where links are for members only', () => {
    const bare = post().replace(' data-author="Anna"', '').replace('<a href="/members/anna.45/"', '<span');
    expect(read(bare).comments[0]?.author).toEqual({ name: 'Anna', url: null, handle: null, id: '45' });
  });

  it.each([
    ['with a zone without colon', '<time datetime="2026-11-20T10:00:00+0100">x</time>'],
    ['with a colon', '<time datetime="2026-11-20T10:00:00+01:00">x</time>'],
    ['as seconds alone (2.0 to 2.2: data-time)', '<time data-time="1795165200">x</time>'],
    ['as seconds alone (2.3: data-timestamp)', '<span class="u-dt" data-timestamp="1795165200" data-time="10:00">x</span>'],
  ])('has an exact time %s', (_, time) => {
    const at = Date.parse('2026-11-20T09:00:00Z');
    expect(read(post({ time })).comments[0]?.time).toEqual({ from: at, to: at });
  });

  it('has bounds where only words tell the time', () => {
    const time = read(post({ time: '<span class="u-dt">20. November 2026 um 10:00</span>' })).comments[0]?.time;
    expect(time?.from).toBeLessThanOrEqual(Date.parse('2026-11-20T09:00:00Z'));
    expect(time?.to).toBeGreaterThanOrEqual(Date.parse('2026-11-20T09:00:00Z'));
  });

  it('leaves out what it quotes, its pictures’ names and its signature', () => {
    const text = `<blockquote class="bbCodeBlock bbCodeBlock--quote" data-quote="Bert" data-source="post: 501">alt</blockquote>neu <img class="smilie smilie--emoji" alt="🙂"><img class="smilie" alt=":mad:"><img class="bbImage" alt="bild.png">`;
    const signed = post({ text }).replace(
      '<div class="message-actionBar">',
      '<aside class="message-signature"><div class="bbWrapper">Gruß</div></aside>$&',
    );
    expect(read(signed).comments[0]?.text).toBe('neu 🙂');
  });

  it.each([
    ['source', '<blockquote class="bbCodeBlock--quote" data-source="post: 502">x</blockquote>'],
    ['jump link', '<div class="bbCodeBlock--quote"><a class="bbCodeBlock-sourceJump" href="/goto/post?id=502">Bert sagte:</a></div>'],
  ])('answers the post it quotes, told by the %s', (_, text) => {
    const { comments } = read(post({ id: 501, number: '#1' }) + post({ id: 502 }) + post({ id: 503, text, number: '#3' }));
    expect(comments[1]).toMatchObject({ id: '503', parent: '502' });
  });

  it('that quotes the first one answers the thread', () => {
    const text = '<blockquote class="bbCodeBlock--quote" data-source="post: 501">x</blockquote>y';
    expect(read(post({ id: 501, number: '#1' }) + post({ id: 502, text })).comments[0]?.parent).toBeNull();
  });

  it.each(['message--deleted', 'is-deleted'])('deleted: %s', (extra) => {
    expect(read(post({ extra })).comments[0]?.deleted).toBe(true);
    expect(read(post()).comments[0]?.deleted).toBeUndefined();
  });

  it('finds its thread where the address tells none', () => {
    const url = 'https://forum.muster.example/posts/502/';
    expect(read(post(), { url }).comments[0]?.post).toBe('77');
    expect(read(post(), { url, html: 'id="XF" data-content-key="thread-78"' }).comments[0]?.post).toBe('78');
  });
});

describe('pages', () => {
  it('before a last page later answers are unknown', () => {
    const both = post({ id: 501, number: '#1' }) + post({ id: 502 });
    expect(read(both + NEXT).comments[0]?.repliesHidden).toBeNull();
    expect(read(both, { head: '<link rel="next" href="/threads/neue-lizenz.77/page-2">' }).comments[0]?.repliesHidden).toBeNull();
    expect(read(both).comments[0]?.repliesHidden).toBe(0);
  });

  it('letters between members are not read', () => {
    for (const template of ['conversation_view', 'direct_message_view']) {
      const { layout, comments, posts } = read(post(), { html: `id="XF" data-template="${template}"` });
      expect([layout, comments, posts]).toEqual([null, [], []]);
    }
    expect(read(post().replace('post-501"', 'conv_message-501"')).comments).toEqual([]);
  });

  it('a thread without posts is a gap, an error in its place is none', () => {
    expect(read('').gaps).toMatchObject([{ kind: 'no-entries' }]);
    expect(read('', { html: 'id="XF" data-template="error"' }).gaps).toEqual([]);
    expect(read('', { html: 'id="XF" data-template="login"' }).gaps).toEqual([]);
  });
});

describe('marks', () => {
  it('stand after the name and after the time’s link, never in a link', () => {
    const ctx = ctxOf(post());
    const anchors = xf2.anchors(ctx.root.querySelector('.message') as Element);
    expect(anchors.name?.matches('a.username')).toBe(true);
    expect(anchors.time?.matches('a[href$="post-501"]')).toBe(true);
  });

  it('what an element is changes when it is deleted', () => {
    const ctx = ctxOf(post());
    const el = ctx.root.querySelector('.message') as Element;
    const before = xf2.identify(el, ctx);
    el.classList.add('message--deleted');
    expect(xf2.identify(el, ctx)).not.toBe(before);
    el.setAttribute('data-content', 'post-');
    expect(xf2.identify(el, ctx)).toBeNull();
  });

  it('a time without a link holds its mark itself', () => {
    const el = ctxOf(
      `<div class="comment" data-content="profile-post-comment-5"><div class="comment-main">${TIME}</div></div>`,
    ).root.querySelector('.comment') as Element;
    expect(xf2.anchors(el).time?.matches('time')).toBe(true);
  });
});
