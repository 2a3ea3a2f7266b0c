/** Addresses of SMF by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const AT = 'https://forum.muster.example';

export const EXAMPLES: Examples = {
  post: [
    [`${AT}/index.php?topic=12.0`, `${AT}/index.php?topic=12.0`],
    [`${AT}/index.php?topic=12.msg77#msg77`, `${AT}/index.php?topic=12.0`],
    [`${AT}/index.php?PHPSESSID=0a1b2c&topic=12.15`, `${AT}/index.php?topic=12.0`],
    [`${AT}/index.php?board=3;topic=12.0;topicseen#new`, `${AT}/index.php?topic=12.0`],
    ['https://muster.example/smf/index.php/topic,12.15.html', 'https://muster.example/smf/index.php/topic,12.15.html'],
    [`${AT}/index.php/topic,12.msg77.html#msg77`, `${AT}/index.php/topic,12.msg77.html`],
    [`${AT}/index.php?msg=77`, `${AT}/index.php?msg=77`],
    [`${AT}/neue-server-t12.0.html`, `${AT}/neue-server-t12.0.html`],
  ],
  feed: [
    [`${AT}/`, `${AT}/`],
    [`${AT}/index.php`, `${AT}/index.php`],
    [`${AT}/index.php?board=3.20`, `${AT}/index.php?board=3.0`],
    [`${AT}/index.php/board,3.0.html`, `${AT}/index.php/board,3.0.html`],
    [`${AT}/hardware-b3.0/`, `${AT}/hardware-b3.0/`],
    [`${AT}/index.php?action=unread;all;start=0`, `${AT}/index.php?action=unread`],
    [`${AT}/index.php?action=recent`, `${AT}/index.php?action=recent`],
  ],
  search: [[`${AT}/index.php?action=search2;params=eJwtzU`, `${AT}/index.php?action=search2`]],
  profile: [
    [`${AT}/index.php?action=profile;u=5`, `${AT}/index.php?action=profile;u=5`],
    [`${AT}/index.php?action=profile;area=showposts;u=5`, `${AT}/index.php?action=profile;u=5`],
    [`${AT}/profile/?u=5`, `${AT}/profile/?u=5`],
  ],
  other: [
    [`${AT}/index.php?action=post;topic=12.0;last_msg=77`, `${AT}/index.php?action=post;topic=12.0`],
    [`${AT}/index.php?action=pm`, `${AT}/index.php?action=pm`],
    [`${AT}/Themes/default/css/index.css`, `${AT}/Themes/default/css/index.css`],
  ],
};
