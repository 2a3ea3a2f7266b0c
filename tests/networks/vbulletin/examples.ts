/** Addresses of vBulletin by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const AT = 'https://forum.muster.example';

export const EXAMPLES: Examples = {
  post: [
    // 3, 4: plain
    [`${AT}/showthread.php?t=12&page=3`, `${AT}/showthread.php?t=12`],
    [`${AT}/showthread.php?s=0123456789abcdef0123456789abcdef&t=12`, `${AT}/showthread.php?t=12`],
    [`${AT}/showthread.php?p=77#post77`, `${AT}/showthread.php?p=77`],
    [`${AT}/showpost.php?p=77&postcount=4`, `${AT}/showpost.php?p=77`],
    // 4: friendly
    [`${AT}/showthread.php?12-neue-server&p=77#post77`, `${AT}/showthread.php?12-neue-server`],
    [`${AT}/showthread.php?12-neue-server/page3`, `${AT}/showthread.php?12-neue-server`],
    [`${AT}/showthread.php/12-neue-server`, `${AT}/showthread.php/12-neue-server`],
    [`${AT}/threads/12-neue-server/page3`, `${AT}/threads/12-neue-server`],
    // 5
    [`${AT}/forum/hardware/server/12-neue-server`, `${AT}/forum/hardware/server/12-neue-server`],
    [`${AT}/forum/hardware/12-neue-server/page2`, `${AT}/forum/hardware/12-neue-server`],
    // vBSEO
    [`${AT}/hardware/12-neue-server-3.html`, `${AT}/hardware/12-neue-server.html`],
    [`${AT}/hardware/77-post12.html`, `${AT}/hardware/77-post12.html`],
    [`${AT}/f3/neue-server-34567-2.html`, `${AT}/f3/neue-server-34567.html`],
    [`${AT}/f3/server-2026-34567.html`, `${AT}/f3/server-2026-34567.html`],
    [`${AT}/f3/neue-server-34567/index2.html`, `${AT}/f3/neue-server-34567/`],
  ],
  feed: [
    [`${AT}/`, `${AT}/`],
    [`${AT}/index.php`, `${AT}/index.php`],
    [`${AT}/forumdisplay.php?f=3&order=desc`, `${AT}/forumdisplay.php?f=3`],
    [`${AT}/forumdisplay.php?3-Hardware`, `${AT}/forumdisplay.php?3-Hardware`],
    [`${AT}/forums/3-Hardware`, `${AT}/forums/3-Hardware`],
    [`${AT}/hardware/`, `${AT}/hardware/`],
    [`${AT}/hardware/index2.html`, `${AT}/hardware/index2.html`],
    [`${AT}/f3/`, `${AT}/f3/`],
    [`${AT}/f3/index2.html`, `${AT}/f3/index2.html`],
  ],
  search: [[`${AT}/search.php?searchid=4711`, `${AT}/search.php?searchid=4711`]],
  profile: [
    [`${AT}/member.php?u=5`, `${AT}/member.php?u=5`],
    [`${AT}/member.php?5-Jana-Beispiel`, `${AT}/member.php?5-Jana-Beispiel`],
    [`${AT}/members/5-Jana-Beispiel`, `${AT}/members/5-Jana-Beispiel`],
    [`${AT}/member/5-jana-beispiel`, `${AT}/member/5-jana-beispiel`],
  ],
  group: [[`${AT}/group.php?groupid=4`, `${AT}/group.php`]],
  other: [
    [`${AT}/newreply.php?do=newreply&p=77`, `${AT}/newreply.php?do=newreply&p=77`],
    [`${AT}/usercp.php`, `${AT}/usercp.php`],
    [`${AT}/private.php`, `${AT}/private.php`],
  ],
};
