/**
 * YouTube Studio's list of comments (studio.youtube.com/…/comments): another app, in the light DOM, whose comments have no
 * link and no id (three public extensions that read it key comments by author and text). So the id here is made of
 * these: it holds as long as the text is not edited, and is not the one the watch page tells.
 */
import type { CommentSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { worldAgo } from '../shared/ago-world.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { hash } from '../shared/hash.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { page, subject, subjectUrl } from './address.ts';
import { account, first, nameIn, shown } from './find.ts';

const COMMENT = 'ytcp-comment';
const THREAD = 'ytcp-comment-thread';
const REPLIES = 'ytcp-comment-replies';

const nameEl = (el: Element): Element | null => first(el, ['#metadata a#name', 'a#name', '#metadata #name', '.author-text']);
const textEl = (el: Element): Element | null => find(el, '#content-text');
const timeEl = (el: Element): Element | null => first(el, ['.published-time-text', '#published-time-text']);

/** The video of a comment: on its own card, for a reply on that of its thread, else the page's. */
function videoOf(el: Element, { url }: Ctx): string | null {
  for (const scope of [el, el.closest(THREAD)]) {
    const card = absolute(attr(first(scope, ['ytcp-comment-video-thumbnail a[href]', '#video-title a[href]']), 'href'), url);
    const about = card && subject(card);
    if (about) return about.id;
  }
  return subject(url)?.id ?? null;
}

function idOf(el: Element, ctx: Ctx): string | null {
  const name = nameEl(el);
  const author = attr(name, 'href') || nameIn(name);
  const text = textOf(textEl(el), undefined, 1000);
  return author && (text || timeEl(el)) ? `studio-${hash(`${videoOf(el, ctx)}\n${author}\n${text}`)}` : null;
}

/** Replies that are folded: the button tells how many until they are shown. */
function hidden(el: Element): number {
  const thread = el.closest(THREAD);
  if (!thread || el.closest(REPLIES)) return 0;
  const button = find(thread, '#show-replies-button');
  const loaded = all(thread, `${REPLIES} ${COMMENT}`).length;
  return shown(button) && button.textContent?.trim() ? Math.max(0, (countText(button.textContent) ?? 1) - loaded) : 0;
}

function read(el: Element, ctx: Ctx): CommentSighting | null {
  const id = idOf(el, ctx);
  if (!id) return null;
  const name = nameEl(el);
  const post = videoOf(el, ctx);
  const above = el.closest(REPLIES) ? find(el.closest(THREAD), COMMENT) : null;
  return {
    type: 'comment',
    id,
    post,
    parent: above && above !== el ? idOf(above, ctx) : null,
    url: post && subjectUrl(post),
    author: account(nameIn(find(name, '.author-text') ?? name), attr(name, 'href'), ctx.url),
    text: textOf(textEl(el)),
    time: worldAgo(nameOf(timeEl(el)), ctx.now),
    byPostAuthor: find(el, 'ytcp-author-comment-badge[creator],[creator]') !== null,
    repliesShown: 0,
    repliesHidden: hidden(el),
  };
}

export const studio: Layout = {
  id: 'studio',
  nesting: 'two-level',
  fits: ({ url }) => url.hostname === 'studio.youtube.com',
  entries: [COMMENT],
  attributes: ['href', 'hidden'],
  // The list is virtual: an element serves one comment after the other.
  identify(el, ctx) {
    const id = idOf(el, ctx);
    return id && `${id} ${hidden(el)}`;
  },
  read,
  viewer: () => null,
  promises: ({ root, url }) => ['post', 'notifications'].includes(page(url).kind) && !shown(find(root, 'ytcp-comments-empty-state')),
  anchors: (el) => ({ name: nameEl(el), time: timeEl(el) }),
  composers: [
    { field: 'ytcp-commentbox [contenteditable="true"]', send: '#submit-button' },
    { field: '#reply-dialog-container textarea', send: '#submit-button' },
  ],
};
