import { describe, expect, it } from 'vitest';
import { frame } from '../../../lib/networks/disqus/layout.ts';
import { ctxOf, FRAME, HOST, list, NOW, post, read } from './page.ts';

const DAY = 86_400_000;

describe('comments', () => {
  it('number, author, text, address on the host’s page', () => {
    const { comments, gaps } = read(list(post(11, { text: '<p>Erste.</p><p>Zweite <b>Zeile</b>.</p>' })));
    expect(gaps).toEqual([]);
    expect(comments[0]).toMatchObject({
      id: '11',
      post: null,
      parent: null,
      url: `${HOST}#comment-11`,
      author: { name: 'Karl', url: 'https://disqus.com/by/karl/', handle: 'karl', id: '77' },
      text: 'Erste.\nZweite Zeile.',
      byPostAuthor: false,
      repliesHidden: 0,
    });
  });

  it('a reply stands in its parent’s box; where nesting ends the link names the parent', () => {
    const deep = post(13, { inReply: `<a href="${HOST}#comment-12" class="parent-link" data-role="parent-link">Jana</a>` });
    const { comments } = read(list(post(11, { replies: post(12) + deep }), post(14)));
    expect(comments.map(({ id, parent, repliesShown }) => [id, parent, repliesShown])).toEqual([
      ['11', null, 1],
      ['12', '11', 1],
      ['13', '12', 0],
      ['14', null, 0],
    ]);
  });

  it('time is what title and age allow together, exact where the server told it', () => {
    const [shown] = read(list(post(11))).comments;
    expect(shown?.time?.from).toBeGreaterThanOrEqual(NOW - 4 * DAY);
    expect(shown?.time?.to).toBeLessThanOrEqual(NOW - 3 * DAY + DAY);
    const data = {
      response: { thread: { id: 9 }, posts: [{ id: '11', createdAt: '2026-11-20T12:00:30', author: { id: 5, username: 'k' } }] },
    };
    const told = read(`${list(post(11))}<script type="text/json" id="disqus-threadData">${JSON.stringify(data)}</script>`).comments[0];
    const at = Date.parse('2026-11-20T12:00:30Z');
    expect(told).toMatchObject({ post: '9', time: { from: at, to: at } });
    expect(read(`${list(post(11))}<script id="disqus-threadData">{"response":{"posts":[null]</script>`).comments).toHaveLength(1);
  });

  it('a guest has a name alone, or the address he typed', () => {
    const guest = read(list(post(11, { byline: '<span class="author">Gast</span>' }))).comments[0];
    expect(guest?.author).toMatchObject({ name: 'Gast', url: null, handle: null });
    const typed = read(list(post(11, { byline: '<span class="author"><a href="https://gast.example/">Gast</a></span>' }))).comments[0];
    expect(typed?.author).toMatchObject({ name: 'Gast', url: 'https://gast.example/', handle: null });
  });

  it('moderators are marked', () => {
    expect(read(list(post(11, { badge: '<span class="badge moderator has-text">Mod</span>' }))).comments[0]?.byPostAuthor).toBe(true);
  });

  it('a deleted one is a placeholder', () => {
    const { comments } = read(list(post(11, { byline: '', text: '<p>This comment was deleted.</p>', replies: post(12) })));
    expect(comments.map(({ id, deleted }) => [id, deleted])).toEqual([
      ['11', true],
      ['12', undefined],
    ]);
  });

  it('advertisements, recommendations and the highlighted copy are none', () => {
    const ad = '<li class="post advertisement" id="post-ad"></li>';
    const copy = `<ul>${post('highlighted-11')}</ul>`;
    expect(
      read(`${copy + list(post(11), ad)}<div id="recommendations"><li class="recommend-post" id="r1"></li></div>`).comments,
    ).toHaveLength(1);
  });
});

