/** Comments of today's Reddit: in threads, on profiles, in search. */
import type { CommentSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { account, gone } from './account.ts';
import { bare, nameIn, onWww, pathIn, threadIn } from './address.ts';
import { stamp, timeIn, toldBy } from './post.ts';

/** Tags of comments, each inside the one it answers. */
export const COMMENT = 'shreddit-comment';

/**
 * The first match that is this comment's own. Its own parts come before its replies, so the first match is its own or
 * there is none. Until 2025 they were its children, since then some stand in boxes.
 */
export function own(el: Element, selector: string): Element | null {
  const found = find(el, selector);
  return found?.closest(COMMENT) === el ? found : null;
}

/** A comment in a thread. Its replies stand inside it, so its own parts are told apart by `own`. */
export function readComment(el: Element, { now, url }: Ctx): CommentSighting | null {
  const id = bare(attr(el, 'thingid'));
  if (!id) return null;
  const around = el.parentElement?.closest(COMMENT);
  const parent = attr(el, 'parentid') || attr(around, 'thingid');
  const path = attr(el, 'permalink');
  const meta = own(el, '[slot="commentMeta"]');
  const text = textOf(own(el, '[slot="comment"]') ?? own(el, `[id$="-rtjson-content"]`));
  const removed = el.hasAttribute('is-comment-deleted') || el.hasAttribute('deleted') || gone(text);
  return {
    type: 'comment',
    id,
    post: bare(attr(el, 'postid') || attr(el.closest('shreddit-comment-tree'), 'post-id')) ?? threadIn(url.pathname)?.post ?? null,
    parent: /^t1_/.test(parent) && bare(parent) !== id ? bare(parent) : null,
    url: onWww(path),
    author: account(attr(el, 'author') || nameOf(find(meta, 'a[href*="/user/"]')), attr(own(el, 'shreddit-overflow-menu'), 'author-id')),
    text,
    time: timeIn(meta, now) ?? stamp(attr(el, 'created')),
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: 0,
    ...(removed ? { deleted: true } : {}),
  };
}

/** A comment on its author's profile: whether it was answered stands in its thread only. */
export function readProfileComment(el: Element, { now, url }: Ctx): CommentSighting | null {
  const path = pathIn(attr(el, 'href') || attr(el, 'permalink') || attr(find(el, 'a[href*="/comment/"]'), 'href'));
  const owner = nameIn(url.pathname) ?? '';
  // The address may be typed in any case; the link beside the age has the name's own.
  const shown = all(el, 'a[href*="/user/"]').map((link) => nameIn(pathIn(attr(link, 'href'))) ?? '');
  const thread = threadIn(path);
  const id = bare(attr(el, 'comment-id') || attr(el, 'thingid')) ?? thread?.comment;
  if (!id) return null;
  // Two boxes with the same class, one in the other: the inner one holds the text.
  const text = textOf(find(el, '[id$="-rtjson-content"]') ?? all(el, '.md').at(-1));
  return {
    ...alone(id, thread?.post ?? null, onWww(path), text),
    author: account(attr(el, 'author') || (shown.find((name) => name.toLowerCase() === owner.toLowerCase()) ?? owner)),
    time: timeIn(el, now),
  };
}

/** A comment found by the search for comments, shown below the title of its post. */
export function readFound(row: Element, { now }: Ctx): CommentSighting | null {
  const box = find(row, '[data-testid="search-comment-content"]') ?? row;
  const path = pathIn(attr(find(box, 'a[aria-labelledby^="comment-content-"]') ?? find(row, 'a[href*="/comment/"]'), 'href'));
  const thread = threadIn(path);
  const told = String(toldBy(row).comment?.id ?? '');
  const id = bare(told) ?? (/^[a-z0-9]{1,12}$/i.exec(told)?.[0] || thread?.comment);
  if (!id) return null;
  return {
    ...alone(id, thread?.post ?? null, onWww(path), textOf(find(box, '[id$="-rtjson-content"]') ?? find(box, '.md'))),
    author: account(nameIn(pathIn(attr(find(box, 'a[href*="/user/"]'), 'href'))) ?? ''),
    time: timeIn(box, now),
  };
}

const alone = (id: string, post: string | null, url: string | null, text: string): Omit<CommentSighting, 'author' | 'time'> => ({
  type: 'comment',
  id,
  post,
  parent: null,
  url,
  text,
  byPostAuthor: false,
  repliesShown: 0,
  repliesHidden: null,
  ...(gone(text) ? { deleted: true } : {}),
});
