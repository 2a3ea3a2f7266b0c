/** Addresses of Instagram by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const POST = 'https://www.instagram.com/p/DKmuster_01/';

export const EXAMPLES: Examples = {
  feed: [
    ['https://www.instagram.com/', 'https://www.instagram.com/'],
    ['https://www.instagram.com/reels/', 'https://www.instagram.com/reels/'],
  ],
  post: [
    ['https://www.instagram.com/p/DKmuster_01/', POST],
    ['https://www.instagram.com/reel/DKmuster_01/?igsh=abc', POST],
    ['https://www.instagram.com/reels/DKmuster_01/', POST],
    ['https://instagram.com/muster.systemhaus/p/DKmuster_01/', POST],
    ['https://www.instagram.com/muster.systemhaus/reel/DKmuster_01/', POST],
    ['https://www.instagram.com/tv/DKmuster_01/', POST],
    ['https://www.instagram.com/p/DKmuster_01/c/17990000000000001/r/17990000000000002/', POST],
    ['https://www.instagram.com/p/DKmuster_01/comments/', POST],
  ],
  profile: [
    ['https://www.instagram.com/muster.systemhaus/', 'https://www.instagram.com/muster.systemhaus/'],
    ['https://www.instagram.com/muster.systemhaus/reels/', 'https://www.instagram.com/muster.systemhaus/'],
    ['https://www.instagram.com/muster.systemhaus', 'https://www.instagram.com/muster.systemhaus/'],
  ],
  search: [['https://www.instagram.com/explore/tags/systemhaus/', 'https://www.instagram.com/explore/tags/systemhaus/']],
  other: [
    ['https://www.instagram.com/direct/inbox/', 'https://www.instagram.com/direct/inbox/'],
    ['https://www.instagram.com/accounts/edit/', 'https://www.instagram.com/accounts/edit/'],
    [
      'https://www.instagram.com/stories/muster.systemhaus/17990000000000001/',
      'https://www.instagram.com/stories/muster.systemhaus/17990000000000001/',
    ],
    ['https://www.instagram.com/muster.systemhaus/followers/', 'https://www.instagram.com/muster.systemhaus/followers/'],
  ],
};
