/** Facebook's buttons that leave a trace of ours: reaction, share, follow, join. Their state stands in words (words.ts). */
import type { Entry } from '../../model/sighting.ts';
import type { Action, Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { isComment, postAt } from './box.ts';
import { readComment } from './comment.ts';
import { people } from './people.ts';
import { readPost } from './post.ts';
import { DEEDS, LIKE, SHARE, SHARE_NOW, UNLIKE } from './words.ts';

const BUTTON = '[role="button"],[role="menuitem"]';

const labelOf = (el: Element): string => (attr(el, 'aria-label') || el.textContent || '').trim().slice(0, 120).toLowerCase();

/** The comment or post a button belongs to, and its box: the nearest around it. */
function placeOf(button: Element, ctx: Ctx): [Element, Entry] | null {
  for (let up: Element | null = button; up && !up.matches('[role="main"],[role="feed"],body'); up = up.parentElement) {
    const head = find(up, 'h2,h3,h4');
    const post = postAt(up, ctx) ?? (head && postAt(head, ctx));
    const entry = isComment(up) ? readComment(up, ctx) : post?.box.contains(button) ? readPost(post, ctx) : null;
    if (entry) return [up, entry];
  }
  return null;
}

/** State of a reaction button; null for any other. A set one is coloured by its style, its words vary with the reaction. */
function reacted(button: Element): boolean | null {
  const label = labelOf(button);
  if (LIKE.test(label)) return false;
  const coloured = find(button, '[style^="color"]') !== null;
  if (UNLIKE.test(label) && coloured) return true;
  // In other languages by the part that newer builds name.
  return find(button, '[data-ad-rendering-role="like_button"]') ? coloured || UNLIKE.test(label) : null;
}

const stateOf = (button: Element, kind: keyof typeof DEEDS): boolean | null => {
  const [off, on] = DEEDS[kind];
  return on.test(labelOf(button)) || (off.test(labelOf(button)) ? false : null);
};

/** The post whose share button was pressed last: the box that it opens does not say which. */
const shared = new WeakMap<Document, Action['target']>();

/** The button under a click, with its state before the click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest(BUTTON);
  if (!button) return null;
  const label = labelOf(button);
  const before = shared.get(ctx.root);
  // The box closes once Facebook has taken it.
  if (before && SHARE_NOW.test(label)) return { kind: 'share', on: false, now: () => !button.isConnected, target: before };
  const [box, entry] = placeOf(button, ctx) ?? [];
  const whole: Action['target'] | undefined = entry && { type: entry.type, id: entry.id, url: entry.url, account: entry.author };
  if (whole && SHARE.test(label)) shared.set(ctx.root, whole);
  /** State of the first button in `scope` that `read` knows: a post's own stand before those of its comments. */
  const first = (scope: Element | null | undefined, read: (el: Element) => boolean | null): boolean | null =>
    all(scope?.isConnected ? scope : null, BUTTON)
      .map(read)
      .find((state) => state !== null) ?? null;
  const on = reacted(button);
  if (on !== null) return whole ? { kind: 'reaction', on, now: () => first(box, reacted), target: whole } : null;
  for (const kind of ['follow', 'join'] as const) {
    const state = stateOf(button, kind);
    const account = entry?.author ?? people(ctx)[0];
    if (state === null || !account) continue;
    const scope = box ?? find(ctx.root, '[role="main"]');
    const now = (): boolean | null => (button.isConnected ? stateOf(button, kind) : first(scope, (el) => stateOf(el, kind)));
    return { kind, on: state, now, target: { type: 'account', id: null, url: account.url, account } };
  }
  return null;
}
