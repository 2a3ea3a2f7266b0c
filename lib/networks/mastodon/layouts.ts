/** Mastodon's two kinds of page: the app (all there is since version 4), and the public pages that servers sent until then. */
import type { Layout } from '../network.ts';
import { find } from '../shared/find.ts';
import { page } from './address.ts';
import { action } from './action.ts';
import { people, viewer } from './people.ts';
import { DETAILED, identify, nameLink, read, timeLink } from './status.ts';
import { relate } from './thread.ts';
import { figures } from './figures.ts';

const both: Omit<Layout, 'id' | 'fits' | 'entries'> = {
  // Each reply answers one status.
  nesting: 'tree',
  attributes: ['data-id', 'href'],
  identify,
  read,
  figures,
  relate,
  viewer,
  people,
  promises: ({ root, url }) => page(url).kind === 'post' && !find(root, '.regeneration-indicator,.error-column,body.error'),
  anchors: (el) => ({ name: nameLink(el), time: timeLink(el) }),
  action,
};

export const layouts: readonly Layout[] = [
  {
    ...both,
    id: 'app',
    fits: ({ root }) => find(root, '#mastodon,.columns-area,.status[data-id]') !== null,
    entries: [
      '.status[data-id]', // lists and threads, simple and advanced layout
      DETAILED, // the status the page is about
    ],
    composers: [
      { field: '.compose-form textarea', send: '.compose-form__submit button,.compose-form__publish-button-wrapper button' }, // new post and reply
    ],
  },
  {
    ...both,
    id: 'served',
    fits: ({ root }) => find(root, '.activity-stream') !== null,
    entries: [
      '.activity-stream .status', // profile; what a status answers, and its answers
      DETAILED, // the status the page is about
    ],
  },
];
