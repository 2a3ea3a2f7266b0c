/** phpBB's pages: topics under styles of boxes and of table rows, and lists of topics. */
import type { Composer, Layout } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { membersLayout } from '../shared/members.ts';
import { action } from './action.ts';
import { page } from './address.ts';
import { viewer } from './board.ts';
import * as found from './found.ts';
import * as list from './list.ts';
import * as boxes from './message.ts';
import * as rows from './rows.ts';
import { figures } from './figures.ts';

const COMPOSERS: readonly Composer[] = [
  { field: '#postform textarea[name="message"]', send: '#postform [name="post"]' }, // the page for answers
  { field: '#qr_postform textarea[name="message"]', send: '#qr_postform [name="post"]' }, // below the topic
  { field: 'form[action*="posting.php"] textarea[name="message"]', send: 'form[action*="posting.php"] [name="post"]' }, // subsilver2, phpBB 2
];

const isTopic: Layout['promises'] = ({ url }) => page(url).kind === 'post';

/** Topics in rows of this kind. */
const topics = (id: string, row: string, lacks: Layout['lacks']): Layout => ({
  id,
  nesting: 'flat',
  fits: ({ root }) => find(root, `${row} .topictitle`) !== null,
  entries: [row],
  identify: list.numberOf,
  read: list.read,
  figures,
  viewer,
  lacks: lacks ?? [],
  promises: () => false,
  anchors(el) {
    const name = list.nameEl(el);
    return { name: name?.closest('a') ?? name, time: null };
  },
});

export const layouts: readonly Layout[] = [
  {
    id: 'boxes',
    nesting: 'flat',
    fits: ({ root }) =>
      all(root, boxes.BOXES.join()).some((el) => boxes.numberOf(el) !== null && find(el, '.content,.postbody,[id^="postdiv"]')),
    entries: [
      boxes.BOXES.join(), // every style since 3.0 but subsilver2
    ],
    identify: (el) => {
      const id = boxes.numberOf(el);
      return id && `${id} ${el.classList.contains('deleted') ? 'deleted' : ''}`;
    },
    read: boxes.read,
    viewer,
    promises: isTopic,
    anchors(el) {
      const time = find(el, '.author time') ?? find(el, '.author');
      const name = boxes.nameEl(el);
      return { name: name?.closest('a') ?? name, time };
    },
    action,
    composers: COMPOSERS,
  },
  {
    id: 'rows',
    nesting: 'flat',
    fits: ({ root }) => find(root, '.postbody') !== null && all(root, rows.ANCHOR).some((el) => /^p?\d+$/.test(attr(el, 'name'))),
    entries: [
      'tr', // subsilver2 and phpBB 2: the row with the anchor begins a message
    ],
    identify: rows.numberOf,
    read: rows.read,
    viewer,
    promises: isTopic,
    anchors: (el) => ({ name: rows.nameEl(el), time: null }),
    composers: COMPOSERS,
  },
  {
    id: 'found',
    nesting: 'flat',
    fits: ({ root }) => find(root, found.BOX) !== null,
    entries: [
      found.BOX, // since 3.0
    ],
    identify: (el, ctx) => found.idsOf(el, ctx)?.message ?? null,
    read: found.read,
    viewer,
    promises: () => false,
    anchors(el) {
      const name = boxes.nameEl(el);
      return { name: name?.closest('a') ?? name, time: found.timeEl(el) };
    },
  },
  topics('list', 'li.row', []), // prosilver and its children
  topics('table', 'tr', ['time']), // subsilver2 and phpBB 2
  // Front page of prosilver and its children: "Total posts 1 • Total topics 2 • Total members 3".
  membersLayout('front', '.stat-block.statistics p > strong:nth-of-type(3)'),
];
