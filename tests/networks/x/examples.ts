/** Addresses of X by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  feed: [
    ['https://x.com/', 'https://x.com/home'],
    ['https://x.com/home', 'https://x.com/home'],
    ['https://twitter.com/home', 'https://x.com/home'],
    ['https://x.com/i/bookmarks', 'https://x.com/i/bookmarks'],
    ['https://x.com/i/lists/1234567', 'https://x.com/i/lists/1234567'],
  ],
  post: [
    ['https://x.com/anna_t/status/1990000000000000000', 'https://x.com/anna_t/status/1990000000000000000'],
    ['https://x.com/anna_t/status/1990000000000000000?s=20&t=abc', 'https://x.com/anna_t/status/1990000000000000000'],
    ['https://mobile.twitter.com/anna_t/status/1990000000000000000/photo/1', 'https://x.com/anna_t/status/1990000000000000000'],
    ['https://x.com/i/web/status/1990000000000000000', 'https://x.com/i/status/1990000000000000000'],
    ['https://x.com/anna_t/article/1990000000000000000', 'https://x.com/anna_t/article/1990000000000000000'],
  ],
  profile: [
    ['https://x.com/anna_t', 'https://x.com/anna_t'],
    ['https://x.com/anna_t/with_replies', 'https://x.com/anna_t'],
    ['https://x.com/anna_t/media?x=1', 'https://x.com/anna_t'],
  ],
  search: [
    ['https://x.com/search?q=Muster%20Systemhaus&src=typed_query&f=live', 'https://x.com/search?q=Muster%20Systemhaus'],
    ['https://x.com/hashtag/systemhaus', 'https://x.com/hashtag/systemhaus'],
    ['https://x.com/explore', 'https://x.com/explore'],
  ],
  group: [['https://x.com/i/communities/99', 'https://x.com/i/communities/99']],
  notifications: [['https://x.com/notifications/mentions', 'https://x.com/notifications/mentions']],
  other: [
    ['https://x.com/anna_t/followers', 'https://x.com/anna_t/followers'],
    ['https://x.com/anna_t/status/1990000000000000000/likes', 'https://x.com/anna_t/status/1990000000000000000/likes'],
    ['https://x.com/settings/account', 'https://x.com/settings/account'],
    ['https://x.com/messages', 'https://x.com/messages'],
    ['https://x.com/compose/post', 'https://x.com/compose/post'],
  ],
};
