/** Figures of a video on TikTok, rounded as printed: all beside the video its page is about, views alone in a grid. */
import type { Figures } from '../../model/sighting.ts';
import { find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';

/** By what is counted: the page of a video (2022, 2023 on), the feed. */
const COUNT = {
  reactions: '[data-e2e="browse-like-count"],[data-e2e="like-count"]',
  comments: '[data-e2e="browse-comment-count"],[data-e2e="comment-count"]',
  shares: '[data-e2e="browse-share-count"],[data-e2e="share-count"]',
  views: '[data-e2e="video-views"]',
};

export function figures(el: Element): Figures | null {
  const told = (selector: string): number | null => figureText(find(el, selector)?.textContent);
  return figuresOf({
    reactions: told(COUNT.reactions),
    comments: told(COUNT.comments),
    shares: told(COUNT.shares),
    // Beside a video stand others with their views.
    views: el.id === 'app' || find(el, COUNT.reactions) ? null : told(COUNT.views),
  });
}
