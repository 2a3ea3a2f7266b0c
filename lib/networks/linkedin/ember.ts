/**
 * LinkedIn's older pages for members, named classes: feed, post, recent activity, company posts, groups.
 * Facts: captures/linkedin/DOM.md, columns "Ember".
 */
import type { Account, CommentSighting, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { nameOf } from '../shared/text.ts';
import { accountAt, PROFILE_LINK } from './accounts.ts';
import { any, attr, one, size } from './dom.ts';
import { comment, post } from './entries.ts';
import { commentRef, postRef, type CommentRef } from './ids.ts';
import { layout } from './layout.ts';
import { viewerFromData } from './viewer.ts';
import { AUTHOR, PHOTO_OF } from './words.ts';

const POST = '.feed-shared-update-v2';
const COMMENT = 'article[data-id^="urn:li:comment:"]';
const MORE_REPLIES = '.comments-replies-list__replies-button';
const TEXT = '.comments-comment-item__main-content';
/** A reshared post inside a post. */
const RESHARED = any('.update-components-mini-update-v2', '.feed-shared-update-v2__update-content-wrapper');

const isComment = (el: Element): boolean => el.tagName === 'ARTICLE';
const refOf = (el: Element | null | undefined): CommentRef | null => commentRef(attr(el, 'data-id'));

/** First match that belongs to this entry and not to a comment inside it (a parent's own parts stand before its replies). */
function own(el: Element, selector: string): Element | null {
  const found = one(el, selector);
  return found?.closest(COMMENT) === (isComment(el) ? el : null) ? found : null;
}

/** A line that stands twice, once for screen readers: the one that is shown. */
const shown = (el: Element | null): string => nameOf(one(el, '[aria-hidden="true"]') ?? el, '.visually-hidden');

/** The post's text; none for a bare reshare, whose first text would be the original's. */
function postText(el: Element): Element | null {
  const text = own(el, '.update-components-update-v2__commentary') ?? own(el, '.update-components-text');
  return text?.closest(RESHARED) ? null : text;
}

function postAuthor(el: Element): Account {
  const title = own(el, '.update-components-actor__title');
  return accountAt(title?.closest('a') ?? own(el, PROFILE_LINK), shown(title));
}

function readPost(el: Element, ctx: Ctx): PostSighting | null {
  const holder = el.closest('[data-urn],[data-id^="urn:li:"]');
  const card = postRef(attr(holder, 'data-urn') || attr(holder, 'data-id'));
  // The thread as the comments name it: a ugcPost is another number of the same post; another activity is the post this
  // card ("X commented on this") is about (DOM.md: trust the comment's).
  const thread = refOf(one(el, COMMENT))?.post;
  const refs = [card, thread].filter((ref) => ref != null);
  if (thread?.kind === 'activity') refs.reverse();
  const author = postAuthor(el);
  return refs.length || author.name ? post(refs, author, postText(el), [shown(own(el, '.update-components-actor__sub-description'))], ctx) : null;
}

/** Replies the page says exist but does not show: "5 Replies" less those below; null where only a button tells of more. */
function hidden(el: Element): number | null {
  const told = Number((own(el, '.comments-comment-social-bar__replies-count')?.textContent ?? '').replace(/\D/g, ''));
  const more = told - el.getElementsByTagName('article').length;
  return more > 0 ? more : one(el, MORE_REPLIES) ? null : 0;
}

function readComment(el: Element): CommentSighting | null {
  const ref = refOf(el);
  if (!ref) return null;
  const title = own(el, '.comments-comment-meta__description-title');
  const author = accountAt(own(el, '.comments-comment-meta__image-link') ?? title?.closest('a'), nameOf(title));
  const on = el.closest(POST);
  // The badge in a language we know, else the same address as the post's author's.
  const byPoster = AUTHOR.test(nameOf(own(el, '.comments-comment-meta__badge'))) || Boolean(author.url && on && postAuthor(on).url === author.url);
  return comment(ref, refOf(el.parentElement?.closest(COMMENT))?.id ?? null, author, own(el, TEXT), byPoster, hidden(el));
}

function viewer({ root }: Ctx): Account | null {
  const name = attr(one(root, 'img.global-nav__me-photo'), 'alt');
  return viewerFromData(root) ?? (name ? accountAt(null, name) : null);
}

export const ember = layout({
  id: 'ember',
  fits: ({ root }) => one(root, any('.ember-application', '.theme--mercado', POST, COMMENT)) !== null,
  entries: [
    POST, // feed, post, recent activity, company posts, groups
    COMMENT, // comments and replies in all of them
  ],
  attributes: ['data-urn', 'data-id'],
  identify(el) {
    if (!isComment(el)) return el.parentElement?.closest(POST) ? null : attr(el, 'data-urn') + attr(one(el, COMMENT), 'data-id') + size(postText(el));
    return [attr(el, 'data-id'), el.getElementsByTagName('article').length, one(el, MORE_REPLIES) ? 1 : 0, size(own(el, TEXT))].join();
  },
  read: (el, ctx) => (isComment(el) ? readComment(el) : readPost(el, ctx)),
  viewer,
  // Acting as a page: the picture on the switch at the post names it (DOM.md, "Who is the viewer").
  actor(el, ctx) {
    const on = el.closest(POST);
    const name = attr(one(on, '.content-admin-identity-toggle-button img'), 'alt').replace(PHOTO_OF, '');
    if (!on || !name || name === viewer(ctx)?.name) return null;
    const links = [...ctx.root.querySelectorAll('a[href*="/company/"]')];
    return accountAt(links.find((link) => shown(link) === name || shown(one(link, '.update-components-actor__title')) === name), name);
  },
  anchors(el) {
    const name = own(el, any('.comments-comment-meta__description-title', '.update-components-actor__title'));
    return { name: name?.closest('a') ?? name, time: own(el, any('time', '.update-components-actor__sub-description')) };
  },
});
