/** XenForo 1.0 to 1.5 (capture 1.5): lists of `li`, the type and number in their ids. DOM.md, "XenForo 1". */
import type { Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { settle } from '../shared/topics.ts';
import { actionOf } from './action.ts';
import { page, promised } from './address.ts';
import { account } from './find.ts';
import { ROW, readRow, rowName } from './listing1.ts';
import { BOX, COMMENT, nameEl, numberOf, PROFILE, readMessage, THREAD, timeEl } from './message1.ts';
import { people, viewer1 } from './people.ts';

const read: Layout['read'] = (el, ctx) => (el.matches(ROW) ? readRow(el, ctx) : readMessage(el, ctx));

/** True where the thread goes on on a later page. */
function more(root: Document): boolean {
  const nav = find(root, '.PageNav[data-last]');
  return nav ? Number(attr(nav, 'data-page')) < Number(attr(nav, 'data-last')) : find(root, 'link[rel="next"]') !== null;
}

export const xf1: Layout = {
  id: 'xf1',
  nesting: 'flat',
  fits: ({ root, url }) => !/\/?conversations\//.test(url.pathname + url.search) && find(root, `html#XenForo,${BOX}`) !== null,
  entries: [
    THREAD, // thread
    PROFILE, // profile posts
    COMMENT, // comments under them
    'li.discussionListItem[id^="thread-"]', // forum, watched threads
    'li.searchResult[id]', // search, a member's postings
  ],
  identify(el, { url }) {
    if (el.matches(ROW) && page(url).kind === 'post') return null;
    return numberOf(el) && `${el.id} ${el.matches('.deleted')}`;
  },
  read,
  relate(entries, ctx) {
    const open = more(ctx.root);
    settle(entries, account('', find(ctx.root, '#pageDescription .username'), null, ctx), (el) => (open && el.matches(THREAD) ? null : 0));
  },
  viewer: viewer1,
  people,
  promises: ({ root, url }) => promised(url) && !find(root, '#content.error,#content.login,#content.error_with_login'),
  anchors: (el) => {
    const time = el.matches(ROW) ? find(el, '.DateTime') : timeEl(el);
    return { name: el.matches(ROW) ? rowName(el) : nameEl(el), time: time?.closest('a') ?? time };
  },
  action: actionOf(`:is(${BOX})`, readMessage),
  composers: [
    { field: '#QuickReply textarea,#QuickReply iframe', send: 'input[type="submit"].primary' }, // thread
    { field: '#ProfilePoster textarea', send: 'input[type="submit"]' }, // profile post
    { field: '.messageResponse textarea', send: 'input[type="submit"]' }, // comment
  ],
};
