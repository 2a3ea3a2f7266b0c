/** Addresses of Discourse by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const AT = 'https://forum.muster.example';

export const EXAMPLES: Examples = {
  post: [
    [`${AT}/t/neue-server/12`, `${AT}/t/neue-server/12`],
    [`${AT}/t/neue-server/12/7?u=anna`, `${AT}/t/neue-server/12`],
    [`${AT}/t/neue-server/12/last`, `${AT}/t/neue-server/12`],
    [`${AT}/t/neue-server/12?page=3`, `${AT}/t/neue-server/12`],
    [`${AT}/t/12`, `${AT}/t/12`],
    [`${AT}/t/12/7`, `${AT}/t/12`],
    [`${AT}/t/-/12/7`, `${AT}/t/-/12`],
    [`${AT}/t/2026-neue-server/12/7#post_7`, `${AT}/t/2026-neue-server/12`],
    ['https://muster.example/forum/t/neue-server/12/7', 'https://muster.example/forum/t/neue-server/12'],
    [`${AT}/t/neue-server/12/print`, `${AT}/t/neue-server/12`],
  ],
  feed: [
    [`${AT}/`, `${AT}/`],
    [`${AT}/latest?page=2`, `${AT}/latest`],
    [`${AT}/top?period=weekly`, `${AT}/top`],
    [`${AT}/categories`, `${AT}/categories`],
    [`${AT}/c/hardware/5`, `${AT}/c/hardware/5`],
    [`${AT}/c/hardware/server/6/l/latest`, `${AT}/c/hardware/server/6/l/latest`],
    [`${AT}/tag/server`, `${AT}/tag/server`],
    ['https://muster.example/forum/latest', 'https://muster.example/forum/latest'],
  ],
  search: [[`${AT}/search?q=neue%20server&page=2`, `${AT}/search?q=neue+server`]],
  profile: [
    [`${AT}/u/jana.beispiel`, `${AT}/u/jana.beispiel`],
    [`${AT}/u/jana.beispiel/summary`, `${AT}/u/jana.beispiel/summary`],
    [`${AT}/u/jana.beispiel/activity/replies`, `${AT}/u/jana.beispiel/activity/replies`],
    [`${AT}/users/jana.beispiel`, `${AT}/users/jana.beispiel`],
  ],
  notifications: [[`${AT}/u/jana.beispiel/notifications`, `${AT}/u/jana.beispiel/notifications`]],
  group: [
    [`${AT}/g/redaktion`, `${AT}/g/redaktion`],
    [`${AT}/g/redaktion/members`, `${AT}/g/redaktion/members`],
  ],
  other: [
    [`${AT}/u/jana.beispiel/preferences/account`, `${AT}/u/jana.beispiel/preferences/account`],
    [`${AT}/u/jana.beispiel/messages`, `${AT}/u/jana.beispiel/messages`],
    [`${AT}/about`, `${AT}/about`],
    [`${AT}/admin/dashboard`, `${AT}/admin/dashboard`],
    [`${AT}/u`, `${AT}/u`],
  ],
};
