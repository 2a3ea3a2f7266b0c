/** XenForo 2.0 to 2.3 (captures 2.1 to 2.3): `data-content` on every message, `data-author` with the name. */
import type { Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { settle } from '../shared/topics.ts';
import { actionOf } from './action.ts';
import { page, promised } from './address.ts';
import { account } from './find.ts';
import { HEAD, ROW, readHead, readRow, rowName, rowTime, rowTitle } from './listing.ts';
import { contentOf, nameEl, readMessage, subject, timeEl } from './message.ts';
import { people, viewer } from './people.ts';
import { figures } from './figures.ts';

const MESSAGE = '.message[data-content],.comment[data-content]';
/** Letters between members are private: nothing on their pages is read. */
const PRIVATE = 'html[data-template^="conversation"],html[data-template^="direct_message"]';
/** A thread's page leads on to a later one. */
const NEXT = '.pageNav-jump--next,.pageNavSimple-el--next,link[rel="next"]';

/** What stands there instead of a thread: an error, or the door. */
const NO_PAGE = 'html[data-template="error"],html[data-template="login"]';

const isRow = (el: Element): boolean => el.matches(ROW.join());

const read: Layout['read'] = (el, ctx) => (isRow(el) ? readRow(el, ctx) : el.matches(HEAD) ? readHead(el, ctx) : readMessage(el, ctx));

export const xf2: Layout = {
  id: 'xf2',
  nesting: 'flat',
  fits: ({ root }) => !find(root, PRIVATE) && find(root, `html#XF,html[data-template][data-csrf],${MESSAGE}`) !== null,
  entries: [
    '.message[data-content]', // thread, article, profile posts, reviews, comments of media and resources
    '.comment[data-content]', // comments under profile posts and the like
    ...ROW, // forums, searches
    HEAD, // head of a resource or picture
  ],
  identify(el, { root, url }) {
    // Threads listed beside a thread ("similar threads") are not what the page is about.
    if (isRow(el)) return page(url).kind === 'post' ? null : `row ${attr(rowTitle(el), 'href')}`;
    if (el.matches(HEAD)) return subject(root) && `head ${subject(root)}`;
    const told = contentOf(el);
    if (!told || /conv|direct/.test(told.type)) return null;
    return `${told.type}-${told.id} ${/deleted/.test(el.className)}`;
  },
  read,
  figures: (el) => (isRow(el) ? figures(el) : null),
  relate(entries, ctx) {
    const { root } = ctx;
    const more = find(root, NEXT) !== null;
    settle(entries, account('', find(root, '.p-description .username'), null, ctx), (el) => (more && !el.matches('.comment') ? null : 0));
  },
  viewer,
  people,
  promises: ({ root, url }) => promised(url) && !find(root, NO_PAGE),
  anchors: (el) =>
    isRow(el) || el.matches(HEAD)
      ? { name: rowName(el), time: rowTime(el)?.closest('a') ?? rowTime(el) }
      : { name: nameEl(el), time: timeEl(el)?.closest('a') ?? timeEl(el) },
  action: actionOf(`:is(${MESSAGE})`, readMessage),
  composers: [
    { field: 'form.js-quickReply .fr-element,form.js-quickReply .ProseMirror', send: 'button[type="submit"].button--primary' }, // thread
    { field: 'form.js-quickReply textarea[name="message"]', send: 'button[type="submit"]' }, // the same before the editor is there
    { field: 'form.comment textarea,form.comment .fr-element,form.comment .ProseMirror', send: 'button[type="submit"]' }, // comment
    { field: 'form[action$="/add-reply"] .fr-element,form[action$="/post"] .fr-element', send: 'button[type="submit"]' }, // page of its own
  ],
};
