/** Addresses of LinkedIn by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const L = 'https://www.linkedin.com';
const N = '7270000000000000001';

export const EXAMPLES: Examples = {
  feed: [
    [`${L}/`, `${L}/`],
    [`${L}/feed/?trk=x`, `${L}/feed/`],
  ],
  post: [
    [`${L}/feed/update/urn:li:activity:${N}/?commentUrn=urn%3Ali%3Acomment%3A(x)`, `${L}/feed/update/urn:li:activity:${N}/`],
    [`${L}/feed/update/urn%3Ali%3AugcPost%3A${N}`, `${L}/feed/update/urn:li:ugcPost:${N}/`],
    [`${L}/feed/update/urn:li:groupPost:8612345-${N}/`, `${L}/feed/update/urn:li:groupPost:${N}/`],
    [
      `https://de.linkedin.com/posts/muster-systemhaus_edv-share-preis-activity-${N}-AbC1?utm_source=share`,
      `${L}/feed/update/urn:li:activity:${N}/`,
    ],
    [`${L}/embed/feed/update/urn:li:share:${N}`, `${L}/feed/update/urn:li:share:${N}/`],
  ],
  profile: [
    ['https://de.linkedin.com/in/jana-lindner?trk=people', `${L}/in/jana-lindner/`],
    [`${L}/in/jana-lindner/recent-activity/all/`, `${L}/in/jana-lindner/recent-activity/all/`],
    [`${L}/company/muster-systemhaus/posts/?feedView=all`, `${L}/company/muster-systemhaus/posts/`],
    [`${L}/showcase/muster-cloud/`, `${L}/showcase/muster-cloud/`],
  ],
  search: [
    [`${L}/search/results/content/?keywords=edv%20handel&origin=x`, `${L}/search/results/content/?keywords=edv%20handel`],
    [`${L}/feed/hashtag/fachhandel/`, `${L}/feed/hashtag/fachhandel/`],
  ],
  group: [[`${L}/groups/8612345/`, `${L}/groups/8612345/`]],
  notifications: [[`${L}/notifications/?filter=all`, `${L}/notifications/`]],
  other: [
    [`${L}/jobs/view/12345/`, `${L}/jobs/view/12345/`],
    [`${L}/messaging/thread/2-abc/`, `${L}/messaging/thread/2-abc/`],
    [`${L}/feed/update/`, `${L}/feed/update/`],
    [`${L}/posts/no-number-here`, `${L}/posts/no-number-here/`],
    [`${L}/company/`, `${L}/company/`],
  ],
};
