import { describe, expect, it } from 'vitest';
import { wordpress } from '../../../lib/networks/wordpress/index.ts';
import { comment, ctxOf, HERE, list, read } from './page.ts';

const layout = (id: string) => wordpress.layouts.find((one) => one.id === id);

describe('threads', () => {
  it('a reply belongs to the comment around it, and only its own words are its own', () => {
    const reply = comment(2, { name: 'Bert', text: '<p>Antwort</p>', depth: 2 });
    const { comments } = read(list(comment(1, { text: '<p>Frage</p>', inside: `<ol class="children">${reply}</ol>` }), comment(3)));
    expect(comments.map(({ id, parent, author, text, repliesShown }) => [id, parent, author.name, text, repliesShown])).toEqual([
      ['1', null, 'Anna', 'Frage', 1],
      ['2', '1', 'Bert', 'Antwort', 0],
      ['3', null, 'Anna', 'Text', 0],
    ]);
  });

  it('the reply form inside a comment is not part of it', () => {
    const form = '<div id="respond"><div class="comment-content">Ihr Kommentar</div><a href="#comment-9">1. Mai 2020</a></div>';
    const { comments } = read(
      `<li class="comment depth-1" id="comment-1"><b class="fn">Anna</b>${form}<div class="comment-text">Hallo</div></li>`,
    );
    expect(comments[0]).toMatchObject({ text: 'Hallo', time: null });
  });

  it('knows the post’s author and accounts of the site', () => {
    const { comments } = read(
      list(
        comment(1, { extra: 'byuser comment-author-redaktion bypostauthor' }),
        comment(2, { extra: 'byuser comment-author-team-anna' }),
        comment(3),
      ),
    );
    expect(comments.map(({ byPostAuthor, author }) => [byPostAuthor, author.handle])).toEqual([
      [true, 'redaktion'],
      [false, 'team-anna'],
      [false, null],
    ]);
  });

  it('leaves pingbacks and trackbacks out', () => {
    const ping = '<li id="comment-2" class="pingback even depth-1"><p>Pingback: <a href="https://x.example/">X</a></p></li>';
    expect(read(list(comment(1), ping, ping.replace('pingback', 'trackback'))).comments.map(({ id }) => id)).toEqual(['1']);
  });

  it('a comment that waits for approval is read without the notice', () => {
    const { comments } = read(
      list(comment(1, { text: '<em class="comment-awaiting-moderation">Dein Kommentar wartet auf Moderation.</em><p>Text</p>' })),
    );
    expect(comments[0]?.text).toBe('Text');
  });
});

