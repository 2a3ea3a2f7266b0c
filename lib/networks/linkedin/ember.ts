/**
 * LinkedIn's older pages for members, named classes: feed, post, recent activity, company posts, groups.
 * Facts: captures/linkedin/DOM.md, columns "Ember".
 */
import type { Account, CommentSighting, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { account, PROFILE_LINK } from './accounts.ts';
import { action } from './actions.ts';
import { page } from './address.ts';
import { commentRef, commentUrl, postRef, postUrl, type PostRef } from './ids.ts';
import { people } from './people.ts';
import { commentTime, postTime } from './times.ts';
import { viewerFromData } from './viewer.ts';
import { AUTHOR, PHOTO_OF, PROMOTED } from './words.ts';

const POST = '.feed-shared-update-v2';
const COMMENT = 'article[data-id^="urn:li:comment:"]';
const TEXT = '.comments-comment-item__main-content';
/** A reshared post inside a post. */
const RESHARED = '.update-components-mini-update-v2,.feed-shared-update-v2__update-content-wrapper';
const SKIP = '.visually-hidden,button';

/** First match that belongs to this entry and not to a comment inside it (a parent's own parts stand before its replies). */
function own(el: Element, selector: string): Element | null {
  const found = el.querySelector(selector);
  return found && found.closest(COMMENT) === (el.matches(COMMENT) ? el : null) ? found : null;
}

/** The post's text; empty for a bare reshare, whose first text would be the original's. */
function postText(el: Element): Element | null {
  const text = own(el, '.update-components-update-v2__commentary') ?? own(el, '.update-components-text');
  return text?.closest(RESHARED) ? null : text;
}

/** The card's own urn, and the thread's as the comments below name it (DOM.md: trust the comment's). */
function refs(el: Element): { main: PostRef | null; aliases: string[] } {
  const urn = (el.hasAttribute('data-urn') ? el : el.closest('[data-urn],[data-id^="urn:li:"]'))?.getAttribute('data-urn') ?? el.closest('[data-id^="urn:li:"]')?.getAttribute('data-id');
  const card = postRef(urn);
  const thread = commentRef(el.querySelector(COMMENT)?.getAttribute('data-id'))?.post ?? null;
  // A ugcPost thread is another number of the same post; another activity is the post that this card is about.
  const main = thread && (!card || thread.kind === 'activity') ? thread : card;
  const ids = [card, thread].flatMap((ref) => (ref && ref.id !== main?.id ? [ref.id] : []));
  return { main, aliases: [...new Set(ids)] };
}

function postAuthor(el: Element, ctx: Ctx): Account {
  const title = own(el, '.update-components-actor__title');
  const link = title?.closest('a') ?? own(el, `.update-components-actor__container :is(${PROFILE_LINK})`);
  return account(nameOf(title?.querySelector('[aria-hidden="true"]') ?? title, SKIP), link?.getAttribute('href'), ctx.url);
}

function readPost(el: Element, ctx: Ctx): PostSighting | null {
  const { main, aliases } = refs(el);
  const author = postAuthor(el, ctx);
  if (!main && !author.name) return null;
  const below = own(el, '.update-components-actor__sub-description');
  const line = nameOf(below?.querySelector('[aria-hidden="true"]') ?? below);
  return {
    type: 'post', id: main?.id ?? null, aliases, url: main && postUrl(main), author,
    text: textOf(postText(el), SKIP),
    time: postTime(main, PROMOTED.test(line) ? '' : line, ctx.now),
    ad: PROMOTED.test(line) || /sponsored/.test(el.getAttribute('data-urn') ?? ''),
  };
}

/** Replies the page says exist but does not show: "5 Replies" less those below; null where only a button tells of more. */
function hidden(el: Element): number | null {
  const told = Number.parseInt((own(el, '.comments-comment-social-bar__replies-count')?.textContent ?? '').replace(/[.,\s]/g, ''), 10);
  const more = (told || 0) - el.querySelectorAll(COMMENT).length;
  if (more > 0) return more;
  return el.querySelector('.comments-replies-list__replies-button') ? null : 0;
}

function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const ref = commentRef(el.getAttribute('data-id'));
  if (!ref) return null;
  const parent = commentRef(el.parentElement?.closest(COMMENT)?.getAttribute('data-id'))?.id ?? null;
  const title = own(el, '.comments-comment-meta__description-title');
  const link = own(el, '.comments-comment-meta__image-link') ?? title?.closest('a');
  const author = account(nameOf(title, SKIP), link?.getAttribute('href'), ctx.url);
  return {
    type: 'comment', id: ref.id, post: ref.post.id, parent, url: commentUrl(ref.post, ref.id, parent), author,
    text: textOf(own(el, TEXT), SKIP),
    time: commentTime(ref.id, own(el, 'time')?.textContent ?? '', ctx.now),
    byPostAuthor: writtenByPoster(el, author, ctx), repliesShown: 0, repliesHidden: hidden(el),
  };
}

