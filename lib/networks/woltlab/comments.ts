/** WoltLab Suite's comments: under articles, files and pictures, and on users' walls. Two levels. */
import type { Layout } from '../network.ts';
import { find } from '../shared/find.ts';
import { settle } from '../shared/topics.ts';
import { actionOf } from './action.ts';
import { page } from './address.ts';
import {
  BARE,
  COMMENT,
  HEAD,
  headName,
  hiddenResponses,
  idOf,
  nameEl,
  RESPONSE,
  readComment,
  readHead,
  subject,
  timeEl,
} from './comment.ts';
import { people, viewer } from './people.ts';
import { POSTS } from './post.ts';

export const comments: Layout = {
  id: 'comments',
  nesting: 'two-level',
  // Boards and threads may show a list of comments at their side, an article one of threads.
  fits: ({ root, url }) =>
    !find(root, POSTS.join()) && find(root, subject(url) ? `${COMMENT},${BARE},.commentList,${HEAD}` : `${COMMENT},${BARE}`) !== null,
  entries: [
    HEAD, // article, file, picture
    COMMENT, // below it; on a wall
    RESPONSE, // answers
    BARE, // both where a style drops the boxes around them
  ],
  identify(el, { url }) {
    if (el.matches(HEAD)) return subject(url);
    if (el.matches(BARE) && el.parentElement?.matches(`${COMMENT},${RESPONSE}`)) return null;
    return idOf(el) && `${idOf(el)} ${hiddenResponses(el)}`;
  },
  read: (el, ctx) => (el.matches(HEAD) ? readHead(el, ctx) : readComment(el, ctx)),
  relate(entries) {
    settle(entries, null, (_el, { repliesHidden }) => repliesHidden);
  },
  viewer,
  people,
  promises: ({ url }) => /^#comment/.test(url.hash) && page(url).kind === 'post',
  anchors: (el) => {
    const time = timeEl(el);
    return { name: el.matches(HEAD) ? headName(el) : nameEl(el), time: time?.closest('a') ?? time };
  },
  action: actionOf(`${COMMENT},${RESPONSE},${BARE}`, readComment),
  composers: [
    {
      field: '.commentListAddComment :is(.ck-editor__editable,textarea),.commentAdd :is(.ck-editor__editable,textarea)',
      send: 'button[data-type="save"]',
    }, // comment
    { field: '.commentResponseAdd :is(.ck-editor__editable,textarea)', send: 'button[data-type="save"]' }, // answer
  ],
};
