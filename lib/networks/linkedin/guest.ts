/** LinkedIn's pages without login: post with its first comments, company and profile pages with their latest posts. */
import type { Account, CommentSighting, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { nameOf } from '../shared/text.ts';
import { accountAt } from './accounts.ts';
import { any, attr, one } from './dom.ts';
import { comment, post } from './entries.ts';
import { commentRef, postRef } from './ids.ts';
import { layout } from './layout.ts';

/** A reshared original inside a post is an article with the same attributes. */
const POST = '[data-activity-urn]:not([data-test-id="feed-reshare-content"])';
const COMMENT = 'section.comment';
/** Names of tracking are the same in all languages. */
const AUTHOR = any('[data-tracking-control-name$="feed-actor-name"]', '.comment__author');
const TIME = any('time', '.comment__duration-since');
const URN = 'data-semaphore-content-urn';

const authorOf = (el: Element): Account => accountAt(one(el, AUTHOR), nameOf(one(el, AUTHOR)));
const urnOf = (el: Element): string => attr(el, 'data-activity-urn') || attr(one(el, `[${URN}*=comment]`), URN);

function readPost(el: Element, ctx: Ctx): PostSighting {
  // Where somebody reshared a post unchanged, `featured` is the post that is shown and `activity` the reshare.
  const refs = ['featured-activity', 'activity', 'attributed'].flatMap((name) => postRef(attr(el, `data-${name}-urn`)) ?? []);
  const time = one(el, TIME);
  return post(refs, authorOf(el), one(el, '[data-test-id$="__commentary"]'), [nameOf(time), nameOf(time?.parentElement)], ctx);
}

/** Guests see ten comments and no replies: where the number told is larger than what is shown, replies may be among the rest. */
const allShown = (on: Element | null): boolean =>
  !on || Number(attr(one(on, '[data-num-comments]'), 'data-num-comments')) <= on.querySelectorAll(COMMENT).length;

function readComment(el: Element): CommentSighting | null {
  const ref = commentRef(urnOf(el));
  if (!ref) return null;
  const author = authorOf(el);
  const on = el.closest(POST);
  return comment(ref, null, author, one(el, '.comment__text'), Boolean(author.url && on && authorOf(on).url === author.url), allShown(on) ? 0 : null);
}

export const guest = layout({
  id: 'guest',
  fits: ({ root }) => one(root, any('[name=pageKey][content*=_public]', '[name=pageKey][content*=guest]', '[data-activity-urn]', '.top-card-layout')) !== null,
  entries: [
    POST, // public post, "More relevant posts", company and profile pages
    COMMENT, // below a public post
  ],
  attributes: ['data-activity-urn'],
  identify: (el) => urnOf(el) || null,
  read: (el, ctx) => (el.matches(POST) ? readPost(el, ctx) : readComment(el)),
  viewer: () => null,
  anchors: (el) => ({ name: one(el, AUTHOR), time: one(el, TIME) }),
});
