/** Burning Board's threads and boards, from version 3 to Suite 6: flat, cut into pages, oldest or newest first. */
import type { Account } from '../../model/sighting.ts';
import type { Layout } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { fold } from '../shared/text.ts';
import { settle } from '../shared/topics.ts';
import { actionOf } from './action.ts';
import { page } from './address.ts';
import { people, viewer } from './people.ts';
import { idOf, nameEl, POSTS, readPost, timeEl } from './post.ts';
import { ROWS, readRow, rowName, rowTime, rowTitle } from './row.ts';
import { figures } from './figures.ts';

const POST = POSTS.join();
const ROW = ROWS.join();

/** Letters between members are private: nothing on their pages is read. */
const PRIVATE = 'body[data-template^="conversation"],body#tplConversation,body[id^="tplPM"],body[id^="tplPm"]';

/** True where what was written later stands on another page: the last one, or with the newest first the one before. */
function more(root: Document): boolean {
  const list = find(root, '.wbbThreadPostList');
  if (attr(list, 'data-sort-order') === 'DESC')
    return Number(attr(list, 'data-page-no') || 1) > 1 || find(root, 'link[rel="prev"]') !== null;
  const told = attr(list, 'data-is-last-page');
  if (told) return told !== 'true';
  const nav = find(root, 'woltlab-core-pagination');
  if (nav) return Number(attr(nav, 'page') || 1) < Number(attr(nav, 'count') || 1);
  const pages = find(root, '.pagination[data-pages],.pageNavigation[data-pages]');
  const shown = Number(find(pages, '.active')?.textContent?.replace(/\D/g, '') || NaN);
  return pages && shown ? shown < Number(attr(pages, 'data-pages')) : find(root, 'link[rel="next"]') !== null;
}

/** Who began the thread, as the data for search engines names them on every page of it; null where it is not told. */
function owner(root: Document): Account | null {
  for (const script of all(root, 'script[type="application/ld+json"]').slice(0, 9)) {
    const data = script.textContent ?? '';
    const topic = data.indexOf('"DiscussionForumPosting"');
    const by = topic < 0 ? -1 : data.indexOf('"author"', topic);
    if (by < 0) continue;
    const name = /"name":\s*("(?:[^"\\]|\\.){1,400}")/.exec(data.slice(by, by + 2000))?.[1];
    try {
      if (name) return { name: fold(String(JSON.parse(name)), 200), url: null, handle: null };
    } catch {
      // a broken string: look on
    }
  }
  return null;
}

export const thread: Layout = {
  id: 'thread',
  nesting: 'flat',
  fits: ({ root }) => !find(root, PRIVATE) && find(root, `${POST},${ROW},.wbbThreadPostList,.wbbThreadList`) !== null,
  entries: [
    ...POSTS, // thread
    ...ROWS, // board, unread and watched threads
  ],
  identify(el, { url }) {
    if (!el.matches(POST)) return page(url).kind === 'post' ? null : `row ${attr(rowTitle(el), 'href')}`;
    const id = idOf(el);
    // Search and moderation show posts in short.
    return id && !el.matches('.messageReduced') ? `${id} ${/deleted/i.test(el.className + (el.parentElement?.className ?? ''))}` : null;
  },
  read: (el, ctx) => (el.matches(POST) ? readPost(el, ctx) : readRow(el, ctx)),
  figures: (el) => (el.matches(POST) ? null : figures(el)),
  relate(entries, { root }) {
    const open = more(root);
    settle(entries, owner(root), () => (open ? null : 0));
  },
  viewer,
  people,
  promises: ({ url, root }) => page(url).kind === 'post' && !find(root, 'body[data-template="permissionDenied"],body#tplPermissionDenied'),
  anchors: (el) => {
    const time = el.matches(POST) ? timeEl(el) : rowTime(el);
    return { name: el.matches(POST) ? nameEl(el) : rowName(el), time: time?.closest('a') ?? time };
  },
  action: actionOf(POST, readPost),
  composers: [
    { field: '#messageQuickReply :is(.ck-editor__editable,.redactor-layer,.redactor-editor,textarea)', send: 'button[data-type="save"]' }, // below the thread
    { field: '#text,.wysiwygTextarea', send: '.formSubmit [type="submit"]' }, // page of its own
  ],
};
