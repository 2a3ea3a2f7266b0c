/** Discourse's pages: topics in the app and in the view for search engines, and lists. */
import type { Layout } from '../network.ts';
import { all, find } from '../shared/find.ts';
import { membersLayout } from '../shared/members.ts';
import { action } from './action.ts';
import { page } from './address.ts';
import * as app from './app.ts';
import * as crawler from './crawler.ts';
import * as list from './list.ts';
import { relate } from './stream.ts';
import { viewer } from './viewer.ts';
import { figures } from './figures.ts';

const isTopic: Layout['promises'] = ({ url }) => page(url).kind === 'post';
const outOfLink = (el: Element | null): Element | null => el?.closest('a') ?? el;

export const layouts: readonly Layout[] = [
  {
    id: 'crawler',
    nesting: 'flat',
    // A saved page of the app holds this view too, for browsers without scripts.
    fits: ({ root }) => find(root, app.BOX) === null && all(root, crawler.BOXES.join()).some((box) => crawler.numberOf(box) !== null),
    entries: crawler.BOXES,
    identify: crawler.numberOf,
    read: crawler.read,
    viewer: () => null,
    promises: isTopic,
    anchors: (el) => ({ name: outOfLink(crawler.nameEl(el)), time: crawler.timeEl(el) }),
  },
  {
    id: 'app',
    nesting: 'flat',
    fits: (ctx) => isTopic(ctx) || find(ctx.root, `.post-stream ${app.BOX}`) !== null,
    entries: [
      app.BOX, // 1.9 to 2026, desktop and mobile
    ],
    attributes: ['data-post-id'],
    identify: app.identify,
    read: app.read,
    relate,
    viewer,
    promises: isTopic,
    anchors: (el) => ({ name: app.nameEl(el), time: app.dateEl(el) }),
    action,
    composers: [
      { field: '#reply-control textarea.d-editor-input', send: '#reply-control .save-or-cancel .create' }, // the editor for Markdown
      { field: '#reply-control .ProseMirror', send: '#reply-control .save-or-cancel .create' }, // 3.5 and later
    ],
  },
  {
    id: 'list',
    nesting: 'flat',
    fits: ({ root }) => find(root, list.ROWS.join()) !== null,
    entries: list.ROWS,
    attributes: ['href'],
    identify(el, ctx) {
      const ids = list.idsOf(el, ctx);
      return ids && `${ids.topic}/${ids.number}`;
    },
    read: list.read,
    figures,
    viewer,
    lacks: ['author', 'time'],
    promises: () => false,
    anchors: (el) => ({ name: outOfLink(list.titleEl(el)), time: null }),
    action,
  },
  // The page about the site (/about) since 3.4.
  membersLayout('about', '.about__stats-item.members'),
];
