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
import { emberFigures } from './figures.ts';

const POST = '.feed-shared-update-v2'; // feed, post, recent activity, company posts, groups
const COMMENT = 'article[data-id*=":comment:"]'; // comments and replies in all of them
/** Comments, then posts; the last until 2022. */
const TEXT = any('.comments-comment-item__main-content', '.update-components-text', '.feed-shared-text');
const ACTOR = '.update-components-actor__';
const META = '.comments-comment-meta__';
/** The same until 2022 and, at comments, 2024. */
const OLD_ACTOR = '.feed-shared-actor__';
const OLD_META = '.comments-post-meta__';

/** Buttons that bring more replies; the last until 2024. */
const FOLDED = any('.comments-replies-list__replies-button', '.show-prev-replies');

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
  counted: ['article', FOLDED],
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
    const title = own(any(`${META}description-title`, `${ACTOR}title`, `${OLD_META}name-text`, `${OLD_ACTOR}name`));
    const text = own(TEXT);
    const age = own(any('time', `${ACTOR}sub-description`, `${OLD_ACTOR}sub-description`));
    return {
      name: nameOf(shown(title)),
      link: title?.closest('a') ?? own(any(`${META}image-link`, `${OLD_META}profile-link`, `${OLD_META}actor-link`)),
      // A bare reshare has no text of its own: the first is the original's.
      text: text?.closest('.update-components-mini-update-v2') ? null : text,
      lines: [shown(age), own(any(`${META}badge`, `${OLD_META}author-badge`))],
      age,
    };
  },
  // "5 Replies" less those below; null where only a button tells of more.
  hidden(el, own) {
    const told = Number(own('.comments-comment-social-bar__replies-count')?.textContent.replace(/\D/g, ''));
    const more = told - el.getElementsByTagName('article').length;
    return more > 0 ? more : one(el, FOLDED) ? null : 0;
  },
  figures: emberFigures,
  viewer,
  composers: [
    {
      // comment and reply below a post, everywhere; the frame around the editor until 2024 has the second name
      field: any('.comments-comment-box__form .ql-editor', '.comments-comment-texteditor .ql-editor'),
      send: '[class*="comments-comment-box__submit-button"]',
    },
  ],
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
