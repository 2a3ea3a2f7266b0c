/** Flarum's app (0.1 to 2): the stream of a discussion, of which the app keeps a part, lists of discussions and of posts. */
import type { Layout } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { settle } from '../shared/topics.ts';
import { action } from './action.ts';
import { page } from './address.ts';
import { people } from './people.ts';
import { account, LISTED, nameEl, readListed, readPost, readRow, ROW, rowAuthor, rowLink, STREAM, timeEl } from './post.ts';
import type { Ctx } from '../network.ts';
import type { Account } from '../../model/sighting.ts';

/** Place in the stream, from 0; events count. */
function placeOf(el: Element | undefined): number | null {
  const place = /^\d{1,7}$/.exec(attr(el, 'data-index'))?.[0];
  return place === undefined ? null : Number(place);
}

/** First place from which everything to the end is loaded. What is not loaded yet has a place and no number. */
function tailOf({ root }: Ctx): number {
  const items = all(find(root, '.PostStream'), '.PostStream-item[data-index]');
  const places = new Set(items.filter((el) => el.hasAttribute('data-id')).map(placeOf));
  const total = countText(find(root, '.Scrubber-count')?.textContent);
  // Without the scrubber: the button for more stands at an end that is none, and so does what is not loaded yet.
  const last = items.at(-1);
  const open = find(root, '.PostStream-loadMore') || last?.hasAttribute('data-id') === false;
  let tail = total ?? (open ? Infinity : (placeOf(last) ?? Infinity) + 1);
  while (places.has(tail - 1)) tail--;
  return tail;
}

/** The account in the menu; its first entry leads to the profile. */
function viewer(ctx: Ctx): Account | null {
  const menu = find(ctx.root, '.SessionDropdown');
  const link = find(menu, '.item-profile a[href],a[href*="/u/"]');
  const found = account(link, find(menu, '.Button-label') ?? menu, ctx);
  return menu && found.name ? found : null;
}

export const app: Layout = {
  id: 'app',
  nesting: 'flat',
  fits: ({ root }) => find(root, '.PostStream,.DiscussionList,.PostsUserPage,.DiscussionPage,.IndexPage,.UserPage') !== null,
  entries: [
    STREAM, // discussion
    ROW, // index, tag, search, a user's discussions
    LISTED, // a user's posts, search for posts
  ],
  attributes: ['data-id'],
  identify(el, { url }) {
    // The list a discussion was opened from stays at its side.
    if (el.matches(ROW)) return page(url).kind === 'post' ? null : `row ${attr(rowLink(el), 'href')}`;
    const id = attr(el, 'data-id') || attr(find(el, 'a[href*="/d/"]'), 'href');
    return id && `${id} ${find(el, '.Post--hidden') !== null} ${find(el, '.Post-body') !== null}`;
  },
  read: (el, ctx) => (el.matches(ROW) ? readRow(el, ctx) : el.matches(STREAM) ? readPost(el, ctx) : readListed(el, ctx)),
  relate(entries, ctx) {
    const tail = tailOf(ctx);
    for (const { el, entry } of entries) if (entry.type === 'comment' && find(el, '.Post--by-start-user')) entry.byPostAuthor = true;
    settle(entries, null, (el) => ((placeOf(el) ?? -Infinity) >= tail - 1 ? 0 : null));
  },
  viewer,
  people,
  promises: ({ root, url }) => page(url).kind === 'post' && !find(root, '.DiscussionPage-loading,.LoadingIndicator-container--block'),
  anchors: (el) =>
    el.matches(ROW) ? { name: rowAuthor(el), time: null } : { name: nameEl(el), time: timeEl(el)?.closest('a,button') ?? timeEl(el) },
  action,
  composers: [{ field: '#composer textarea,#composer .TextEditor-editor,#composer .ProseMirror', send: '.item-submit button' }], // the drawer
};
