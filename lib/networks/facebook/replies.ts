/** Replies that are folded away under a comment. */
import type { Ctx } from '../network.ts';
import { all, find } from '../shared/find.ts';
import { isComment } from './box.ts';
import { idsOf } from './comment.ts';
import { ARTICLE, within } from './find.ts';
import { plainDigits } from './time.ts';
import { COMMENTS, HIDE, REPLIES } from './words.ts';

/** Boxes beside a comment that hold what answers it: the siblings after its article, or after the box around it alone. */
function below(el: Element): Element[] {
  let at = el;
  for (let depth = 0; depth < 3 && !at.nextElementSibling && at.parentElement?.childElementCount === 1; depth++) at = at.parentElement;
  // Not the first of its box: what follows belongs to the list.
  if (at !== el && at.previousElementSibling) return [];
  const boxes: Element[] = [];
  for (let next = at.nextElementSibling; next; next = next.nextElementSibling) boxes.push(next);
  return boxes;
}

/** Words on a button that unfolds replies, '' for any other: known by words, in an unknown language by its number. */
function unfolds(button: Element, box: Element): string {
  if (within(box, button, `form,ul,[aria-hidden="true"],${ARTICLE}`) || find(button, '[role="button"],[role="textbox"]')) return '';
  const text = plainDigits(button.textContent?.trim().slice(0, 120).toLowerCase() ?? '');
  if (HIDE.test(text)) return '';
  if (REPLIES.test(text)) return text;
  // More comments of the list, or a button of the field for a reply.
  return COMMENTS.test(text) || !/\d/.test(text) || find(box, '[role="textbox"]') ? '' : text;
}

/**
 * How many replies the buttons beside comment `id` hide ("View all 3 replies", "Anna hat geantwortet · 2 Antworten"),
 * also inside its thread; 0 without a button, null for one without a number.
 */
export function hiddenReplies(el: Element, id: string, ctx: Ctx): number | null {
  let hidden = 0;
  for (const box of below(el)) {
    const first = isComment(box) ? box : all(box, ARTICLE).find(isComment);
    const ids = first && idsOf(first, ctx);
    // The next comment of the list.
    if (ids && ids.parent === null && ids.id !== id) return hidden;
    for (const button of box.matches('[role="button"]') ? [box] : all(box, '[role="button"]')) {
      const text = unfolds(button, box);
      if (!text) continue;
      // A name may hold digits too; the number of replies comes last.
      const count = text.match(/\d+/g)?.at(-1);
      if (!count) return null;
      hidden += Number(count.slice(0, 6));
    }
  }
  return hidden;
}
