/** The frame with Ghost's comments: a document of its own (srcdoc) under the article's address. */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx, Layout } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { COMMENT, hiddenReplies, idOf, nameEl, readComment, timeEl } from './comment.ts';

const FRAME = '.ghost-display,[data-testid="content-box"],[data-testid="comments-sorting-form"]';
const AVATAR = '[data-testid="avatar"]';

/**
 * The member who is signed in. The open form names him; closed it shows his picture only, or initials in a colour made
 * from the name: whoever has the same picture beside a comment is the same person.
 */
function viewer({ root }: Ctx): Account | null {
  const form = find(root, '[data-testid="main-form"]');
  const picture = find(form, AVATAR);
  const same = picture ? all(root, COMMENT).find((el) => find(el, AVATAR)?.isEqualNode(picture)) : undefined;
  const name = nameOf(find(form, '[data-testid="member-name"]')) || (same ? nameOf(nameEl(same)) : '');
  return name ? { name, url: null, handle: null, id: attr(same, 'data-member-uuid') || null } : null;
}

/** The heart or thumb; only its colour tells whether it is pressed (comments-ui, like-button). */
function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest('[data-testid="like-button"]');
  const comment = button?.closest(COMMENT);
  const read = comment && readComment(comment, ctx);
  if (!button || !read) return null;
  const isOn = (el: Element): boolean =>
    /(^|\s)(fill-black|text-black\/90)(\s|$)/.test(`${attr(el, 'class')} ${attr(find(el, 'svg'), 'class')}`);
  return {
    kind: 'reaction',
    on: isOn(button),
    now() {
      const again = all(ctx.root, COMMENT).find((el) => idOf(el) === read.id);
      const like = all(again, '[data-testid="like-button"]').find((el) => el.closest(COMMENT) === again);
      return like ? isOn(like) : null;
    },
    target: { type: 'comment', id: read.id, url: read.url, account: read.author },
  };
}

const layout = (id: string, nesting: Layout['nesting'], fits: (root: Document) => boolean): Layout => ({
  id,
  nesting,
  fits: ({ root }) => fits(root),
  entries: [
    COMMENT, // comments and replies, of every build
  ],
  identify(el) {
    const id = idOf(el);
    return id && `${id} ${hiddenReplies(el)} ${find(el, '[data-testid="comment-content"]')?.textContent?.length}`;
  },
  read: readComment,
  viewer,
  // "4 comments" beside the heading; it is missing where there are none.
  promises: ({ root }) => /[1-9]/.test(find(root, '[data-testid="count"]')?.textContent ?? ''),
  anchors: (el) => ({ name: nameEl(el), time: timeEl(el) }),
  action,
  composers: [
    { field: '[data-testid="main-form"] [data-testid="editor"]', send: '[data-testid="submit-form-button"]' }, // new comment
    { field: '[data-testid="reply-form"] [data-testid="editor"]', send: '[data-testid="submit-form-button"]' }, // reply
  ],
});

/** Until 2024 replies told nothing but the first comment they hang under; later they name whom they answer. */
const isOld = (root: Document): boolean => find(root, COMMENT) !== null && !find(root, `${COMMENT} [id]`);

export const frames: readonly Layout[] = [
  layout('frame-2022', 'two-level', isOld),
  layout('frame', 'tree', (root) => find(root, `${FRAME},${COMMENT}`) !== null),
];
