/** Addresses of Hacker News by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  feed: [
    ['https://news.ycombinator.com/', 'https://news.ycombinator.com/'],
    ['https://news.ycombinator.com', 'https://news.ycombinator.com/'],
    ['https://news.ycombinator.com/news?p=2', 'https://news.ycombinator.com/'],
    ['https://news.ycombinator.com/newest', 'https://news.ycombinator.com/newest'],
    ['https://news.ycombinator.com/front?day=2026-11-20', 'https://news.ycombinator.com/front?day=2026-11-20'],
    ['https://news.ycombinator.com/ask', 'https://news.ycombinator.com/ask'],
    ['https://news.ycombinator.com/show?p=3', 'https://news.ycombinator.com/show'],
    ['https://news.ycombinator.com/newcomments?next=123&n=31', 'https://news.ycombinator.com/newcomments'],
    ['https://news.ycombinator.com/jobs', 'https://news.ycombinator.com/jobs'],
  ],
  post: [
    ['https://news.ycombinator.com/item?id=45000001', 'https://news.ycombinator.com/item?id=45000001'],
    ['https://news.ycombinator.com/item?id=45000001&p=2#45000009', 'https://news.ycombinator.com/item?id=45000001'],
    [
      'https://news.ycombinator.com/reply?id=45000009&goto=item%3Fid%3D45000001%2345000009',
      'https://news.ycombinator.com/item?id=45000009',
    ],
  ],
  profile: [
    ['https://news.ycombinator.com/user?id=muster_it', 'https://news.ycombinator.com/user?id=muster_it'],
    ['https://news.ycombinator.com/threads?id=muster_it&next=9', 'https://news.ycombinator.com/threads?id=muster_it'],
    ['https://news.ycombinator.com/submitted?id=muster_it', 'https://news.ycombinator.com/submitted?id=muster_it'],
    ['https://news.ycombinator.com/favorites?id=muster_it&comments=t', 'https://news.ycombinator.com/favorites?id=muster_it'],
  ],
  search: [['https://news.ycombinator.com/from?site=muster.example', 'https://news.ycombinator.com/from?site=muster.example']],
  other: [
    ['https://news.ycombinator.com/login?goto=news', 'https://news.ycombinator.com/login'],
    ['https://news.ycombinator.com/newsguidelines.html', 'https://news.ycombinator.com/newsguidelines.html'],
    ['https://news.ycombinator.com/submit', 'https://news.ycombinator.com/submit'],
  ],
};
