/** Hacker News's tables, which hardly changed since 2015 (captures/hackernews/DOM.md; older rows from public scrapers). */
import type { Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { action } from './action.ts';
import { nameIn, page, user } from './address.ts';
import { folded, headOf, read } from './row.ts';
import { relate } from './thread.ts';

export const web: Layout = {
  id: 'web',
  nesting: 'tree',
  fits: ({ root }) => find(root, '#hnmain,tr.athing') !== null,
  entries: [
    'tr.athing', // stories on lists and on their own page, comments below them and on lists of comments
  ],
  // Collapsing changes a row's class only.
  attributes: ['class'],
  identify: (el) => (el.id ? `${el.id} ${folded(el)}` : null),
  read,
  relate,
  viewer({ root }) {
    const me = find(root, 'a#me');
    const handle = nameIn(attr(me, 'href'));
    return handle ? { name: nameOf(me) || handle, url: user(handle), handle } : null;
  },
  // "No such item." is a page without the frame.
  promises: ({ root, url }) => page(url).kind === 'post' && find(root, '#hnmain') !== null,
  anchors(el) {
    const head = headOf(el);
    return { name: find(head, 'a.hnuser'), time: find(head, '.age') };
  },
  action,
  composers: [
    { field: 'form[action="comment"] textarea[name="text"]', send: 'input[type="submit"]' }, // below a story, and the reply page
  ],
};
