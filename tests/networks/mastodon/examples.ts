/** Addresses of Mastodon by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const S = 'https://social.muster.example';
const ID = '109300000000000001';

export const EXAMPLES: Examples = {
  feed: [
    [`${S}/`, `${S}/`],
    [`${S}/home`, `${S}/home`],
    [`${S}/deck/home`, `${S}/home`],
    [`${S}/web/timelines/home`, `${S}/timelines/home`],
    [`${S}/public/local`, `${S}/public/local`],
    [`${S}/explore?x=1`, `${S}/explore`],
    [`${S}/lists/7`, `${S}/lists/7`],
  ],
  post: [
    [`${S}/@muster/${ID}`, `${S}/@muster/${ID}`],
    [`${S}/@anna@other.example/${ID}`, `${S}/@anna@other.example/${ID}`],
    [`${S}/deck/@anna@other.example/${ID}`, `${S}/@anna@other.example/${ID}`],
    [`${S}/web/@muster/${ID}`, `${S}/@muster/${ID}`],
    [`${S}/web/statuses/${ID}`, `${S}/statuses/${ID}`],
    [`${S}/users/muster/statuses/${ID}`, `${S}/@muster/${ID}`],
    [`${S}/@muster/${ID}/embed`, `${S}/@muster/${ID}`],
  ],
  profile: [
    [`${S}/@muster`, `${S}/@muster`],
    [`${S}/@muster/with_replies`, `${S}/@muster`],
    [`${S}/@anna@other.example/media`, `${S}/@anna@other.example`],
    [`${S}/users/muster`, `${S}/@muster`],
    [`${S}/web/accounts/14`, `${S}/accounts/14`],
  ],
  search: [
    [`${S}/tags/systemhaus`, `${S}/tags/systemhaus`],
    [`${S}/search?q=muster&type=statuses`, `${S}/search?q=muster`],
  ],
  notifications: [
    [`${S}/notifications`, `${S}/notifications`],
    [`${S}/web/notifications`, `${S}/notifications`],
  ],
  other: [
    [`${S}/@muster/followers`, `${S}/@muster/followers`],
    [`${S}/@muster/${ID}/favourites`, `${S}/@muster/${ID}/favourites`],
    [`${S}/about`, `${S}/about`],
    [`${S}/settings/profile`, `${S}/settings/profile`],
    [`${S}/conversations`, `${S}/conversations`],
  ],
};
