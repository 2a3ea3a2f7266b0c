/** Disqus's frame: a thread under another site's page. Recommendations and reactions beside it are none of it. */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { contentOf, idOf, isFolded, nameEl, POST, readComment, relate, timeEl } from './comment.ts';

/** The account in the frame's head, once somebody is logged in. */
function viewer({ root }: Ctx): Account | null {
  const menu = find(root, '[data-role="logout"],.user-menu');
  const name = nameOf(find(menu, '[data-role="username"],.username'));
  const id = attr(find(menu, 'img[data-user]'), 'data-user');
  return name ? { name, url: null, handle: null, id: /^\d+$/.test(id) ? id : null } : null;
}

/** The arrow up, whose class tells whether it is pressed. */
function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest('[data-action="upvote"]');
  const box = button?.closest(POST);
  const comment = box && readComment(box, ctx);
  if (!button || !comment) return null;
  const isOn = (el: Element): boolean => /\b(upvoted|voted)\b/.test(el.className) || el.getAttribute('aria-pressed') === 'true';
  return {
    kind: 'reaction',
    on: isOn(button),
    now() {
      const again = find(contentOf(find(ctx.root, `#post-${comment.id}`) ?? button), '[data-action="upvote"]');
      return again && isOn(again);
    },
    target: { type: 'comment', id: comment.id, url: comment.url, account: comment.author },
  };
}

export const frame: Layout = {
  id: 'frame',
  nesting: 'tree',
  fits: ({ root, url }) => url.pathname.startsWith('/embed/comments') || find(root, '#post-list,#disqus-threadData') !== null,
  entries: [
    POST, // a comment, in the list or among another's replies
  ],
  identify(el) {
    const id = idOf(el);
    return id && `${id} ${isFolded(el)} ${contentOf(el) && nameEl(el) ? '' : 'gone'}`;
  },
  read: readComment,
  relate,
  viewer,
  // "12 Comments" in the frame's head; "0 Comments" promises nothing.
  promises: ({ root }) => /[1-9]/.test(find(root, '.comment-count,[data-role="post-count"]')?.textContent ?? ''),
  anchors: (el) => ({ name: nameEl(el), time: timeEl(el) }),
  action,
  composers: [
    // the thread's own box and, moved into a comment, the reply's
    { field: '[data-role="editable"],.textarea[contenteditable]', send: '.post-actions button,button.post-action__button' },
  ],
};
