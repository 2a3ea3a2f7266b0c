/** Blogger's pages: a post with its comments, and lists of posts. Templates differ, ids and addresses do not. */
import type { Ctx, Layout } from '../network.ts';
import { find } from '../shared/find.ts';
import { COMMENT, idOf, nameEl, readComment, relate, timeEl } from './comment.ts';
import { identify, POST } from './box.ts';
import { authorEl, readPost, timeEl as postTimeEl } from './post.ts';
import { page } from './address.ts';

/** Behind the link that holds it. */
const outOfLink = (el: Element | null): Element | null => el?.closest('a') ?? el;

/** "13 Kommentare" above the list of a post's page. */
const announced = ({ root, url }: Ctx): boolean =>
  page(url).kind === 'post' && /[1-9]/.test(find(root, '#comments h4,#comments h3,#comments .title')?.textContent ?? '');

/** Comments are announced and none is here yet (they may be drawn later, or in a way not known here). */
const isMissing = (ctx: Ctx): boolean => !find(ctx.root, COMMENT) && announced(ctx);

export const blog: Layout = {
  id: 'blog',
  nesting: 'tree',
  fits: ({ root }) => find(root, `${POST},${COMMENT},[id^="post-body-"],#comments`) !== null,
  entries: [
    'body', // a post's page of a template without any known box
    POST, // posts, one or many
    COMMENT, // comments
  ],
  identify(el, ctx) {
    if (el.matches(COMMENT)) return idOf(el) && `${idOf(el)} ${find(el, '.deleted-comment') !== null}`;
    const id = identify(el, ctx);
    // Read again when the first comments arrive.
    return id && `${id} ${isMissing(ctx)}`;
  },
  read(el, ctx) {
    if (el.matches(COMMENT)) return readComment(el, ctx);
    // Better a gap than a post that looks uncommented.
    return isMissing(ctx) ? null : readPost(el, ctx);
  },
  relate,
  viewer: () => null,
  promises: announced,
  anchors: (el) =>
    el.matches(COMMENT) ? { name: nameEl(el), time: timeEl(el) } : { name: outOfLink(authorEl(el)), time: outOfLink(postTimeEl(el)) },
};
