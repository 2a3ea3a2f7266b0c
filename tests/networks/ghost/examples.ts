/** Addresses of Ghost by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  feed: [
    ['https://news.muster.example/', 'https://news.muster.example/'],
    ['https://news.muster.example/page/2/', 'https://news.muster.example/'],
    ['https://news.muster.example/tag/speicher/', 'https://news.muster.example/tag/speicher/'],
    ['https://news.muster.example/tag/speicher/page/3/', 'https://news.muster.example/tag/speicher/'],
  ],
  post: [
    ['https://news.muster.example/neue-nas-geraete/', 'https://news.muster.example/neue-nas-geraete/'],
    [
      'https://news.muster.example/neue-nas-geraete/?ref=brief&attribution_id=1#ghost-comments-6b0442efb525a17efb17726f',
      'https://news.muster.example/neue-nas-geraete/',
    ],
    ['https://news.muster.example/2026/11/neue-nas-geraete/#/portal/signin', 'https://news.muster.example/2026/11/neue-nas-geraete/'],
  ],
  profile: [
    ['https://news.muster.example/author/jana/', 'https://news.muster.example/author/jana/'],
    ['https://news.muster.example/author/jana/page/2/', 'https://news.muster.example/author/jana/'],
  ],
  other: [
    ['https://news.muster.example/ghost/#/dashboard', 'https://news.muster.example/ghost/'],
    [
      'https://news.muster.example/p/0b1c2d3e-aaaa-bbbb-cccc-000000000001/',
      'https://news.muster.example/p/0b1c2d3e-aaaa-bbbb-cccc-000000000001/',
    ],
    ['https://news.muster.example/members/?token=x', 'https://news.muster.example/members/'],
  ],
};
