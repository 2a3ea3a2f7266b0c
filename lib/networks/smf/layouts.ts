/** SMF's pages: topics and lists of topics, 1.1 to 2.1. */
import type { Layout } from '../network.ts';
import { ownText } from '../shared/board-topic.ts';
import { all, find } from '../shared/find.ts';
import { membersIn, membersLayout, siteMembers } from '../shared/members.ts';
import { action } from './action.ts';
import { page } from './address.ts';
import { read } from './entry.ts';
import * as found from './found.ts';
import * as list from './list.ts';
import * as message from './message.ts';
import { viewer } from './viewer.ts';

/** Only where the time stands is asked for marks, not when it was: any clock will do that lies behind all messages. */
const LATE = Date.UTC(2100);

/** Where the front page tells its figures, "12 posts in 3 topics by 5 members": the info center of 2.1 and 2.0, 1.1; the line above the boards. */
const FIGURES = ':is(#upshrinkHeaderIC,#upshrink_stats,#info_center) p,#upshrinkHeaderIC span.middletext,#index_common_stats';

/** Where a mark may stand: behind the link rather than inside it. */
const outOfLink = (el: Element | null | undefined): Element | null => el?.closest('a') ?? el ?? null;

export const layouts: readonly Layout[] = [
  {
    id: 'topic',
    nesting: 'flat',
    fits: ({ root }) => all(root, message.BOXES.join()).some((el) => message.numberOf(el) !== null),
    entries: message.BOXES,
    identify: message.numberOf,
    read,
    viewer,
    promises: ({ url }) => page(url).kind === 'post',
    anchors: (el) => ({ name: outOfLink(message.nameEl(el)), time: outOfLink(message.timeOf(el, LATE)?.el) }),
    action,
    composers: [
      { field: '#postmodify textarea[name="message"]', send: '#postmodify [name="post"]' }, // the page for answers, and the quick answer of 2.x
      { field: 'form[name="postmodify"] textarea[name="message"]', send: 'form[name="postmodify"] [name="post"]' }, // 1.1
    ],
  },
  {
    id: 'found',
    nesting: 'flat',
    fits: (ctx) => all(ctx.root, found.BOXES.join()).some((el) => found.numberOf(el, ctx) !== null),
    entries: found.BOXES,
    identify: found.numberOf,
    read: found.read,
    viewer,
    lacks: ['author'],
    promises: () => false,
    anchors: (el) => ({ name: found.nameEl(el), time: found.timeEl(el) }),
  },
  {
    id: 'list',
    nesting: 'flat',
    fits: ({ root }) => find(root, '[id^="msg_"] > a') !== null,
    entries: [
      'tr', // 1.1 and 2.0
      '#topic_container > *', // 2.1
    ],
    identify: list.numberOf,
    read: list.read,
    viewer,
    lacks: ['time'],
    promises: () => false,
    anchors: (el) => ({ name: outOfLink(list.nameEl(el)), time: null }),
  },
  // Titles of topics stand there in links: only the forum's own words tell a number.
  membersLayout('front', FIGURES, (ctx) => siteMembers(ctx, FIGURES, (el) => membersIn(ownText(el)))),
];
