/** LinkedIn's pages without login: post with its first comments, company and profile pages with their latest posts. */
import { nameOf } from '../shared/text.ts';
import { any, attr, one } from './dom.ts';
import { generation } from './generation.ts';
import { postRef } from './ids.ts';
import { guestFigures } from './figures.ts';

const POST = '[data-activity-urn]'; // public post, "More relevant posts", company and profile pages
const COMMENT = 'section.comment'; // below a public post
const TEXT = any('[data-test-id$=card__commentary]', '.comment__text');
const URN = 'data-semaphore-content-urn';

export const guest = generation({
  id: 'guest',
  signs: any('[name=pageKey][content*=_public]', '[name=pageKey][content*=guest]', POST, '.top-card-layout'),
  POST,
  COMMENT,
  TEXT,
  attributes: [URN, 'data-activity-urn'],
  urn: (el) => attr(one(el, `[${URN}]`), URN),
  keyed: COMMENT,
  counted: [],
  // Where somebody reshared a post unchanged, `featured` is the post that is shown and `activity` the reshare.
  refs: (el) => ['featured-activity', 'activity', 'attributed'].flatMap((name) => postRef(attr(el, `data-${name}-urn`)) ?? []),
  parts(own) {
    // Names of tracking are the same in all languages.
    const link = own(any('[data-tracking-control-name$=feed-actor-name]', '.comment__author'));
    const age = own(any('time', '.comment__duration-since'));
    return {
      name: nameOf(link),
      link,
      text: own(TEXT),
      lines: [age?.parentElement ?? null],
      age,
    };
  },
  // Guests see ten comments and no replies: where the number told is larger than what is shown, replies may be among the rest.
  hidden(el) {
    const post = el.closest(POST);
    return Number(attr(one(post, '[data-num-comments]'), 'data-num-comments')) > (post?.querySelectorAll(COMMENT).length ?? 0) ? null : 0;
  },
  figures: guestFigures,
  viewer: () => null,
});
