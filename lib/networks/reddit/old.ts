/** old.reddit.com: posts and comments are "things" with attributes, unchanged since 2015 (captures/reddit/DOM.md; RES source). */
import type { Account, CommentSighting, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { attr, find, stampOf } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { account, gone, NOBODY } from './account.ts';
import { oldAction } from './action.ts';
import { bare, nameIn, onWww, page, pathIn, threadIn } from './address.ts';
import { oldPeople, oldViewer } from './people.ts';
import { relate } from './thread.ts';
import { oldFigures } from './figures.ts';

const COMMENT = '.thing.comment';

/** The part of a thing that is its own: replies stand in a box after it. Rows of a search have no such part. */
const entryOf = (el: Element): Element => find(el, '.entry') ?? el;

/** Author beside the age; missing where the account is gone (a "[deleted]" in the page's language stands there). */
const authorLink = (el: Element): Element | null => find(entryOf(el), '.tagline a.author,.search-author a.author');

function authorOf(el: Element): Account {
  const link = authorLink(el);
  const name = attr(el, 'data-author') || (nameIn(pathIn(attr(link, 'href'))) ?? nameOf(link));
  return account(name || NOBODY, attr(el, 'data-author-fullname'));
}

function timeOf(el: Element, now: number): PostSighting['time'] {
  const ms = Number(attr(el, 'data-timestamp'));
  if (ms > 0) return { from: ms, to: ms };
  const time = find(entryOf(el), '.tagline time,.search-time time');
  return stampOf(time) ?? timeText(attr(time, 'title') || nameOf(time), now);
}

function readPost(el: Element, id: string, now: number): PostSighting {
  const entry = entryOf(el);
  const title = find(entry, 'a.title,a.search-title');
  const path = attr(el, 'data-permalink') || pathIn(attr(find(entry, 'a.comments,a.search-comments') ?? title, 'href'));
  return {
    type: 'post',
    id,
    aliases: [],
    url: onWww(path),
    author: authorOf(el),
    text: `${nameOf(title)}\n${textOf(find(entry, '.usertext-body .md,.search-result-body'))}`.trim(),
    time: timeOf(el, now),
    ad: attr(el, 'data-promoted') === 'true',
  };
}

/** What a comment answers: the one around it, else (on a comment's own page, on lists) what its "parent" link leads to. */
function parentOf(el: Element, entry: Element): string | null {
  const above = bare(attr(el.parentElement?.closest(COMMENT), 'data-fullname'));
  const link = above ? '' : attr(find(entry, 'a[data-event-action="parent"]'), 'href');
  return above ?? /^#([a-z0-9]{1,12})$/i.exec(link)?.[1] ?? threadIn(pathIn(link))?.comment ?? null;
}

function readComment(el: Element, id: string, { now, url }: Ctx): CommentSighting {
  const entry = entryOf(el);
  const path = attr(el, 'data-permalink') || pathIn(attr(find(entry, 'a.bylink'), 'href'));
  const parent = parentOf(el, entry);
  const text = textOf(find(entry, '.usertext-body .md'));
  const author = authorOf(el);
  const removed = gone(text, author) || el.matches('.deleted');
  return {
    type: 'comment',
    id,
    post: threadIn(path)?.post ?? threadIn(url.pathname)?.post ?? null,
    parent: parent === id ? null : parent,
    url: onWww(path),
    author,
    text,
    time: timeOf(el, now),
    byPostAuthor: find(entry, '.tagline a.author')?.classList.contains('submitter') ?? false,
    repliesShown: 0,
    // On lists of comments (profiles, inbox) whether there are replies stands in the thread only.
    repliesHidden: threadIn(url.pathname) ? 0 : attr(el, 'data-replies') === '0' ? 0 : null,
    ...(removed ? { deleted: true } : {}),
  };
}

function read(el: Element, ctx: Ctx): Entry | null {
  const fullname = attr(el, 'data-fullname');
  const id = bare(fullname);
  if (!id || attr(el, 'data-promoted') === 'true') return null;
  return fullname.startsWith('t1_') ? readComment(el, id, ctx) : fullname.startsWith('t3_') ? readPost(el, id, ctx.now) : null;
}

export const old: Layout = {
  id: 'old',
  nesting: 'tree',
  fits: ({ root }) => find(root, '.thing[data-fullname],#siteTable,#header-bottom-right') !== null,
  entries: [
    '.thing.link[data-fullname]', // listings, the head of a thread
    '.thing.comment[data-fullname]', // threads, profiles
    '.thing.was-comment[data-fullname]', // inbox
    '.search-result-link[data-fullname]', // search
  ],
  attributes: ['data-fullname'],
  identify(el) {
    const id = attr(el, 'data-fullname');
    // A text is put in when a post is unfolded, and taken out when a comment is deleted.
    const text = find(entryOf(el), '.usertext-body .md,.search-result-body');
    return /^t[13]_/.test(id) ? `${id} ${text ? (text.textContent?.length ?? 0) : ''}` : null;
  },
  read,
  figures: oldFigures,
  relate(entries, ctx) {
    if (threadIn(ctx.url.pathname)) relate(entries, ctx, COMMENT);
  },
  viewer: oldViewer,
  people: oldPeople,
  promises: ({ url }) => page(url).kind === 'post',
  anchors(el) {
    const entry = entryOf(el);
    return { name: authorLink(el), time: find(entry, '.tagline time,.search-time') };
  },
  action: oldAction,
  composers: [
    { field: '.usertext-edit textarea[name="text"]', send: '.usertext-buttons .save' }, // below the post, and below the comment answered
  ],
};
