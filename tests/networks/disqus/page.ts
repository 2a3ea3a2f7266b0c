/** A small Disqus frame for tests; structure after captures/disqus/DOM.md, words invented. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { disqus } from '../../../lib/networks/disqus/index.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HOST = 'https://blog.muster.example/nas/';
export const FRAME = `https://disqus.com/embed/comments/?base=default&f=muster&t_u=${encodeURIComponent(HOST)}`;

export const ctxOf = (inside: string, url = FRAME): Ctx => ({
  root: new JSDOM(`<!DOCTYPE html><body>${inside}</body>`, { url }).window.document,
  url: new URL(url),
  now: NOW,
});

export const read = (inside: string, url?: string): Reading => readPage(disqus, ctxOf(inside, url));

export const list = (...posts: string[]): string =>
  `<section id="conversation"><div id="posts"><ul id="post-list" class="post-list">${posts.join('')}</ul></div></section>`;

/** A comment: `byline` replaces the author's link, `more` stands beside the content, `replies` inside. */
export function post(
  id: number | string,
  {
    user = 'karl',
    name = 'Karl',
    byline = null as string | null,
    badge = '',
    inReply = '',
    text = '<p>Text</p>',
    title = 'Friday, November 20, 2026 1:00 PM',
    age = '3 days ago',
    extra = '',
    more = '',
    replies = '',
  } = {},
): string {
  return `<li class="post ${extra}" id="post-${id}"><div data-role="post-content" class="post-content">
<div class="avatar hovercard"><a class="user" data-username="${user}"><img data-role="user-avatar" data-user="77" alt="Avatar"></a></div>
<div class="post-body"><header class="comment__header"><span class="post-byline">${byline ?? `<span class="author publisher-anchor-color"><a href="https://disqus.com/by/${user}/" data-action="profile" data-username="${user}">${name}</a></span>`} ${badge} ${inReply}</span>
<span class="post-meta"><a href="${HOST}#comment-${id}" data-role="relative-time" class="time-ago" title="${title}">${age}</a></span></header>
<div class="post-body-inner"><div class="post-message" data-role="message">${text}</div></div>
<footer><a href="#" class="vote-up" data-action="upvote"><span data-role="likes">1</span></a></footer></div></div>${more}
<ul data-role="children" class="children">${replies}</ul></li>`;
}
