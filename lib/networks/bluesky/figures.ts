/** Figures of a post of Bluesky: exact in its buttons' labels or its page's links, else as printed. */
import type { Figures } from '../../model/sighting.ts';
import { all, attr } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';
import { boxOf, isOwn, replyCount } from './post.ts';

export function figures(el: Element): Figures | null {
  const box = boxOf(el);
  if (!box) return null;
  const own = (selector: string): Element | undefined => all(box, selector).find((one) => isOwn(box, one));
  const told = (button: string, link: string): number | null => {
    const [pressed, led] = [own(button), own(link)];
    return figureText(attr(pressed, 'aria-label')) ?? figureText(led?.textContent) ?? figureText(pressed?.textContent);
  };
  return figuresOf({
    reactions: told('[data-testid="likeBtn"]', 'a[href$="/liked-by"]'),
    comments: replyCount(box),
    shares: told('[data-testid="repostBtn"]', 'a[href$="/reposted-by"]'),
  });
}
