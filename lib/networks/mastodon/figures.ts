/** Figures of a status: whole on its own page; in lists only the replies, and those only where they are exact. */
import type { Figures } from '../../model/sighting.ts';
import { find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';
import { replyCount } from './status.ts';

export function figures(el: Element): Figures | null {
  const told = (selector: string): number | null => figureText(find(el, selector)?.textContent);
  const replies = replyCount(el);
  return figuresOf({
    reactions: told('.detailed-status__favorites'),
    // "1+" is no count.
    comments: Number.isNaN(replies) ? null : replies,
    shares: told('.detailed-status__reblogs'),
  });
}
