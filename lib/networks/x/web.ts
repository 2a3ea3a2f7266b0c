/** X's web pages of 2021 to 2026: hashed classes came and went, test ids, roles and links stayed (captures 2024-11 to 2026-02). */
import type { Layout } from '../network.ts';
import { find } from '../shared/find.ts';
import { page } from './address.ts';
import { action } from './action.ts';
import { relate } from './conversation.ts';
import { people, viewer } from './people.ts';
import { identify, nameBlock, ownLink, read } from './post.ts';
import { figures } from './figures.ts';

export const web: Layout = {
  id: 'web',
  // Each reply answers one post.
  nesting: 'tree',
  fits: () => true,
  entries: [
    'article[data-testid="tweet"]', // feed, profile, search, mentions, conversation
    'article[role="article"]', // the same in 2021, when the test id stood on a box inside; also posts that are unavailable (no entry)
  ],
  attributes: ['href'],
  identify,
  read,
  figures,
  relate,
  viewer,
  people,
  // A deleted post's page says so in its own box.
  promises: ({ root, url }) => page(url).kind === 'post' && !find(root, '[data-testid="error-detail"]'),
  anchors(el) {
    const block = nameBlock(el);
    return { name: (block?.matches('a') ? block : find(block, 'a')) ?? block, time: ownLink(el) };
  },
  action,
  composers: [
    { field: '[role="dialog"] [data-testid="tweetTextarea_0"]', send: '[data-testid="tweetButton"]' }, // reply, quote and new post in the dialog over the page
    { field: '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]', send: '[data-testid="tweetButtonInline"]' }, // reply below the post in the address
    { field: '[data-testid="tweetTextarea_0"]', send: '[data-testid="tweetButtonInline"],[data-testid="tweetButton"]' }, // new post above a feed; /compose/post on narrow pages
  ],
};
