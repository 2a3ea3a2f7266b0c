/** Threads's web pages of 2023 to 2026, logged in and as a guest: generated classes, but a marked box and a link with a time for each post. */
import type { Layout } from '../network.ts';
import { action } from './action.ts';
import { page } from './address.ts';
import { people, viewer } from './people.ts';
import { identify, nameLink, ownLink, POST, read } from './post.ts';
import { relate } from './thread.ts';
import { figures } from './figures.ts';

export const web: Layout = {
  id: 'web',
  // Each reply answers one post.
  nesting: 'tree',
  fits: () => true,
  entries: [
    POST, // a post or reply in every view; one that is quoted is sorted out
  ],
  // Rows are reused while one scrolls.
  attributes: ['href', 'datetime'],
  identify,
  read,
  figures,
  relate,
  viewer,
  people,
  promises: ({ url }) => page(url).kind === 'post',
  anchors: (el) => ({ name: nameLink(el) ?? null, time: ownLink(el) ?? null }),
  action,
  composers: [
    // New post and reply, the same dialog.
    { field: '[role="dialog"] [contenteditable="true"]', send: '[role="button"]:not(:has(svg)):not([aria-haspopup])' },
    // Reply written in place, below the post of the page.
    { field: '[role="region"] [contenteditable="true"]', send: '[role="button"]:not(:has(svg)):not([aria-haspopup])' },
  ],
};
