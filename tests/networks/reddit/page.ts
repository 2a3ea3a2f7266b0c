/** Pages of Reddit for tests: today's elements, and the "things" of old.reddit.com. */
import type { Reading } from '../../../lib/model/sighting.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { reddit } from '../../../lib/networks/reddit/index.ts';
import { ctxOf } from '../x/page.ts';

export const THREAD = 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/';
export const OLD = THREAD.replace('www', 'old');

export const app = (inside: string, me = ''): string =>
  `<html><body><shreddit-app${me ? ' user-logged-in="true"' : ''}>${me ? `<rs-current-user id="t2_9me" display-name="${me}"></rs-current-user>` : '<rs-current-user></rs-current-user>'}<main>${inside}</main></shreddit-app></body></html>`;

export const post = ({ id = 't3_1abc', author = 'anna', more = '', title = 'Drei Kopien', body = 'Was nehmt ihr?' } = {}): string =>
  `<shreddit-post id="${id}" permalink="/r/Backup/comments/${id.slice(3)}/drei_kopien/" author="${author}" author-id="t2_1a" post-title="${title}" created-timestamp="2026-11-20T10:00:00.123456+0000" ${more}><div slot="credit-bar"><a class="author-name" href="/user/${author}/">${author}</a><time datetime="2026-11-20T10:00:00.123Z">vor 3 Tagen</time></div>${body && `<div slot="text-body"><div class="md"><p>${body}</p></div></div>`}</shreddit-post>`;

export const comment = (
  {
    id = 'n1',
    by = 'bert',
    parent = '',
    text = 'Hallo' as string | null,
    more = '',
    time = '<time datetime="2026-11-21T10:00:00.000Z" title="Samstag">vor 2 Tagen</time>',
    nested = false,
  },
  ...inside: string[]
): string => {
  const own = `<div slot="commentMeta"><faceplate-tracker><a href="/user/${by}/">${by}</a></faceplate-tracker><a href="/r/Backup/comments/1abc/comment/${id}/">${time}</a></div>${
    text === null
      ? ''
      : `<div class="md" id="t1_${id}-comment-rtjson-content" slot="comment"><div id="t1_${id}-post-rtjson-content"><p>${text}</p></div></div>`
  }<shreddit-comment-action-row slot="actionRow" user-id="t2_9me" comment-id="t1_${id}" vote-state="NONE"><shreddit-overflow-menu author-id="t2_${by}"></shreddit-overflow-menu></shreddit-comment-action-row>`;
  return `<shreddit-comment thingid="t1_${id}" author="${by}" depth="${parent ? 1 : 0}"${parent && ` parentid="t1_${parent}"`} postid="t3_1abc" permalink="/r/Backup/comments/1abc/comment/${id}/" ${more}>${nested ? `<details open><div>${own}${inside.join('')}</div></details>` : own + inside.join('')}</shreddit-comment>`;
};
export const tree = (...comments: string[]): string =>
  `<shreddit-comment-tree post-id="t3_1abc">${comments.join('')}</shreddit-comment-tree>`;

export const oldFrame = (inside: string, me = '', side = ''): string =>
  `<html><body class="${me ? 'loggedin' : ''}"><div id="header-bottom-right"><span class="user">${
    me
      ? `<a href="https://old.reddit.com/user/${me}/">${me}</a> (<span class="userkarma">1</span>)`
      : 'want to join? <a href="https://old.reddit.com/login" class="login-required">log in</a>'
  }</span></div><div class="side">${side}</div><div class="content">${inside}</div></body></html>`;

export const oldPost = ({ id = '1abc', author = 'anna' as string | null, more = '', body = '' } = {}): string =>
  `<div class="thing id-t3_${id} link self" id="thing_t3_${id}" data-fullname="t3_${id}" data-type="link" ${author ? `data-author="${author}" data-author-fullname="t2_1a"` : ''} data-permalink="/r/Backup/comments/${id}/drei_kopien/" data-timestamp="1795168800000" ${more}><div class="midcol unvoted"><div class="arrow up"></div><div class="score">5</div><div class="arrow down"></div></div><div class="entry"><p class="title"><a class="title" href="/r/Backup/comments/${id}/drei_kopien/">Drei Kopien</a> <span class="domain">(self.Backup)</span></p><p class="tagline">submitted <time title="Fri Nov 20 10:00:00 2026 UTC" datetime="2026-11-20T10:00:00+00:00">3 days ago</time> by ${author ? `<a href="https://old.reddit.com/user/${author}" class="author may-blank id-t2_1a">${author}</a>` : '<em>[deleted]</em>'}</p>${body && `<form class="usertext"><div class="usertext-body"><div class="md"><p>${body}</p></div></div></form>`}<ul class="flat-list buttons"><li><a class="comments" href="https://old.reddit.com/r/Backup/comments/${id}/drei_kopien/">7 comments</a></li></ul></div><div class="child"></div></div>`;

export const oldComment = (
  { id = 'n1', by = 'bert' as string | null, text = 'Hallo', more = '', mark = '', kind = 'comment' },
  ...inside: string[]
): string =>
  `<div class="thing id-t1_${id} noncollapsed ${kind}" id="thing_t1_${id}" data-fullname="t1_${id}" data-type="comment" ${by ? `data-author="${by}" data-author-fullname="t2_${by}"` : ''} data-permalink="/r/Backup/comments/1abc/drei_kopien/${id}/" ${more}><div class="midcol unvoted"><div class="arrow up"></div><div class="arrow down"></div></div><div class="entry unvoted"><p class="tagline">${by ? `<a href="https://old.reddit.com/user/${by}" class="author ${mark}">${by}</a>` : '<em>[deleted]</em>'} <span class="score">3 points</span> <time title="Sat Nov 21 10:00:00 2026 UTC" datetime="2026-11-21T10:00:00+00:00" class="live-timestamp">2 days ago</time></p><form class="usertext"><div class="usertext-body"><div class="md"><p>${text}</p></div></div></form><ul class="flat-list buttons"><li><a class="bylink" href="https://old.reddit.com/r/Backup/comments/1abc/drei_kopien/${id}/">permalink</a></li></ul></div><div class="child">${inside.length ? `<div class="sitetable listing">${inside.join('')}</div>` : ''}</div></div>`;

export const read = (inside: string, url = THREAD, me = ''): Reading => readPage(reddit, ctxOf(app(inside, me), url));
export const readOld = (inside: string, url = OLD, me = '', side = ''): Reading => readPage(reddit, ctxOf(oldFrame(inside, me, side), url));
