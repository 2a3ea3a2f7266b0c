/** Addresses of NodeBB by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const H = 'https://community.muster.example';

export const EXAMPLES: Examples = {
  feed: [
    [`${H}/`, `${H}/`],
    [`${H}/recent`, `${H}/recent`],
    [`${H}/unread?filter=watched`, `${H}/unread`],
    [`${H}/category/2/hilfe?page=3`, `${H}/category/2/hilfe`],
    [`${H}/category/2/hilfe/40`, `${H}/category/2/hilfe`],
    [`${H}/forum/category/2/hilfe`, `${H}/forum/category/2/hilfe`],
    [`${H}/tags/drucker`, `${H}/tags/drucker`],
    [`${H}/world`, `${H}/world`],
  ],
  post: [
    [`${H}/topic/77/drucker-weg`, `${H}/topic/77/drucker-weg`],
    [`${H}/topic/77/drucker-weg/21?_=1700000000`, `${H}/topic/77/drucker-weg`],
    [`${H}/topic/77/drucker-weg?page=2&sort=most_votes`, `${H}/topic/77/drucker-weg`],
    [`${H}/topic/77`, `${H}/topic/77`],
    [`${H}/forum/topic/77/drucker-weg/5`, `${H}/forum/topic/77/drucker-weg`],
    [`${H}/topic/0b1c2d3e-0000-4000-8000-000000000001/aus-der-ferne`, `${H}/topic/0b1c2d3e-0000-4000-8000-000000000001/aus-der-ferne`],
    [`${H}/post/503`, `${H}/post/503`],
  ],
  profile: [
    [`${H}/user/jana-beispiel`, `${H}/user/jana-beispiel`],
    [`${H}/user/jana-beispiel/posts?page=2`, `${H}/user/jana-beispiel`],
    [`${H}/uid/12`, `${H}/uid/12`],
    [`${H}/forum/user/jana-beispiel`, `${H}/forum/user/jana-beispiel`],
  ],
  group: [[`${H}/groups/kundendienst/members`, `${H}/groups/kundendienst`]],
  search: [[`${H}/search?term=Muster%20Systemhaus&in=titlesposts`, `${H}/search?term=Muster%20Systemhaus`]],
  notifications: [[`${H}/notifications?filter=x`, `${H}/notifications`]],
  other: [
    [`${H}/groups`, `${H}/groups`],
    [`${H}/users`, `${H}/users`],
    [`${H}/chats/5`, `${H}/chats/5`],
    [`${H}/login`, `${H}/login`],
  ],
};