/** The badge in a language we know, else the same address as the post's author's. */
function writtenByPoster(el: Element, author: Account, ctx: Ctx): boolean {
  if (AUTHOR.test(nameOf(own(el, '.comments-comment-meta__badge')))) return true;
  const post = el.closest(POST);
  return Boolean(author.url && post && postAuthor(post, ctx).url === author.url);
}

/** Acting as a page: the picture on the switch at the post names it (DOM.md, "Who is the viewer"). */
function actor(el: Element, ctx: Ctx): Account | null {
  const post = el.closest(POST);
  const alt = post?.querySelector('.content-admin-identity-toggle-button img')?.getAttribute('alt');
  const name = (alt ?? '').replace(PHOTO_OF, '').slice(0, 200).trim();
  if (!post || !name || name === viewer(ctx)?.name) return null;
  const author = postAuthor(post, ctx);
  if (author.name === name) return author;
  for (const link of ctx.root.querySelectorAll('a[href*="/company/"]')) if (nameOf(link) === name) return account(name, link.getAttribute('href'), ctx.url);
  return { name, url: null, handle: null };
}

function viewer(ctx: Ctx): Account | null {
  const name = ctx.root.querySelector('img.global-nav__me-photo')?.getAttribute('alt') ?? '';
  return viewerFromData(ctx.root, ctx.url) ?? (name ? { name, url: null, handle: null } : null);
}

export const ember: Layout = {
  id: 'ember',
  nesting: 'two-level',
  fits: ({ root }) => root.querySelector(`body.ember-application,html.theme--mercado,${POST},${COMMENT}`) !== null,
  entries: [
    POST, // feed, post, recent activity, company posts, groups
    COMMENT, // comments and replies in all of them
  ],
  attributes: ['data-urn', 'data-id'],
  identify(el) {
    if (!el.matches(COMMENT)) {
      if (el.parentElement?.closest(POST)) return null;
      return `${el.getAttribute('data-urn')} ${el.querySelector(COMMENT)?.getAttribute('data-id')} ${postText(el)?.textContent?.length}`;
    }
    const more = el.querySelector('.comments-replies-list__replies-button') ? '+' : '';
    return `${el.getAttribute('data-id')} ${el.getElementsByTagName('article').length}${more} ${own(el, TEXT)?.textContent?.length}`;
  },
  read: (el, ctx): Entry | null => (el.matches(COMMENT) ? readComment(el, ctx) : readPost(el, ctx)),
  viewer,
  actor,
  people,
  promises: ({ root, url }) => page(url).kind === 'post' || root.querySelector('.social-details-social-counts__comments') !== null,
  anchors(el) {
    const name = own(el, '.comments-comment-meta__description-title,.update-components-actor__title');
    return { name: name?.closest('a') ?? name, time: own(el, 'time,.update-components-actor__sub-description') };
  },
  action: (target, ctx) => action(target, ctx, ember),
};

