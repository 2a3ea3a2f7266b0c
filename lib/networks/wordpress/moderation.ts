/**
 * The comments of all posts as those who run the site see them: wp-admin/edit-comments.php, and the newest on the dashboard.
 * Rows are core's own (WP_Comments_List_Table); their classes tell state and account, a hidden box the author's data.
 */
import type { Account, CommentSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { idsOf, PING } from './find.ts';
import { viewer } from './viewer.ts';

const ROW = [
  'tr[id^="comment-"]', // the table of all comments, and of one post in its editor
  '#latest-comments li.comment-item,#the-comment-list>div.comment-item', // dashboard, since 3.8 and before
].join();

/** What stands in the comment's cell besides its text. */
const FURNITURE = '.comment-author,.hidden,[id^="inline-"],.row-actions,button,a,cite,.avatar,.submitted-on,.comment-meta';

const nameEl = (el: Element): Element | null => find(el, '.column-author strong,td.author strong,cite.comment-author,.comment-author');
/** A link to the comment, or, while it waits for approval, the bare date. */
const timeEl = (el: Element): Element | null => find(el, '.submitted-on a,.column-date a') ?? find(el, '.submitted-on,td.column-date');

function author(el: Element, url: URL): Account {
  const inline = find(el, '[id^="inline-"]');
  const typed = textOf(find(inline, '.author-url'));
  const link = find(el, '.column-author a[rel],td.author a[rel],cite.comment-author a');
  const hash = /\/avatar\/([0-9a-f]{32,64})\b/.exec(attr(find(el, 'img.avatar'), 'src'))?.[1];
  return {
    name: nameOf(find(inline, '.author')) || nameOf(nameEl(el), '.avatar'),
    url: absolute(typed || attr(link, 'href'), url)?.href ?? null,
    handle: /\bcomment-author-([\w-]+)/.exec(el.className)?.[1]?.toLowerCase() ?? null,
    id: hash ? `avatar/${hash}` : null,
  };
}

/** The text's paragraphs stand in the cell beside furniture and the bare words "In reply to". */
function text(el: Element): string {
  const cell = find(el, 'td.column-comment,td.comment,.dashboard-comment-wrap');
  const own = [...(cell?.children ?? [])].filter((child) => !child.matches(FURNITURE));
  return (
    own
      .map((child) => textOf(child, FURNITURE.replace(',a,', ',')))
      .filter(Boolean)
      .join('\n') || textOf(find(el, '[id^="inline-"] textarea.comment'))
  );
}

/** The comment it answers: named by a link before its text. */
const parentOf = (el: Element, id: string): string | null => {
  const cell = find(el, 'td.column-comment,td.comment');
  const link = [...(cell?.children ?? [])].find((child) => child.matches('a[href*="#comment-"]'));
  const parent = /#comment-(\d+)$/.exec(attr(link, 'href'))?.[1] ?? null;
  return parent === id ? null : parent;
};

/** The post it stands under: on the reply button, in the link of the column "In response to", or in the row's actions. */
const postOf = (el: Element): string | null =>
  /^\d+$/.exec(attr(find(el, '[data-post-id]'), 'data-post-id'))?.[0] ??
  /[?&]post=(\d+)/.exec(attr(find(el, 'a[href*="post.php?post="]'), 'href'))?.[1] ??
  /[?&]p=(\d+)/.exec(attr(find(el, 'a[href*="&p="]'), 'href'))?.[1] ??
  null;

function read(el: Element, { url, now }: Ctx): CommentSighting | null {
  const id = idsOf(el)?.id;
  if (!id || el.matches(PING)) return null;
  const time = timeEl(el);
  return {
    type: 'comment',
    id,
    post: postOf(el),
    parent: parentOf(el, id),
    url: absolute(attr(time, 'href') || attr(find(el, 'a[href*="#comment-"]'), 'href'), url)?.href ?? null,
    author: author(el, url),
    text: text(el),
    time: timeText(time?.textContent ?? '', now),
    byPostAuthor: el.matches('.bypostauthor'),
    repliesShown: 0,
    // Replies stand elsewhere in the list, or on another page of it. What waits for approval cannot have any.
    repliesHidden: el.matches('.unapproved') ? 0 : null,
    ...(el.matches('.spam,.trash') ? { deleted: true } : {}),
  };
}

export const moderation: Layout = {
  id: 'moderation',
  nesting: 'tree',
  fits: ({ root }) => find(root, 'body.wp-admin') !== null,
  entries: [ROW],
  attributes: ['class'],
  identify: (el) =>
    el.matches(PING) ? null : `${idsOf(el)?.id} ${['unapproved', 'spam', 'trash'].filter((state) => el.classList.contains(state))}`,
  read,
  viewer,
  // A row stands there for an empty list as well ("Keine Kommentare gefunden.").
  promises: ({ root }) => find(root, '#the-comment-list tr:not(.no-items)') !== null,
  anchors: (el) => ({ name: nameEl(el), time: timeEl(el) }),
  composers: [
    { field: '#replycontent', send: '.save,#replybtn' }, // the row that opens below a comment to answer it
  ],
};