describe('what is not shown', () => {
  const folded = (hidden = '') =>
    `<div class="show-children-wrapper ${hidden}"><a href="#" class="show-children">Show more replies</a></div>`;
  const hidden = (inside: string) => read(inside).comments.map(({ id, repliesHidden }) => [id, repliesHidden]);

  it('replies folded away make it unknown; the button stands there hidden where there are none', () => {
    const inside = post(12, { more: folded() });
    expect(hidden(list(post(11, { more: folded('hidden'), replies: inside }), post(13)))).toEqual([
      ['11', 0],
      ['12', null],
      ['13', 0],
    ]);
    const identity = (more: string) => {
      const ctx = ctxOf(list(post(11, { more })));
      return frame.identify(ctx.root.querySelector('#post-11') as Element, ctx);
    };
    expect(identity(folded())).not.toBe(identity(folded('hidden')));
  });

  it('newer replies that wait for a click', () => {
    const more = (style: string) => `<a class="realtime-button reveal" style="${style}">Show 1 new reply</a>`;
    expect(hidden(list(post(11, { more: more('') }), post(12, { more: more('display: none;') })))).toEqual([
      ['11', null],
      ['12', 0],
    ]);
  });

  it('the last thread may go on where more can be loaded', () => {
    const more = (style: string) =>
      `<div class="load-more" data-role="more" style="${style}"><a data-action="more-posts">Load more</a></div>`;
    const threads = list(post(11), post(12, { replies: post(13) }));
    expect(hidden(threads + more(''))).toEqual([
      ['11', 0],
      ['12', null],
      ['13', null],
    ]);
    expect(hidden(threads + more('display: none'))).toContainEqual(['13', 0]);
  });

  it('an announced thread of which nothing is found is a gap', () => {
    const head = (count: string) => `<nav><li data-role="post-count"><span class="comment-count">${count}</span></li></nav>`;
    expect(read(head('12 Comments')).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
    expect(read(head('0 Comments')).gaps).toEqual([]);
  });
});

describe('beside the list', () => {
  it('fits its frame, and no other page of the host', () => {
    expect(frame.fits(ctxOf(''))).toBe(true);
    expect(frame.fits(ctxOf('<p>Profil</p>', 'https://disqus.com/by/jana/'))).toBe(false);
  });

  it('knows who is logged in', () => {
    const menu =
      '<li class="user-menu" data-role="logout"><img data-user="42"><span class="username" data-role="username">Jana</span></li>';
    expect(read(menu + list(post(11))).viewer).toEqual({ name: 'Jana', url: null, handle: null, id: '42' });
    expect(read(list(post(11))).viewer).toBeNull();
  });

  it('marks stand at name and time', () => {
    const box = ctxOf(list(post(11))).root.querySelector('#post-11') as Element;
    expect(frame.anchors(box).name?.textContent).toBe('Karl');
    expect(frame.anchors(box).time?.className).toBe('time-ago');
  });

  it('an upvote is a reaction, and its state is read anew', () => {
    const ctx = ctxOf(list(post(11, { replies: post(12) })));
    const arrow = ctx.root.querySelector('#post-11 > .post-content [data-action="upvote"]') as Element;
    const found = frame.action?.(arrow.firstElementChild as Element, ctx);
    expect(found).toMatchObject({ kind: 'reaction', on: false, target: { type: 'comment', id: '11', url: `${HOST}#comment-11` } });
    expect(found?.now()).toBe(false);
    arrow.classList.add('upvoted');
    expect(found?.now()).toBe(true);
    ctx.root.querySelector('#post-11')?.remove();
    expect(found?.now()).toBeNull();
    expect(frame.action?.(ctx.root.body, ctx)).toBeNull();
  });

  it('the frame’s address names the host page, or the comment’s link does', () => {
    const [comment] = read(list(post(11)), FRAME.replace(/&t_u=.*/, '')).comments;
    expect(comment?.url).toBe(`${HOST}#comment-11`);
  });
});