describe('what the page does not show', () => {
  const nav = '<nav class="comment-navigation"><a href="comment-page-1/#comments">Ältere Kommentare</a></nav>';

  it('pages of a list without nesting may hide an answer', () => {
    expect(read(nav + list(comment(1))).comments[0]?.repliesHidden).toBeNull();
  });

  it('permalinks that name a page are no links to another one', () => {
    const linked = comment(1).replaceAll(HERE, `${HERE}comment-page-1/`);
    expect(read(list(linked)).comments[0]?.repliesHidden).toBe(0);
    expect(read(`${list(linked)}<a href="${HERE}comment-page-2/#comments">Neuere</a>`).comments[0]?.repliesHidden).toBeNull();
  });

  it('threads are whole on their page', () => {
    const nested = list(comment(1, { inside: `<ol class="children">${comment(2, { depth: 2 })}</ol>` }), comment(3));
    expect(read(nav + nested).comments.map(({ repliesHidden }) => repliesHidden)).toEqual([0, 0, 0]);
  });

  it('wpDiscuz tells how many replies it folded, until they are unfolded', () => {
    const box = (
      inside: string,
    ): string => `<div id="wpd-comm-1_0" class="comment depth-1 wpd-comment"><div id="comment-1" class="wpd-comment-right"><div class="wpd-comment-author">Anna</div>
      <span class="wpd-view-replies"><span>Antworten anzeigen</span> (3)</span></div>${inside}</div>`;
    const reply = '<div id="wpd-comm-2_1" class="comment depth-2 wpd-comment"><div class="wpd-comment-author">Bert</div></div>';
    const hidden = (inside: string) => read(box(inside)).comments.map(({ id, parent, repliesHidden }) => [id, parent, repliesHidden]);
    expect(hidden('')).toEqual([['1', null, 3]]);
    expect(hidden(reply)).toEqual([
      ['1', null, 0],
      ['2', '1', 0],
    ]);
    const ctx = (inside: string) => ctxOf(box(inside));
    const identity = (inside: string) => {
      const at = ctx(inside);
      return layout('wpdiscuz')?.identify(at.root.querySelector('.wpd-comment') as Element, at);
    };
    expect(identity('')).not.toBe(identity(reply));
  });

  it.each([
    ['<h2 class="comments-title">4 Kommentare zu „Server“</h2>', HERE],
    ['<h2 class="comments-title">Ein Gedanke zu „Server“</h2>', HERE],
    ['', `${HERE}#comment-4`],
  ])('announced comments in no list known here are a gap: %s %s', (heading, url) => {
    const { posts, comments, gaps } = read(`<h1 class="entry-title">Server</h1>${heading}<div id="disqus_thread"></div>`, { url });
    expect(posts).toEqual([]);
    expect(comments).toEqual([]);
    expect(gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
  });

  it('a post without comments is no gap', () => {
    const { posts, gaps } = read('<h1 class="entry-title">Server</h1><h2 class="comments-title">Keine Kommentare zu „5 Server“</h2>');
    expect(posts).toHaveLength(1);
    expect(gaps).toEqual([]);
  });

  it('the post is read again when the first comments arrive', () => {
    const ctx = ctxOf('<h2 class="comments-title">1 Kommentar</h2><div id="list"></div>');
    const before = layout('core')?.identify(ctx.root.body, ctx);
    expect(layout('core')?.read(ctx.root.body, ctx)).toBeNull();
    const box = ctx.root.createElement('li');
    box.className = 'comment depth-1';
    box.id = 'comment-1';
    ctx.root.querySelector('#list')?.append(box);
    expect(layout('core')?.identify(ctx.root.body, ctx)).not.toBe(before);
    expect(layout('core')?.read(ctx.root.body, ctx)).toMatchObject({ type: 'post', id: '7' });
  });
});

describe('which pages it takes', () => {
  const fitting = (inside: string, bodyClass: string): string | undefined => {
    const ctx = ctxOf(inside, { bodyClass });
    return wordpress.layouts.find((one) => one.fits(ctx))?.id;
  };
  it('core by body class, form or list; wpDiscuz by its box; nothing else', () => {
    expect(fitting('', 'single postid-12')).toBe('core');
    expect(fitting('<form><input type="hidden" name="comment_post_ID" value="3"></form>', '')).toBe('core');
    expect(fitting(list(comment(1)), '')).toBe('core');
    expect(fitting('<div id="wpdcom"></div>', 'single postid-12')).toBe('wpdiscuz');
    expect(fitting('<div class="comment">A comment of another software</div>', 'page')).toBeUndefined();
  });
});

describe('anchors', () => {
  it('marks stand behind links, not inside them', () => {
    const ctx = ctxOf(
      `<span class="author vcard"><a href="/author/red/">Red</a></span><a href="${HERE}"><time class="entry-date" datetime="2026-11-01T10:00:00Z">1.11.</time></a>${list(comment(1))}`,
    );
    const at = (el: Element | null) => layout('core')?.anchors(el as Element);
    const box = ctx.root.querySelector('#comment-1');
    expect(at(box)?.name).toBe(box?.querySelector('.fn'));
    expect(at(box)?.time).toBe(box?.querySelector('.comment-metadata a'));
    expect(at(ctx.root.body)?.name).toBe(ctx.root.querySelector('.author a'));
    expect(at(ctx.root.body)?.time).toBe(ctx.root.querySelector(`body > a[href="${HERE}"]`));
  });
});
