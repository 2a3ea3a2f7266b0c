/** Addresses of Blogger by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  post: [
    ['https://muster-blog.blogspot.com/2026/11/neue-nas-geraete.html', 'https://muster-blog.blogspot.com/2026/11/neue-nas-geraete.html'],
    [
      'http://muster-blog.blogspot.de/2026/11/neue-nas-geraete.html?showComment=1433578985419&m=1#c7818214978921193094',
      'http://muster-blog.blogspot.com/2026/11/neue-nas-geraete.html',
    ],
    ['https://muster-blog.blogspot.co.uk/2026/11/nas.html?commentPage=2', 'https://muster-blog.blogspot.com/2026/11/nas.html'],
    ['https://www.blog.muster.example/p/impressum.html', 'https://www.blog.muster.example/p/impressum.html'],
  ],
  feed: [
    ['https://muster-blog.blogspot.com/', 'https://muster-blog.blogspot.com/'],
    ['https://muster-blog.blogspot.com/?m=1', 'https://muster-blog.blogspot.com/'],
    ['https://muster-blog.blogspot.com/search/label/speicher?max-results=7', 'https://muster-blog.blogspot.com/search/label/speicher'],
    ['https://muster-blog.blogspot.com/2026/11/', 'https://muster-blog.blogspot.com/2026/11/'],
    ['https://muster-blog.blogspot.com/search?updated-max=2026-01-01&max-results=7', 'https://muster-blog.blogspot.com/search'],
    ['https://muster-blog.blogspot.com/2012_03_01_archive.html', 'https://muster-blog.blogspot.com/2012_03_01_archive.html'],
  ],
  search: [['https://muster-blog.blogspot.com/search?q=nas%20test&m=0', 'https://muster-blog.blogspot.com/search?q=nas%20test']],
  other: [['https://muster-blog.blogspot.com/feeds/posts/default?alt=rss', 'https://muster-blog.blogspot.com/feeds/posts/default']],
};
