/** YouTube's pages since 2017: a video with its comments, a channel with its posts and videos, searches, the start page. */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { find } from '../shared/find.ts';
import { page, subject } from './address.ts';
import { action } from './action.ts';
import { COMMENT, identify, nameEl, readComment } from './comment.ts';
import { people, viewer } from './people.ts';
import { CARD, identifyPost, postAnchors, readPost, WRITTEN } from './post.ts';
import { identifyVideo, owner, readVideo, videoAnchor } from './video.ts';
import { listFigures, videoFigures } from './figures.ts';

/** The app around everything: it stands for the video of its page, also before the app has started. */
const APP = 'ytd-app';

/** A comment in the channel owner's name, where no badge says so (2017). */
function relate(entries: readonly { entry: Entry }[], ctx: Ctx): void {
  const channel = owner(ctx);
  const video = subject(ctx.url)?.id;
  if (!channel?.url || !video) return;
  for (const { entry } of entries) {
    if (entry.type !== 'comment' || entry.post !== video) continue;
    const { id, handle } = entry.author;
    entry.byPostAuthor ||= (id && id === channel.id) || (handle && handle === channel.handle) || entry.author.url === channel.url;
  }
}

export const watch: Layout = {
  id: 'watch',
  // All replies of a thread hang under its first comment, whoever they answer.
  nesting: 'two-level',
  fits: ({ url }) => url.hostname !== 'studio.youtube.com',
  entries: [
    APP, // the page's video
    COMMENT, // comments and replies, two generations
    WRITTEN, // a channel's posts
    CARD, // videos in lists
  ],
  // Elements are used again for the next video's comments.
  attributes: ['href', 'hidden', 'creator'],
  identify: (el, ctx) => (el.matches(COMMENT) ? identify(el, ctx) : el.matches(APP) ? identifyVideo(ctx) : identifyPost(el, ctx)),
  read: (el, ctx) => (el.matches(COMMENT) ? readComment(el, ctx) : el.matches(APP) ? readVideo(ctx) : readPost(el, ctx)),
  figures: (el, ctx) => (el.matches(APP) ? videoFigures(ctx) : listFigures(el)),
  relate,
  viewer,
  people,
  promises: ({ url }) => page(url).kind === 'post',
  anchors(el) {
    if (el.matches(COMMENT)) return { name: nameEl(el), time: find(el, '#published-time-text') };
    return el.matches(APP) ? { name: videoAnchor(el.ownerDocument), time: null } : postAnchors(el);
  },
  action,
  composers: [
    { field: 'ytd-commentbox #contenteditable-root', send: '#submit-button button' }, // comment and reply
  ],
};
