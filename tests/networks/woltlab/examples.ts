/** Addresses of WoltLab's software by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const H = 'https://forum.muster.example';

export const EXAMPLES: Examples = {
  feed: [
    [`${H}/`, `${H}/`],
    [`${H}/index.php`, `${H}/index.php`],
    [`${H}/board/3-lizenzen/`, `${H}/board/3-lizenzen/`],
    [`${H}/board/3-lizenzen/?pageNo=2&sortField=time`, `${H}/board/3-lizenzen/`],
    [`${H}/forum/board/3-lizenzen/`, `${H}/forum/board/3-lizenzen/`],
    [`${H}/index.php/Board/3-Lizenzen/`, `${H}/index.php/Board/3-Lizenzen/`],
    [`${H}/index.php?board/3-lizenzen/&pageNo=2`, `${H}/index.php?board/3-lizenzen/`],
    [`${H}/index.php?page=Board&boardID=3`, `${H}/index.php?page=Board&boardID=3`],
    [`${H}/unread-thread-list/`, `${H}/unread-thread-list/`],
    [`${H}/dashboard/`, `${H}/dashboard/`],
  ],
  post: [
    [`${H}/thread/77-neue-lizenz/`, `${H}/thread/77-neue-lizenz/`],
    [`${H}/thread/77-neue-lizenz/?postID=503#post503`, `${H}/thread/77-neue-lizenz/`],
    [`${H}/thread/77-neue-lizenz/?pageNo=3`, `${H}/thread/77-neue-lizenz/`],
    [`${H}/forum/thread/77/`, `${H}/forum/thread/77/`],
    [`${H}/forum/index.php?thread/77-neue-lizenz/&pageNo=2`, `${H}/forum/index.php?thread/77-neue-lizenz/`],
    [`${H}/index.php/Thread/77-Neue-Lizenz/?pageNo=2`, `${H}/index.php/Thread/77-Neue-Lizenz/`],
    [`${H}/index.php?page=Thread&threadID=77&pageNo=2`, `${H}/index.php?page=Thread&threadID=77`],
    [`${H}/wbb/index.php?page=Thread&postID=503#post503`, `${H}/wbb/index.php?page=Thread&postID=503`],
    [`${H}/article/9-neue-preise/#comment31`, `${H}/article/9-neue-preise/`],
    [`${H}/filebase/file/5-druckertreiber/`, `${H}/filebase/file/5-druckertreiber/`],
  ],
  profile: [
    [`${H}/user/12-jana-beispiel/#wall`, `${H}/user/12-jana-beispiel/`],
    [`${H}/index.php/User/12-Jana-Beispiel/`, `${H}/index.php/User/12-Jana-Beispiel/`],
    [`${H}/index.php?user/12-jana-beispiel/`, `${H}/index.php?user/12-jana-beispiel/`],
    [`${H}/index.php?page=User&userID=12`, `${H}/index.php?page=User&userID=12`],
  ],
  search: [
    [`${H}/search/?q=Muster%20Systemhaus&t=x`, `${H}/search/?q=Muster%20Systemhaus`],
    [`${H}/search-result/44/?highlight=x`, `${H}/search-result/`],
  ],
  notifications: [[`${H}/notification-list/`, `${H}/notification-list/`]],
  other: [
    [`${H}/conversation/8-frage/`, `${H}/conversation/8-frage/`],
    [`${H}/members-list/?sortField=activityPoints`, `${H}/members-list/`],
    [`${H}/index.php?page=PMList`, `${H}/index.php?page=PMList`],
    [`${H}/login/`, `${H}/login/`],
  ],
};
