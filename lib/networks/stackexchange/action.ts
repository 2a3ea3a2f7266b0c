/** Stack Exchange's buttons that leave a trace of ours: votes up, of posts and comments. (Following a question is nobody's business but one's own.) */
import type { Action, Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { ANSWER, COMMENT, numberIn, QUESTION } from './find.ts';
import { read } from './read.ts';

const POST = '.js-vote-up-btn,.vote-up-off,.vote-up-on'; // 2018 on; before
const VOTE = '.js-comment-up,.comment-up'; // comments: any time

/** Voted: buttons of today say so to screen readers, those of earlier years by a class. */
const isOn = (button: Element): boolean =>
  attr(button, 'aria-pressed') === 'true' || button.matches('.vote-up-on,.comment-up-on,.fc-theme-primary');

/** The arrow under a click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest(`${POST},${VOTE}`);
  const box = button?.closest(button.matches(POST) ? `${QUESTION},${ANSWER}` : COMMENT);
  const entry = box && read(box, ctx);
  if (!button || !box || !entry?.id) return null;
  const selector = button.matches(POST) ? POST : `${VOTE},.comment-up-on`;
  const again = (): Element | null => {
    const anew = box.matches(COMMENT)
      ? ctx.root.getElementById(`comment-${entry.id}`)
      : box.matches(ANSWER)
        ? ctx.root.getElementById(`answer-${entry.id}`)
        : find(ctx.root, QUESTION);
    return anew && numberIn(anew, 'data-comment-id', 'data-answerid', 'data-questionid', 'id') === entry.id ? find(anew, selector) : null;
  };
  return {
    kind: 'reaction',
    on: isOn(button),
    now() {
      const found = again();
      return found && isOn(found);
    },
    target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
  };
}
