/** The page of an article with its comments: core's list under every theme, and wpDiscuz, which replaces it. */
import type { Layout } from '../network.ts';
import { all } from '../shared/find.ts';
import { hiddenReplies, readComment, relate } from './comment.ts';
import { COMMENT, idsOf, outOfLink, PING } from './find.ts';
import { list } from './list.ts';
import { moderation } from './moderation.ts';
import { commentTime, nameEl } from './parts.ts';
import { authorEl, postId, readPost, shownTime } from './post.ts';
import { viewer } from './viewer.ts';

/** Core marks the body of every page; the form carries the post's number. Both are the software's, not the theme's. */
const CORE = 'body[class*="postid-"],body[class*="page-id-"],form input[name="comment_post_ID"]';
const DISCUZ = '#wpcomm,#wpdcom,.wpd-comment,.wc-comment';
/** Headings with the number of comments: "10 Antworten zu …"; wpDiscuz' counters. */
const COUNT = ['[class*="comments-title"]', '#comments-title', 'h2#comments', 'h3#comments', '.wpdtc', '.wpd-cc-value'];

/** Comments are announced: a number in the heading, or the address of one. */
const announced = (root: Document, url: URL): boolean =>
  /^#comment-\d/.test(url.hash) ||
  COUNT.some((selector) => all(root, selector).some((el) => /^\W*([1-9]|ein |one )/i.test(el.textContent ?? '')));

const listed = (root: Document): boolean => root.querySelector(`${COMMENT},${PING}`) !== null;

const layout = (id: string, fits: (root: Document) => boolean): Layout => ({
  id,
  nesting: 'tree',
  fits: ({ root }) => fits(root),
  entries: [
    'body', // the article: one a page, and themes agree on no box for it
    COMMENT, // its comments
  ],
  identify(el, { root }) {
    // The article is read again when the first comments arrive (wpDiscuz loads them later).
    if (el === root.body) return `${postId(root)} ${listed(root)}`;
    const ids = idsOf(el);
    // Some themes give box and inner box the same classes: the inner one is the comment.
    const inner = el.querySelector(COMMENT);
    return !ids || el.matches(PING) || (inner && idsOf(inner)?.id === ids.id) ? null : `${ids.id} ${hiddenReplies(el)}`;
  },
  read(el, ctx) {
    if (el !== ctx.root.body) return readComment(el, ctx);
    // Announced comments of which none is in a list known here: better a gap than an article that looks uncommented.
    return announced(ctx.root, ctx.url) && !listed(ctx.root) ? null : readPost(ctx);
  },
  relate,
  viewer,
  promises: ({ root, url }) => announced(root, url),
  anchors(el) {
    const root = el.ownerDocument;
    if (el === root.body) return { name: outOfLink(authorEl(root)), time: outOfLink(shownTime(root, 0)?.el) };
    return { name: outOfLink(nameEl(el)), time: outOfLink(commentTime(el, 0)?.el) };
  },
  composers: [
    { field: '#commentform textarea[name="comment"],#respond textarea#comment', send: '#submit,[type="submit"]' }, // core: new comment, and the reply, for which the form moves
    { field: '.wpd_comm_form .ql-editor,.wpd_comm_form textarea,.wc_comm_form textarea', send: '.wc_comm_submit,[type="submit"]' }, // wpDiscuz 7 (rich or plain), 5
  ],
});

export const layouts: readonly Layout[] = [
  moderation,
  list,
  layout('wpdiscuz', (root) => root.querySelector(DISCUZ) !== null),
  layout('core', (root) => root.querySelector(`${CORE},${COMMENT}`) !== null),
];
