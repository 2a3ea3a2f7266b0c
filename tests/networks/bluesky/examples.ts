/** Addresses of Bluesky by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  feed: [
    ['https://bsky.app/', 'https://bsky.app/'],
    ['https://bsky.app/saved', 'https://bsky.app/saved'],
    ['https://bsky.app/profile/anna.example/feed/aaakq2x', 'https://bsky.app/profile/anna.example/feed/aaakq2x'],
    [
      'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/lists/3k2',
      'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/lists/3k2',
    ],
  ],
  post: [
    ['https://bsky.app/profile/anna.bsky.social/post/3mdd7aj7pgs2x', 'https://bsky.app/profile/anna.bsky.social/post/3mdd7aj7pgs2x'],
    [
      'https://bsky.app/profile/anna.bsky.social/post/3mdd7aj7pgs2x/?ref_src=embed',
      'https://bsky.app/profile/anna.bsky.social/post/3mdd7aj7pgs2x',
    ],
    [
      'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3mdd7aj7pgs2x',
      'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3mdd7aj7pgs2x',
    ],
  ],
  profile: [
    ['https://bsky.app/profile/anna.bsky.social', 'https://bsky.app/profile/anna.bsky.social'],
    ['https://bsky.app/profile/muster.example?x=1', 'https://bsky.app/profile/muster.example'],
  ],
  search: [
    ['https://bsky.app/search?q=Muster%20Systemhaus', 'https://bsky.app/search?q=Muster%20Systemhaus'],
    ['https://bsky.app/hashtag/systemhaus', 'https://bsky.app/hashtag/systemhaus'],
  ],
  notifications: [['https://bsky.app/notifications', 'https://bsky.app/notifications']],
  other: [
    [
      'https://bsky.app/profile/anna.bsky.social/post/3mdd7aj7pgs2x/liked-by',
      'https://bsky.app/profile/anna.bsky.social/post/3mdd7aj7pgs2x/liked-by',
    ],
    ['https://bsky.app/profile/anna.bsky.social/followers', 'https://bsky.app/profile/anna.bsky.social/followers'],
    ['https://bsky.app/settings/account', 'https://bsky.app/settings/account'],
    ['https://bsky.app/messages', 'https://bsky.app/messages'],
  ],
};
