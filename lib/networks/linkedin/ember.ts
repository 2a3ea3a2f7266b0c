/**
 * LinkedIn's older pages for members, named classes: feed, post, recent activity, company posts, groups.
 * Facts: captures/linkedin/DOM.md, columns "Ember".
 */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { nameOf } from '../shared/text.ts';
import { accountAt, nameIn } from './accounts.ts';
import { any, attr, one } from './dom.ts';
import { generation } from './generation.ts';
import { commentRef, postRef } from './ids.ts';
import { viewerFromData } from './viewer.ts';
import { PHOTO_OF } from './words.ts';

const POST = '.feed-shared-update-v2'; // feed, post, recent activity, company posts, groups
const COMMENT = 'article[data-id*=":comment:"]'; // comments and replies in all of them
/** Comments, then posts. */
const TEXT = any('.comments-comment-item__main-content', '.update-components-text');
const ACTOR = '.update-components-actor__';
const META = '.comments-comment-meta__';

/** A line that stands twice, once for screen readers: the one that is shown. */
const shown = (el: Element | null): Element | null => one(el, '[aria-hidden=true]') ?? el;

function viewer({ root }: Ctx): Account | null {
  const name = attr(one(root, 'img.global-nav__me-photo'), 'alt');
  return viewerFromData(root) ?? (name ? accountAt(null, name) : null);
}

export const ember = generation({
  id: 'ember',
  signs: any('.ember-application', '.theme--mercado', POST, COMMENT),
  POST,
  COMMENT,
  TEXT,
  attributes: ['data-id', 'data-urn'],
  keyed: COMMENT,
  counted: ['article', '.comments-replies-list__replies-button'],
  refs(el) {
    const holder = el.closest('[data-urn],[data-id^=urn]');
    const card = postRef(attr(holder, 'data-urn') || attr(holder, 'data-id'));
    // The thread as the comments name it: a ugcPost is another number of the same post; another activity is the post
    // this card ("X commented on this") is about (DOM.md: trust the comment's).
    const thread = commentRef(attr(one(el, COMMENT), 'data-id'))?.post;
    const refs = [card, thread].filter((ref) => ref != null);
    return thread?.kind === 'activity' ? refs.reverse() : refs;
  },
  parts(own) {
    const title = own(any(`${META}description-title`, `${ACTOR}title`));
    const text = own(TEXT);
    const age = own(any('time', `${ACTOR}sub-description`));
    return {
      name: nameOf(shown(title)),
      link: title?.closest('a') ?? own(`${META}image-link`),
      // A bare reshare has no text of its own: the first is the original's.
      text: text?.closest('.update-components-mini-update-v2') ? null : text,
      lines: [shown(age), own(`${META}badge`)],
      age,
    };
  },
  // "5 Replies" less those below; null where only a button tells of more.
  hidden(el, own) {
    const told = Number(own('.comments-comment-social-bar__replies-count')?.textContent.replace(/\D/g, ''));
    const more = told - el.getElementsByTagName('article').length;
    return more > 0 ? more : one(el, '.comments-replies-list__replies-button') ? null : 0;
  },
  viewer,
  // Acting as a page: the picture on the switch at the post names it (DOM.md, "Who is the viewer").
  actor(el, ctx) {
    const name = attr(one(el.closest(POST), '.content-admin-identity-toggle-button img'), 'alt').replace(PHOTO_OF, '');
    if (!name || name === viewer(ctx)?.name) return null;
    return accountAt(
      [...ctx.root.querySelectorAll('a[href*="/company/"]')].find((link) => nameIn(link) === name),
      name,
    );
  },
});
