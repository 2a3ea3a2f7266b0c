import { describe, expect, it } from 'vitest';
import { moderation } from '../../../lib/networks/wordpress/moderation.ts';
import { ctxOf, read } from './page.ts';

const url = 'https://blog.muster.example/wp-admin/edit-comments.php';
const BAR = '<div id="wpadminbar"><li id="wp-admin-bar-my-account"><span class="display-name">Jana Beispiel</span></li></div>';

/** A row as core draws it (WP_Comments_List_Table). */
const row = (id: number, { classes = 'approved', reply = '', text = '<p>Erste.</p>\n<p>Zweite.</p>', name = 'Karl' } = {}): string =>
  `<tr id="comment-${id}" class="comment even thread-even depth-1 ${classes}"><th class="check-column"><input type="checkbox"></th>
<td class="author column-author" data-colname="Autor"><strong><img alt="" src="https://secure.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=32" class="avatar avatar-32 photo"> ${name}</strong><br><a title="https://karl.example/" href="https://karl.example/" rel="noopener noreferrer">karl.example</a><br><a href="mailto:karl@karl.example">karl@karl.example</a><br><a href="edit-comments.php?s=127.0.0.1&amp;mode=detail">127.0.0.1</a></td>
<td class="comment column-comment has-row-actions column-primary" data-colname="Kommentar"><div class="comment-author"><strong>${name}</strong></div>${reply}${text}<div id="inline-${id}" class="hidden"><textarea class="comment" rows="1" cols="1">Erste.</textarea><div class="author-email">karl@karl.example</div><div class="author">${name}</div><div class="author-url">https://karl.example/</div><div class="comment_status">1</div></div><div class="row-actions"><span class="reply hide-if-no-js"> | <button type="button" data-comment-id="${id}" data-post-id="41" data-action="replyto" class="vim-r comment-inline button-link">Antworten</button></span></div><button type="button" class="toggle-row"></button></td>
<td class="response column-response" data-colname="Antwort auf"><div class="response-links"><a href="post.php?post=41&amp;action=edit" class="comments-edit-item-link">Server</a><a href="https://blog.muster.example/server/" class="comments-view-item-link">Ansehen</a></div></td>
<td class="date column-date" data-colname="Eingereicht am"><div class="submitted-on"><a href="https://blog.muster.example/server/#comment-${id}">20.11.2026 um 13:00 Uhr</a></div></td></tr>`;
const table = (...rows: string[]): string =>
  `${BAR}<table class="wp-list-table comments"><tbody id="the-comment-list">${rows.join('')}</tbody></table>`;
const list = (...rows: string[]) => read(table(...rows), { url, bodyClass: 'wp-admin wp-core-ui edit-comments-php' });

describe('the list of comments in the administration', () => {
  it('a row tells all of a comment', () => {
    const { comments, layout, page, viewer, gaps } = list(row(5));
    expect([layout, page, gaps]).toEqual(['moderation', { kind: 'notifications', url }, []]);
    expect(viewer?.name).toBe('Jana Beispiel');
    expect(comments).toMatchObject([
      {
        id: '5',
        post: '41',
        parent: null,
        url: 'https://blog.muster.example/server/#comment-5',
        author: { name: 'Karl', url: 'https://karl.example/', handle: null, id: 'avatar/0123456789abcdef0123456789abcdef' },
        text: 'Erste.\nZweite.',
        byPostAuthor: false,
      },
    ]);
    const at = Date.parse('2026-11-20T12:00:00Z');
    expect(comments[0]?.time?.from).toBeLessThanOrEqual(at);
    expect(comments[0]?.time?.to).toBeGreaterThanOrEqual(at);
  });

  it('an approved one may have replies elsewhere, a waiting one cannot; spam and trash are no matter any more', () => {
    const { comments } = list(row(5), row(6, { classes: 'unapproved' }), row(7, { classes: 'spam' }), row(8, { classes: 'trash' }));
    expect(comments.map(({ id, repliesHidden, deleted }) => [id, repliesHidden, deleted])).toEqual([
      ['5', null, undefined],
      ['6', 0, undefined],
      ['7', null, true],
      ['8', null, true],
    ]);
  });

  it('a waiting one has a date without a link', () => {
    const bare = row(6, { classes: 'unapproved' }).replace(/<a href="[^"]*#comment-6">(20.11[^<]*)<\/a>/, '$1');
    const [comment] = list(bare).comments;
    expect(comment?.url).toBeNull();
    expect(comment?.time?.to).toBeGreaterThanOrEqual(Date.parse('2026-11-20T12:00:00Z'));
  });

  it('a reply names what it answers, and an account of the site is known', () => {
    const reply = 'Als Antwort auf <a href="https://blog.muster.example/server/#comment-5">Karl</a>.';
    const { comments } = list(row(9, { reply, name: 'Jana', classes: 'byuser comment-author-jana bypostauthor approved' }), row(5));
    expect(comments[0]).toMatchObject({ id: '9', parent: '5', text: 'Erste.\nZweite.', byPostAuthor: true, author: { handle: 'jana' } });
    expect(comments[1]).toMatchObject({ id: '5', repliesShown: 1 });
  });

  it('pingbacks are left out; an empty list is no gap', () => {
    expect(list(row(5).replace('class="comment ', 'class="pingback ')).comments).toEqual([]);
    expect(list('<tr class="no-items"><td>Keine Kommentare gefunden.</td></tr>').gaps).toEqual([]);
  });

  it('the newest on the dashboard', () => {
    const inside =
      '<div id="latest-comments"><ul id="the-comment-list" data-wp-lists="list:comment"><li id="comment-5" class="comment even thread-even depth-1 comment-item unapproved"><img alt="" src="https://secure.gravatar.com/avatar/aa" class="avatar"><div class="dashboard-comment-wrap has-row-actions has-avatar"><p class="comment-meta">Von <cite class="comment-author"><a href="https://karl.example/" rel="external nofollow ugc" class="url">Karl</a></cite> zu <a href="https://blog.muster.example/wp-admin/post.php?post=41&amp;action=edit">Server</a> <span class="approve">[Wartend]</span></p><blockquote><p>Wie laut ist das Gerät?</p></blockquote><p class="row-actions"><a href="comment.php?action=approvecomment&amp;p=41&amp;c=5">Freigeben</a></p></div></li></ul></div>';
    const { comments } = read(inside, { url: 'https://blog.muster.example/wp-admin/', bodyClass: 'wp-admin index-php' });
    expect(comments).toMatchObject([
      { id: '5', post: '41', author: { name: 'Karl', url: 'https://karl.example/' }, text: 'Wie laut ist das Gerät?', repliesHidden: 0 },
    ]);
  });

  it('a row is read again when its state changes', () => {
    const ctx = ctxOf(table(row(5, { classes: 'unapproved' })), { url, bodyClass: 'wp-admin' });
    const el = ctx.root.querySelector('#comment-5') as Element;
    const before = moderation.identify(el, ctx);
    el.classList.replace('unapproved', 'approved');
    expect(moderation.identify(el, ctx)).not.toBe(before);
  });
});
