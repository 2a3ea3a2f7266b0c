/** Addresses of YouTube by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const VIDEO = 'https://www.youtube.com/watch?v=MusterVid01';
const POST = 'https://www.youtube.com/post/UgkxMusterPost000000000000001';

export const EXAMPLES: Examples = {
  feed: [
    ['https://www.youtube.com/', 'https://www.youtube.com/'],
    ['https://m.youtube.com/', 'https://www.youtube.com/'],
    ['https://www.youtube.com/feed/subscriptions', 'https://www.youtube.com/feed/subscriptions'],
  ],
  post: [
    [VIDEO, VIDEO],
    ['https://youtube.com/watch?app=desktop&v=MusterVid01&t=42s', VIDEO],
    ['https://m.youtube.com/watch?v=MusterVid01', VIDEO],
    ['https://www.youtube.com/watch?v=MusterVid01&lc=UgwAnna00000000000AaABAg', VIDEO],
    ['https://www.youtube.com/shorts/MusterVid01', VIDEO],
    ['https://www.youtube.com/live/MusterVid01?si=x', VIDEO],
    ['https://studio.youtube.com/video/MusterVid01/comments/inbox', VIDEO],
    [POST, POST],
    ['https://www.youtube.com/channel/UCmuster000000000000000A/community?lb=UgkxMusterPost000000000000001', POST],
  ],
  profile: [
    ['https://www.youtube.com/@MusterSystemhaus', 'https://www.youtube.com/@MusterSystemhaus'],
    ['https://www.youtube.com/@MusterSystemhaus/videos?view=0', 'https://www.youtube.com/@MusterSystemhaus'],
    ['https://www.youtube.com/channel/UCmuster000000000000000A/community', 'https://www.youtube.com/channel/UCmuster000000000000000A'],
    ['https://www.youtube.com/c/MusterSystemhaus/about', 'https://www.youtube.com/c/MusterSystemhaus'],
    ['https://www.youtube.com/user/muster', 'https://www.youtube.com/user/muster'],
  ],
  search: [
    [
      'https://www.youtube.com/results?search_query=Muster+Systemhaus&sp=x',
      'https://www.youtube.com/results?search_query=Muster%20Systemhaus',
    ],
    ['https://www.youtube.com/hashtag/systemhaus', 'https://www.youtube.com/hashtag/systemhaus'],
  ],
  notifications: [
    [
      'https://studio.youtube.com/channel/UCmuster000000000000000A/comments/inbox',
      'https://studio.youtube.com/channel/UCmuster000000000000000A/comments/inbox',
    ],
  ],
  other: [
    ['https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/playlist'],
    ['https://www.youtube.com/feed/history', 'https://www.youtube.com/feed/history'],
    ['https://studio.youtube.com/channel/UCmuster000000000000000A', 'https://studio.youtube.com/channel/UCmuster000000000000000A'],
    ['https://music.youtube.com/watch?v=MusterVid01', 'https://music.youtube.com/watch'],
  ],
};
