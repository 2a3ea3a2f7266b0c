/** NodeBB's pages from 1.0 (persona) to 4 (harmony), as sent by the server and as the app grows them: the parts are named alike. */
import type { Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { settle } from '../shared/topics.ts';
import { absolute } from '../shared/address.ts';
import { action } from './action.ts';
import { page, slugIn } from './address.ts';
import { hiddenAfter } from './hidden.ts';
import { people, viewer } from './people.ts';
import { indexOf, nameEl, POST, readPost, TOPIC, timeEl } from './post.ts';
import { ROW, readRow, rowTime, rowTitle } from './row.ts';
import { figures } from './figures.ts';

export const components: Layout = {
  id: 'components',
  nesting: 'flat',
  fits: ({ root }) =>
    find(root, `${TOPIC},[component="post"],[component="category"],[component="navbar"],[component="sidebar/left"]`) !== null,
  entries: [
    POST, // topic; with a topic link, lists of posts (profile, search, groups)
    ROW, // category, recent, unread, tag
  ],
  identify(el, { url }) {
    // Topics suggested below a topic are not what the page is about.
    if (el.matches(ROW)) return page(url).kind === 'post' ? null : `topic ${attr(el, 'data-tid')}`;
    return `${attr(el, 'data-pid')} ${el.classList.contains('deleted')} ${el.closest(TOPIC) !== null}`;
  },
  read: (el, ctx) => (el.matches(ROW) ? readRow(el, ctx) : readPost(el, ctx)),
  figures: (el) => (el.matches(ROW) ? figures(el) : null),
  relate(entries, ctx) {
    const hidden = hiddenAfter(ctx);
    const markup = find(ctx.root, '[itemtype$="/DiscussionForumPosting"] > [itemprop="author"]');
    const url = absolute(attr(find(markup, '[itemprop="url"]'), 'content'), ctx.url);
    const name = attr(find(markup, '[itemprop="name"]'), 'content') || nameOf(markup);
    const owner = markup && { name, url: url?.href ?? null, handle: url && slugIn(url), id: null };
    for (const { el, entry } of entries) if (entry.type === 'comment' && el.matches('.topic-owner-post')) entry.byPostAuthor = true;
    settle(entries, owner, (el) => hidden(indexOf(el)));
  },
  viewer,
  people,
  promises: ({ root, url }) => page(url).kind === 'post' && !find(root, 'body[class*="page-status-4"],body[class*="page-status-5"]'),
  anchors: (el) =>
    el.matches(ROW) ? { name: rowTitle(el), time: rowTime(el) } : { name: nameEl(el), time: timeEl(el)?.closest('a') ?? timeEl(el) },
  action,
  composers: [
    { field: '[component="topic/quickreply/text"]', send: '[component="topic/quickreply/button"]' }, // below the topic
    { field: '.composer textarea.write', send: '.composer-submit' }, // the drawer that "reply" opens
  ],
};
