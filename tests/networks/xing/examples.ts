/** Addresses of XING by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  feed: [
    ['https://www.xing.com/', 'https://www.xing.com/'],
    ['https://www.xing.com/discover/updates?sc_o=navigation_my_startpage', 'https://www.xing.com/discover/updates'],
    ['https://xing.com/discover/your-posts/', 'https://www.xing.com/discover/your-posts'],
  ],
  post: [
    [
      'https://www.xing.com/discover/detail-activities/5425230001.4fc701',
      'https://www.xing.com/discover/detail-activities/5425230001.4fc701',
    ],
    [
      'https://www.xing.com/discover/detail-activities/5425230001.4fc701/?sc_o=x#c',
      'https://www.xing.com/discover/detail-activities/5425230001.4fc701',
    ],
    ['https://www.xing.com/feedy/stories/10000001', 'https://www.xing.com/feedy/stories/10000001'],
  ],
  profile: [
    ['https://www.xing.com/profile/Jana_Beispiel2/cv?sc_o=x', 'https://www.xing.com/profile/Jana_Beispiel2'],
    ['https://www.xing.com/pages/mustersystemhaus', 'https://www.xing.com/pages/mustersystemhaus'],
    ['https://www.xing.com/companies/mustersystemhaus/updates', 'https://www.xing.com/companies/mustersystemhaus'],
  ],
  search: [['https://www.xing.com/search/members?keywords=muster', 'https://www.xing.com/search/members']],
  notifications: [['https://www.xing.com/notifications', 'https://www.xing.com/notifications']],
  other: [
    ['https://www.xing.com/jobs/musterstadt-techniker-100001', 'https://www.xing.com/jobs/musterstadt-techniker-100001'],
    ['https://login.xing.com/', 'https://login.xing.com/'],
  ],
};
