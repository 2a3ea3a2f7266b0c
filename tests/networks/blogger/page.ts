/** Small Blogger pages for tests; structure after captures/blogger/DOM.md and Blogger's own templates, words invented. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { blogger } from '../../../lib/networks/blogger/index.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HERE = 'https://muster-blog.blogspot.com/2026/11/nas.html';
export const LIST = 'https://muster-blog.blogspot.com/';
export const AT = Date.parse('2026-11-20T12:00:00Z');
const POST_ID = '3644483384123728000';

export const HEAD = `<link rel="alternate" href="https://muster-blog.blogspot.com/feeds/${POST_ID}/comments/default">`;

export const ctxOf = (inside: string, { url = HERE, head = HEAD } = {}): Ctx => ({
  root: new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${inside}</body></html>`, { url }).window.document,
  url: new URL(url),
  now: NOW,
});

export const read = (inside: string, options?: Parameters<typeof ctxOf>[1]): Reading => readPage(blogger, ctxOf(inside, options));

export const id = (low: number): string => `78182149789211930${String(low).padStart(2, '0')}`;
const LINK = (low: number): string => `<a rel="nofollow" href="${HERE}?showComment=${AT}#c${id(low)}">20. November 2026 um 13:00</a>`;
const NAME = '<a href="https://www.blogger.com/profile/100" rel="nofollow">Anna Muster</a>';

/** A comment of a thread (2012 and later). */
export const threaded = (low: number, { name = NAME, owner = false, text = 'Erste Zeile.<br>Zweite Zeile.', replies = '' } = {}): string =>
  `<li class="comment" id="c${id(low)}"><div class="avatar-image-container"><img></div><div class="comment-block"><div class="comment-header"><cite class="user">${name}</cite><span class="icon user ${owner ? 'blog-author' : ''}"></span><span class="datetime secondary-text">${LINK(low)}</span></div><p class="comment-content">${text}</p><span class="comment-actions"><a class="comment-reply" data-comment-id="${id(low)}">Antworten</a></span></div><div class="comment-replies"><div class="comment-thread"><ol>${replies}</ol></div></div></li>`;

/** The same in a dl (until 2012). */
export const listed = (
  low: number,
  { name = NAME, owner = false, text = 'Erste Zeile.<br>Zweite Zeile.', said = 'hat gesagt…' } = {},
): string =>
  `<dt class="comment-author ${owner ? 'blog-author' : ''}" id="c${id(low)}"><a name="c${id(low)}"></a><div class="avatar-image-container"><span dir="ltr"><a href="https://www.blogger.com/profile/100"><img alt="Bild"></a></span></div>${name} ${said}</dt><dd class="comment-body" id="Blog1_cmt-${id(low)}"><p>${text}</p></dd><dd class="comment-footer"><span class="comment-timestamp">${LINK(low)}<span class="item-control"></span></span></dd>`;

/** A list without threads as templates of 2017 draw it. */
export const boxed = (low: number, { name = NAME, owner = false, text = 'Erste Zeile.<br>Zweite Zeile.' } = {}): string =>
  `<div class="comment" id="c${id(low)}"><div class="avatar-image-container"></div><div class="comment-block"><div class="comment-author ${owner ? 'blog-author' : ''}">${name} said...</div><div class="comment-body">${text}</div><div class="comment-footer"><span class="comment-timestamp">${LINK(low)}</span></div></div></div>`;

export const thread = (...comments: string[]): string =>
  `<div class="comments" id="comments"><h4>${comments.length} Kommentare:</h4><div id="comment-holder"><div class="comment-thread"><ol>${comments.join('')}</ol></div></div></div>`;
export const dl = (...comments: string[]): string =>
  `<div id="comments"><h4>${comments.length} Kommentare:</h4><dl id="comments-block">${comments.join('')}</dl></div>`;
