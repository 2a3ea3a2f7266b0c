/** Figures of a post of X: its buttons tell them exactly to screen readers, in every language. */
import type { Figures } from '../../model/sighting.ts';
import { attr, find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';
import { replyCount } from './post.ts';

/** A button's number; one without any counts none. */
const told = (el: Element, selector: string): number | null => {
  const button = find(el, selector);
  const label = attr(button, 'aria-label');
  return button && (/\p{Nd}/u.test(label) ? figureText(label) : 0);
};

export function figures(el: Element): Figures | null {
  const views = find(el, 'a[href$="/analytics"]');
  return figuresOf({
    reactions: told(el, '[data-testid="like"],[data-testid="unlike"]'),
    comments: replyCount(el),
    shares: told(el, '[data-testid="retweet"],[data-testid="unretweet"]'),
    views: figureText(attr(views, 'aria-label')) ?? figureText(views?.textContent),
  });
}
