/** Addresses of WordPress by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  feed: [
    ['https://blog.muster.example/', 'https://blog.muster.example/'],
    ['https://blog.muster.example/category/technik/', 'https://blog.muster.example/category/technik/'],
    ['https://blog.muster.example/tag/nas/page/2/', 'https://blog.muster.example/tag/nas/page/2/'],
  ],
  post: [
    ['https://blog.muster.example/?p=12&replytocom=5#respond', 'https://blog.muster.example/?p=12'],
    ['https://blog.muster.example/ein-beitrag/comment-page-3/?utm_source=x#comment-9', 'https://blog.muster.example/ein-beitrag/'],
    ['https://blog.muster.example/2026/11/ein-beitrag/', 'https://blog.muster.example/2026/11/ein-beitrag/'],
  ],
  profile: [['https://blog.muster.example/author/anna/', 'https://blog.muster.example/author/anna/']],
  search: [['https://blog.muster.example/?s=server&utm_source=x', 'https://blog.muster.example/?s=server']],
  notifications: [
    ['https://blog.muster.example/wp-admin/edit-comments.php', 'https://blog.muster.example/wp-admin/edit-comments.php'],
    [
      'https://blog.muster.example/blog/wp-admin/edit-comments.php?comment_status=moderated&paged=2&p=7',
      'https://blog.muster.example/blog/wp-admin/edit-comments.php?comment_status=moderated&p=7',
    ],
  ],
  other: [['https://blog.muster.example/wp-admin/profile.php', 'https://blog.muster.example/wp-admin/profile.php']],
};
