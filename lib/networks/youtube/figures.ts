/** Figures of a video: likes, views and comments on its page; in a channel's list its views, as rounded there. */
import type { Figures } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { figuresIn, figuresOf, figureText } from '../shared/figures.ts';
import { first } from './find.ts';

/** The button's label counts exactly ("… along with 12,345 other people"). */
const LIKE = [
  'ytd-watch-metadata like-button-view-model button', // since 2023
  'ytd-watch-metadata #segmented-like-button button', // 2022
  'ytd-video-primary-info-renderer ytd-toggle-button-renderer:first-of-type [aria-label]', // to 2022
];
const VIEWS = [
  'ytd-watch-metadata ytd-watch-info-text #tooltip', // "12,345 views • May 3, 2024"
  'ytd-video-primary-info-renderer .view-count', // to 2022
];

/** The video its page is about. */
export function videoFigures({ root }: Ctx): Figures | null {
  const like = first(root, LIKE);
  const views = first(root, VIEWS)?.textContent?.split(/[•·]/)[0];
  return figuresOf({
    reactions: figureText(attr(like, 'aria-label')) ?? figureText(like?.textContent),
    comments: figureText(find(root, 'ytd-comments-header-renderer #count')?.textContent),
    views: figureText(views),
  });
}

/** A channel's post, or a video's card. */
export function listFigures(el: Element): Figures | null {
  const words = figuresIn(all(el, '#metadata-line span,[role="text"],[class*="etadata"] span').map((span) => span.textContent?.trim()));
  const like = find(el, '#toolbar #vote-count-middle');
  const replies = find(el, '#toolbar #reply-button-end a,#toolbar #reply-button-end button');
  return figuresOf({
    reactions: like ? figureText(like.textContent) : null,
    comments: figureText(attr(replies, 'aria-label')) ?? figureText(replies?.textContent),
    views: words.views ?? null,
  });
}
