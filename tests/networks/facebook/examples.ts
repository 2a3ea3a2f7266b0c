/** Addresses of Facebook by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const FB = 'https://www.facebook.com';

export const EXAMPLES: Examples = {
  feed: [
    [`${FB}/`, `${FB}/`],
    ['https://web.facebook.com/?_rdc=1&_rdr', `${FB}/`],
    [`${FB}/home.php?sk=h_chr`, `${FB}/home.php`],
    [`${FB}/watch/`, `${FB}/watch`],
    [`${FB}/groups/feed/`, `${FB}/groups/feed`],
  ],
  post: [
    [
      `${FB}/MusterSystemhaus/posts/pfbid0MusterBeispielBeitragEins7xQ?__cft__[0]=AZ`,
      `${FB}/MusterSystemhaus/posts/pfbid0MusterBeispielBeitragEins7xQ`,
    ],
    [`${FB}/MusterSystemhaus/posts/880000000000101`, `${FB}/MusterSystemhaus/posts/880000000000101`],
    [`${FB}/MusterSystemhaus/posts/neuer-workshop-im-herbst/880000000000101/`, `${FB}/MusterSystemhaus/posts/880000000000101`],
    [
      `${FB}/permalink.php?story_fbid=pfbid0MusterBeispiel&id=100064000000001&__tn__=%2CO`,
      `${FB}/permalink.php?story_fbid=pfbid0MusterBeispiel&id=100064000000001`,
    ],
    [
      'https://m.facebook.com/story.php?story_fbid=880000000000101&id=100064000000001',
      `${FB}/permalink.php?story_fbid=880000000000101&id=100064000000001`,
    ],
    [
      `${FB}/groups/systemhaeuser.nord/posts/880000000000301/?comment_id=930000000000001`,
      `${FB}/groups/systemhaeuser.nord/posts/880000000000301/`,
    ],
    [`${FB}/groups/1234500000/permalink/880000000000301/`, `${FB}/groups/1234500000/posts/880000000000301/`],
    [`${FB}/photo/?fbid=880000000000601&set=a.88`, `${FB}/photo/?fbid=880000000000601`],
    [`${FB}/photo.php?fbid=880000000000601&set=pb.1.-220&type=3`, `${FB}/photo/?fbid=880000000000601`],
    [`${FB}/MusterSystemhaus/photos/a.77/880000000000601/`, `${FB}/photo/?fbid=880000000000601`],
    [`${FB}/MusterSystemhaus/videos/880000000000701/`, `${FB}/watch/?v=880000000000701`],
    [`${FB}/MusterSystemhaus/videos/titel-des-films/880000000000701/`, `${FB}/watch/?v=880000000000701`],
    [`${FB}/watch/?v=880000000000701&ref=sharing`, `${FB}/watch/?v=880000000000701`],
    [`${FB}/reel/880000000000801/?s=ifu`, `${FB}/reel/880000000000801`],
  ],
  profile: [
    [`${FB}/MusterSystemhaus`, `${FB}/MusterSystemhaus`],
    [`${FB}/MusterSystemhaus/?locale=de_DE`, `${FB}/MusterSystemhaus`],
    [`${FB}/MusterSystemhaus/followers`, `${FB}/MusterSystemhaus`],
    [`${FB}/jana.beispiel.7?__tn__=-UC`, `${FB}/jana.beispiel.7`],
    [`${FB}/profile.php?id=61550000000003`, `${FB}/profile.php?id=61550000000003`],
    [`${FB}/people/Tom-Probe/61550000000003/`, `${FB}/people/Tom-Probe/61550000000003`],
    [`${FB}/p/Muster-Systemhaus-100064000000001/`, `${FB}/p/Muster-Systemhaus-100064000000001`],
    [`${FB}/Muster-Systemhaus-100064000000001`, `${FB}/Muster-Systemhaus-100064000000001`],
    [`${FB}/groups/1234500000/user/100000000000321/`, `${FB}/groups/1234500000/user/100000000000321`],
  ],
  group: [
    [`${FB}/groups/systemhaeuser.nord`, `${FB}/groups/systemhaeuser.nord`],
    [`${FB}/groups/1234500000/?sorting_setting=CHRONOLOGICAL`, `${FB}/groups/1234500000`],
    [`${FB}/groups/1234500000/?multi_permalinks=880000000000301`, `${FB}/groups/1234500000`],
    [`${FB}/groups/1234500000/members/`, `${FB}/groups/1234500000`],
  ],
  search: [
    [`${FB}/search/posts/?q=Muster%20Systemhaus&filters=x`, `${FB}/search/posts?q=Muster%20Systemhaus`],
    [`${FB}/hashtag/systemhaus?__eep__=6`, `${FB}/hashtag/systemhaus`],
    [`${FB}/groups/1234500000/search/?q=Rack`, `${FB}/groups/1234500000/search?q=Rack`],
  ],
  notifications: [[`${FB}/notifications/`, `${FB}/notifications`]],
  other: [
    [`${FB}/marketplace/`, `${FB}/marketplace`],
    [`${FB}/groups/discover/`, `${FB}/groups/discover`],
    [`${FB}/MusterSystemhaus/friends_likes`, `${FB}/MusterSystemhaus/friends_likes`],
    [`${FB}/login/?next=x`, `${FB}/login`],
    [`${FB}/events/880000000000901/`, `${FB}/events/880000000000901`],
  ],
};
