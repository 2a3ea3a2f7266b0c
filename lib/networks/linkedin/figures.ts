/** Figures of a post on LinkedIn, by generation; what stands inside its comments is theirs. */
import type { Figures } from '../../model/sighting.ts';
import { figuresIn, figuresOf, figureText } from '../shared/figures.ts';
import { attr, one } from './dom.ts';
import { COMMENT, TEXT } from './sdui-card.ts';

/** Lines looked at for words. */
const LINES = 400;

/** Pages without login: the counts are attributes. */
export function guestFigures(el: Element): Figures | null {
  const told = (name: string): number | null => figureText(attr(one(el, `[${name}]`), name));
  return figuresOf({ reactions: told('data-num-reactions'), comments: told('data-num-comments') });
}

const SOCIAL = '.social-details-social-counts';

/** Older pages for members. Views stand only under posts of one's own page or account. */
export function emberFigures(el: Element): Figures | null {
  const text = (selector: string): number | null => figureText(one(el, selector)?.textContent);
  const lines = [...el.querySelectorAll(`${SOCIAL} button,${SOCIAL} li`)]
    .slice(0, LINES)
    .map((line) => line.textContent.trim().slice(0, 80));
  const words = figuresIn(lines);
  return figuresOf({
    reactions:
      text(`${SOCIAL}__social-proof-fallback-number`) ??
      text(`${SOCIAL}__reactions-count`) ??
      text(`${SOCIAL}__reactions`) ??
      words.reactions ??
      null,
    // "29 comments": the item is theirs, whatever the language.
    comments: text(`${SOCIAL}__comments [aria-hidden]`) ?? text(`${SOCIAL}__comments`),
    shares: words.shares ?? null,
    views: text('.ca-entry-point__num-views') ?? text('.analytics-entry-point strong'),
  });
}

/** Server-driven pages: short lines with a number and a word, each once for screen readers. */
export function sduiFigures(el: Element): Figures | null {
  const lines: string[] = [];
  for (const line of el.querySelectorAll('span,p,a,button')) {
    if (lines.length >= LINES) break;
    if (!line.firstElementChild && !line.closest(`${COMMENT},${TEXT}`)) lines.push(line.textContent.trim().slice(0, 80));
  }
  return figuresOf(figuresIn(lines));
}
