/** vBulletin's pages: threads and lists of threads, 3 to 5. */
import type { Composer, Layout } from '../network.ts';
import { all, find } from '../shared/find.ts';
import { membersLayout } from '../shared/members.ts';
import { action } from './action.ts';
import { page } from './address.ts';
import { viewer } from './board.ts';
import { read } from './entry.ts';
import * as list from './list.ts';
import * as message from './message.ts';
import { figures } from './figures.ts';

const COMPOSERS: readonly Composer[] = [
  { field: '#quick_reply textarea[name="message"]', send: '#quick_reply [name="sbutton"],#quick_reply [type="submit"]' }, // 4
  { field: '#qrform textarea[name="message"]', send: '#qrform [name="sbutton"]' }, // 3
  { field: 'form[action*="newreply.php"] textarea[name="message"]', send: 'form[action*="newreply.php"] [name="sbutton"]' }, // 3, 4: the page for answers
  { field: '.js-content-entry textarea,.b-content-entry textarea', send: '.js-content-entry .b-button--primary' }, // 5
  { field: '.js-comment-entry__textbox', send: '.js-comment-entry__post' }, // 5: comments
];

/** Where a mark may stand: behind the link rather than inside it. */
const outOfLink = (el: Element | null | undefined): Element | null => el?.closest('a') ?? el ?? null;

const thread = (id: keyof typeof message.MARKS): Layout => ({
  id: String(id),
  nesting: 'flat',
  fits: ({ root }) => all(root, message.MARKS[id]).some((el) => message.numberOf(el) !== null),
  entries: message.BOXES,
  identify(el) {
    const number = message.numberOf(el);
    return number && `${number} ${el.className.includes('deleted') ? 'deleted' : ''}`;
  },
  read,
  viewer,
  promises: ({ url }) => page(url).kind === 'post',
  anchors(el) {
    const name = outOfLink(message.nameEl(el));
    const time = find(el, '.postdate,.b-post__timestamp time');
    return { name, time };
  },
  action,
  composers: COMPOSERS,
});

export const layouts: readonly Layout[] = [
  thread(5),
  thread(4),
  thread(3),
  {
    id: 'list',
    nesting: 'flat',
    fits: ({ root }) => find(root, list.ROWS.join()) !== null,
    entries: list.ROWS,
    identify: list.numberOf,
    read: list.read,
    figures,
    viewer,
    lacks: ['time'],
    promises: () => false,
    anchors: (el) => ({ name: outOfLink(list.nameEl(el)), time: null }),
  },
  // Front page of 4: threads, posts, members, active members.
  membersLayout('front', '#wgo_stats dl:first-of-type dd:nth-of-type(3)'),
];
