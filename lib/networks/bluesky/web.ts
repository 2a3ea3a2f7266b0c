/** Bluesky's web app of 2023 to 2026: generated classes, but test ids on every post and links that name it. */
import type { Layout } from '../network.ts';
import { page, rkeyIn } from './address.ts';
import { action } from './action.ts';
import { people, viewer } from './people.ts';
import { boxOf, identify, nameLink, ownLink, read } from './post.ts';
import { readSummary, SUMMARY } from './served.ts';
import { relate } from './thread.ts';
import { figures } from './figures.ts';

export const web: Layout = {
  id: 'web',
  // Each reply answers one post.
  nesting: 'tree',
  fits: () => true,
  entries: [
    '[data-testid^="postThreadItem-by-"]', // thread
    '[data-testid^="feedItem-by-"]', // feed, profile, list
    '[data-testid="replyBtn"]', // search results, quotes: their boxes have no test id
    SUMMARY, // the page as served
  ],
  // The number of replies is in a label.
  attributes: ['href', 'aria-label'],
  identify: (el, ctx) => (el.matches(SUMMARY) ? rkeyIn(ctx.url.pathname) : identify(el, ctx)),
  read: (el, ctx) => (el.matches(SUMMARY) ? readSummary(el, ctx) : read(el, ctx)),
  figures: (el) => (el.matches(SUMMARY) ? null : figures(el)),
  relate,
  viewer,
  people,
  promises: ({ url }) => page(url).kind === 'post',
  anchors(el) {
    const box = boxOf(el);
    return { name: (box && nameLink(box)) ?? null, time: (box && ownLink(box)) ?? null };
  },
  action,
  composers: [
    // New post and reply, the same dialog.
    { field: '[data-testid="composePostView"] [contenteditable="true"]', send: '[data-testid="composerPublishBtn"]' },
  ],
};
