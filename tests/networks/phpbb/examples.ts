/** Addresses of phpBB by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  post: [
    ['https://forum.muster.example/viewtopic.php?t=12', 'https://forum.muster.example/viewtopic.php?t=12'],
    ['https://forum.muster.example/viewtopic.php?f=3&t=12&start=25#p77', 'https://forum.muster.example/viewtopic.php?t=12'],
    [
      'https://forum.muster.example/viewtopic.php?f=3&t=12&p=77&hilit=server&sid=0a1b2c#p77',
      'https://forum.muster.example/viewtopic.php?t=12',
    ],
    ['https://muster.example/forum/viewtopic.php?p=77#p77', 'https://muster.example/forum/viewtopic.php?p=77'],
    [
      'https://muster.example/phpBB2/viewtopic.php?t=12&postdays=0&postorder=asc&start=15',
      'https://muster.example/phpBB2/viewtopic.php?t=12',
    ],
    // phpBB SEO
    ['https://forum.muster.example/neue-server-t12.html?sid=0a1b2c', 'https://forum.muster.example/neue-server-t12.html'],
    ['https://forum.muster.example/hardware-f3/neue-server-t12.html', 'https://forum.muster.example/hardware-f3/neue-server-t12.html'],
    ['https://forum.muster.example/post77.html#p77', 'https://forum.muster.example/post77.html'],
  ],
  feed: [
    ['https://forum.muster.example/', 'https://forum.muster.example/'],
    ['https://forum.muster.example/index.php?sid=0a1b2c', 'https://forum.muster.example/index.php'],
    ['https://forum.muster.example/viewforum.php?f=3&start=25', 'https://forum.muster.example/viewforum.php?f=3'],
    ['https://forum.muster.example/hardware-f3/', 'https://forum.muster.example/hardware-f3/'],
  ],
  search: [
    [
      'https://forum.muster.example/search.php?search_id=active_topics&sid=0a1b2c',
      'https://forum.muster.example/search.php?search_id=active_topics',
    ],
    ['https://forum.muster.example/search.php?keywords=server&sr=posts', 'https://forum.muster.example/search.php?keywords=server'],
    ['https://forum.muster.example/search.php?author_id=5&sr=posts', 'https://forum.muster.example/search.php?author_id=5'],
  ],
  profile: [
    [
      'https://forum.muster.example/memberlist.php?mode=viewprofile&u=5&sid=0a1b2c',
      'https://forum.muster.example/memberlist.php?u=5&mode=viewprofile',
    ],
    ['https://muster.example/phpBB2/profile.php?mode=viewprofile&u=5', 'https://muster.example/phpBB2/profile.php?u=5&mode=viewprofile'],
    ['https://forum.muster.example/member5.html', 'https://forum.muster.example/member5.html'],
  ],
  notifications: [['https://forum.muster.example/ucp.php?i=ucp_notifications', 'https://forum.muster.example/ucp.php?i=ucp_notifications']],
  other: [
    ['https://forum.muster.example/posting.php?mode=reply&t=12', 'https://forum.muster.example/posting.php?t=12&mode=reply'],
    ['https://forum.muster.example/memberlist.php', 'https://forum.muster.example/memberlist.php'],
    ['https://forum.muster.example/ucp.php?mode=login', 'https://forum.muster.example/ucp.php?mode=login'],
    ['https://forum.muster.example/app.php/help/faq', 'https://forum.muster.example/app.php/help/faq'],
  ],
};
