/** LinkedIn's pages without login: post with its first comments, company and profile pages with their latest posts. */
import type { Account, CommentSighting, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { account } from './accounts.ts';
import { page } from './address.ts';
import { commentRef, commentUrl, postRef, postUrl } from './ids.ts';
import { people } from './people.ts';
import { commentTime, postTime } from './times.ts';
import { AUTHOR, PROMOTED } from './words.ts';

/** A reshared original inside a post is an article with the same attributes. */
const POST = '[data-activity-urn]:not([data-test-id="feed-reshare-content"])';
const COMMENT = 'section.comment';
const COMMENT_AUTHOR = '.comment__author,[data-tracking-control-name$="comment_actor-name"]';
const COMMENT_TIME = '.comment__duration-since';
const POST_AUTHOR = '[data-tracking-control-name$="feed-actor-name"]';

function authorAt(el: Element, selector: string, ctx: Ctx): Account {
  const link = el.querySelector(selector);
  return account(nameOf(link), link?.getAttribute('href'), ctx.url);
}

function readPost(el: Element, ctx: Ctx): PostSighting | null {
  // Where somebody reshared a post unchanged, `featured` is the post that is shown and `activity` the reshare.
  const refs = ['data-featured-activity-urn', 'data-activity-urn', 'data-attributed-urn'].flatMap((name) => postRef(el.getAttribute(name)) ?? []);
  const main = refs[0];
  if (!main) return null;
  const lines = nameOf(el.querySelector('time')?.parentElement);
  return {
    type: 'post', id: main.id, aliases: [...new Set(refs.map(({ id }) => id))].slice(1), url: postUrl(main),
    author: authorAt(el, POST_AUTHOR, ctx),
    text: textOf(el.querySelector('[data-test-id="main-feed-activity-card__commentary"]')),
    time: postTime(main, nameOf(el.querySelector('time')), ctx.now),
    ad: PROMOTED.test(lines),
  };
}

/** Guests see ten comments and no replies: where the number told is larger than what is shown, replies may be among the rest. */
function allShown(post: Element | null): boolean {
  const counter = post?.querySelector('[data-test-id="social-actions__comments"]');
  const told = Number(counter?.getAttribute('data-num-comments') ?? counter?.textContent?.replace(/\D/g, '') ?? 0);
  return !post?.querySelector('[data-test-id$="see-more-comments"]') && told <= (post?.querySelectorAll(COMMENT).length ?? 0);
}

function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const ref = commentRef(el.querySelector('[data-semaphore-content-urn]')?.getAttribute('data-semaphore-content-urn'));
  if (!ref) return null;
  const author = authorAt(el, COMMENT_AUTHOR, ctx);
  const post = el.closest(POST);
  return {
    type: 'comment', id: ref.id, post: ref.post.id, parent: null, url: commentUrl(ref.post, ref.id, null), author,
    text: textOf(el.querySelector('.comment__text')),
    time: commentTime(ref.id, nameOf(el.querySelector(COMMENT_TIME)), ctx.now),
    byPostAuthor: AUTHOR.test(nameOf(el.querySelector('.comment__author-badge'))) || Boolean(author.url && post && authorAt(post, POST_AUTHOR, ctx).url === author.url),
    repliesShown: 0, repliesHidden: allShown(post) ? 0 : null,
  };
}

export const guest: Layout = {
  id: 'guest',
  nesting: 'two-level',
  fits: ({ root }) => root.querySelector('meta[name="pageKey"][content*="_public"],meta[name="pageKey"][content*="guest"],article[data-activity-urn],.top-card-layout') !== null,
  entries: [
    POST, // public post, "More relevant posts", company and profile pages
    COMMENT, // below a public post
  ],
  attributes: ['data-activity-urn'],
  identify: (el) => el.getAttribute('data-activity-urn') ?? el.querySelector('[data-semaphore-content-urn]')?.getAttribute('data-semaphore-content-urn') ?? null,
  read: (el, ctx): Entry | null => (el.matches(POST) ? readPost(el, ctx) : readComment(el, ctx)),
  viewer: () => null,
  people,
  promises: ({ url }) => page(url).kind === 'post',
  anchors: (el) => ({ name: el.querySelector(el.matches(POST) ? POST_AUTHOR : COMMENT_AUTHOR), time: el.querySelector(el.matches(POST) ? 'time' : COMMENT_TIME) }),
};
