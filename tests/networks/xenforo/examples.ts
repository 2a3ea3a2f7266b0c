/** Addresses of XenForo by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const H = 'https://forum.muster.example';

export const EXAMPLES: Examples = {
  feed: [
    [`${H}/`, `${H}/`],
    [`${H}/forums/lizenzen.3/`, `${H}/forums/lizenzen.3/`],
    [`${H}/forums/lizenzen.3/page-2?order=post_date`, `${H}/forums/lizenzen.3/`],
    [`${H}/categories/hilfe.1/`, `${H}/categories/hilfe.1/`],
    [`${H}/forums/-/index.rss`, `${H}/forums/-/index.rss/`],
    [`${H}/whats-new/posts/123/page-2`, `${H}/whats-new/posts/123/`],
    [`${H}/watched/threads`, `${H}/watched/threads/`],
    [`${H}/community/find-new/12/posts`, `${H}/community/find-new/12/posts/`],
    [`${H}/resources/`, `${H}/resources/`],
    [`${H}/index.php?forums/lizenzen.3/page-2`, `${H}/index.php?forums/lizenzen.3/`],
  ],
  post: [
    [`${H}/threads/neue-lizenz.77/`, `${H}/threads/neue-lizenz.77/`],
    [`${H}/threads/neue-lizenz.77/page-3#post-503`, `${H}/threads/neue-lizenz.77/`],
    [`${H}/threads/neue-lizenz.77/post-503`, `${H}/threads/neue-lizenz.77/`],
    [`${H}/threads/77/`, `${H}/threads/77/`],
    [`${H}/threads/%E6%96%B0.77/latest`, `${H}/threads/%E6%96%B0.77/`],
    [`${H}/community/threads/neue-lizenz.77/unread`, `${H}/community/threads/neue-lizenz.77/`],
    [`${H}/forums/threads/neue-lizenz.77/`, `${H}/forums/threads/neue-lizenz.77/`],
    [`${H}/index.php?threads/neue-lizenz.77/page-2`, `${H}/index.php?threads/neue-lizenz.77/`],
    [`${H}/forum/index.php?threads/neue-lizenz.77/&page=2`, `${H}/forum/index.php?threads/neue-lizenz.77/`],
    [`${H}/resources/druckertreiber.7/reviews`, `${H}/resources/druckertreiber.7/`],
    [`${H}/media/werkstatt.9/`, `${H}/media/werkstatt.9/`],
    [`${H}/profile-posts/31/`, `${H}/profile-posts/31/`],
  ],
  profile: [
    [`${H}/members/jana-beispiel.12/`, `${H}/members/jana-beispiel.12/`],
    [`${H}/members/jana-beispiel.12/#recent-content`, `${H}/members/jana-beispiel.12/`],
    [`${H}/members/jana-beispiel.12/page-2`, `${H}/members/jana-beispiel.12/`],
    [`${H}/index.php?members/jana-beispiel.12/`, `${H}/index.php?members/jana-beispiel.12/`],
  ],
  search: [
    [`${H}/search/123/?q=Muster%20Systemhaus&o=date`, `${H}/search/123/?q=Muster%20Systemhaus`],
    [`${H}/search/member?user_id=12`, `${H}/search/member/`],
  ],
  notifications: [[`${H}/account/alerts`, `${H}/account/alerts/`]],
  other: [
    [`${H}/members/`, `${H}/members/`],
    [`${H}/account/preferences`, `${H}/account/preferences/`],
    [`${H}/conversations/frage.5/`, `${H}/conversations/frage.5/`],
    [`${H}/direct-messages/frage.5/`, `${H}/direct-messages/frage.5/`],
    [`${H}/login/`, `${H}/login/`],
  ],
};
