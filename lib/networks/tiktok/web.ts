/** TikTok's web pages of 2022 to 2026: `data-e2e` names the parts of videos, profiles and comments. */
import type { CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { find } from '../shared/find.ts';
import { page, videoIn } from './address.ts';
import { action } from './action.ts';
import { BOXES, boxOf, commentAnchors, identify, isReply, readComment } from './comment.ts';
import { people, viewer } from './people.ts';
import { identifyItem, ITEMS, readItem, readVideo } from './post.ts';
import { figures } from './figures.ts';

/** The page's root: it stands for the video of its page, also while the page is being built. */
const APP = '#app,#__next';
const ITEM = ITEMS.join();

/** Comments are listed, but none in a shape known here: better a gap than a video that looks uncommented. */
const isLost = (root: Document): boolean =>
  !find(root, '[data-e2e^="comment-username"]') && Boolean(find(root, '[class*="DivCommentListContainer"] a[href*="/@"]'));

function relate(entries: readonly { el: Element; entry: Entry }[]): void {
  let first: CommentSighting | null = null;
  for (const { el, entry } of entries) {
    const box = entry.type === 'comment' ? boxOf(el) : null;
    if (entry.type !== 'comment' || !box) continue;
    if (!isReply(box)) first = entry;
    else entry.parent = first?.id ?? null;
  }
}

export const web: Layout = {
  id: 'web',
  // Replies all hang under the first comment of their thread.
  nesting: 'two-level',
  fits: () => true,
  entries: [
    APP, // a video's page
    ...ITEMS, // videos in lists
    ...BOXES, // comments and replies
  ],
  attributes: ['href', 'id'],
  identify(el, ctx: Ctx) {
    if (el.matches(ITEM)) return identifyItem(el);
    if (!el.matches(APP)) return identify(el, ctx);
    const video = videoIn(ctx.url.pathname);
    return video && `${video.id} ${find(el, '[data-e2e$="video-desc"]')?.textContent?.length} ${isLost(ctx.root)}`;
  },
  read(el, ctx) {
    if (el.matches(ITEM)) return readItem(el, ctx);
    return el.matches(APP) ? (isLost(ctx.root) ? null : readVideo(el, ctx)) : readComment(el, ctx);
  },
  figures,
  relate,
  viewer,
  people,
  promises: ({ url }) => page(url).kind === 'post',
  anchors(el) {
    if (el.matches(ITEM))
      return { name: find(el, '[data-e2e="video-author-uniqueid"],[data-e2e="search-card-user-unique-id"]'), time: null };
    if (!el.matches(APP)) return commentAnchors(el);
    return { name: find(el, '[data-e2e="browser-nickname"],[data-e2e="browse-username"],[data-e2e="video-author-uniqueid"]'), time: null };
  },
  action,
  composers: [
    { field: '[data-e2e="comment-input"] [contenteditable="true"]', send: '[data-e2e="comment-post"]' }, // comment and reply
  ],
};
