/** Addresses of Reddit by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  feed: [
    ['https://www.reddit.com/', 'https://www.reddit.com/'],
    ['https://reddit.com', 'https://www.reddit.com/'],
    ['https://old.reddit.com/new/', 'https://www.reddit.com/'],
    ['https://www.reddit.com/?feed=home', 'https://www.reddit.com/'],
    ['https://www.reddit.com/best/communities/1/', 'https://www.reddit.com/'],
    ['https://www.reddit.com/r/popular/top/?t=week', 'https://www.reddit.com/r/popular/'],
    ['https://old.reddit.com/r/all/', 'https://www.reddit.com/r/all/'],
    ['https://www.reddit.com/user/jana_beispiel/m/technik/', 'https://www.reddit.com/user/jana_beispiel/m/technik/'],
    ['https://old.reddit.com/domain/muster.example/', 'https://www.reddit.com/domain/muster.example/'],
  ],
  post: [
    ['https://www.reddit.com/r/Backup/comments/1abcde/drei_kopien/', 'https://www.reddit.com/r/Backup/comments/1abcde/'],
    ['https://old.reddit.com/r/Backup/comments/1abcde/drei_kopien/?sort=new', 'https://www.reddit.com/r/Backup/comments/1abcde/'],
    [
      'https://www.reddit.com/r/Backup/comments/1abcde/comment/nabc12/?context=3#x',
      'https://www.reddit.com/r/Backup/comments/1abcde/comment/nabc12/',
    ],
    [
      'https://www.reddit.com/r/Backup/comments/1abcde/drei_kopien/nabc12/',
      'https://www.reddit.com/r/Backup/comments/1abcde/comment/nabc12/',
    ],
    ['https://www.reddit.com/comments/1abcde', 'https://www.reddit.com/comments/1abcde/'],
    [
      'https://www.reddit.com/user/muster_systemhaus/comments/1abcde/neu_im_lager/',
      'https://www.reddit.com/user/muster_systemhaus/comments/1abcde/',
    ],
    ['https://www.reddit.com/gallery/1abcde', 'https://www.reddit.com/comments/1abcde/'],
    ['https://np.reddit.com/r/de/comments/1abcde/%C3%BCbersicht_%E2%80%93_neu/?tl=en', 'https://www.reddit.com/r/de/comments/1abcde/'],
  ],
  group: [
    ['https://www.reddit.com/r/Backup', 'https://www.reddit.com/r/Backup/'],
    ['https://www.reddit.com/r/Backup/hot/', 'https://www.reddit.com/r/Backup/'],
    ['https://old.reddit.com/r/Backup/comments/', 'https://www.reddit.com/r/Backup/'],
    ['https://new.reddit.com/r/Backup/top/?t=all', 'https://www.reddit.com/r/Backup/'],
  ],
  profile: [
    ['https://www.reddit.com/user/jana_beispiel/', 'https://www.reddit.com/user/jana_beispiel/'],
    ['https://www.reddit.com/u/jana_beispiel', 'https://www.reddit.com/user/jana_beispiel/'],
    ['https://www.reddit.com/user/jana_beispiel/comments/', 'https://www.reddit.com/user/jana_beispiel/'],
    ['https://old.reddit.com/user/jana-beispiel/submitted/?sort=top', 'https://www.reddit.com/user/jana-beispiel/'],
  ],
  search: [
    ['https://www.reddit.com/search/?q=muster+systemhaus&cId=1&iId=2', 'https://www.reddit.com/search/?q=muster%20systemhaus'],
    ['https://www.reddit.com/search/?q=nas&type=comments', 'https://www.reddit.com/search/?q=nas&type=comments'],
    ['https://old.reddit.com/r/Backup/search?q=nas&restrict_sr=on', 'https://www.reddit.com/r/Backup/search/?q=nas'],
    ['https://www.reddit.com/search', 'https://www.reddit.com/search/'],
  ],
  notifications: [
    ['https://www.reddit.com/notifications/', 'https://www.reddit.com/notifications/'],
    ['https://old.reddit.com/message/inbox/', 'https://www.reddit.com/message/'],
    ['https://www.reddit.com/message/unread', 'https://www.reddit.com/message/'],
  ],
  other: [
    ['https://www.reddit.com/r/Backup/wiki/index', 'https://www.reddit.com/r/Backup/wiki/index/'],
    ['https://www.reddit.com/r/Backup/about/moderators/', 'https://www.reddit.com/r/Backup/about/moderators/'],
    ['https://www.reddit.com/settings/account', 'https://www.reddit.com/settings/account/'],
    ['https://www.reddit.com/message/compose', 'https://www.reddit.com/message/compose/'],
    ['https://www.reddit.com/r/Backup/s/AbC123', 'https://www.reddit.com/r/Backup/s/AbC123/'],
  ],
};
