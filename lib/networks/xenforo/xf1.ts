/** XenForo 1.0 to 1.5 (capture 1.5): lists of `li`, the type and number in their ids. DOM.md, "XenForo 1". */
import type { Account, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { answering, moment, ownIn, type Said, settle, starting } from '../shared/topics.ts';
import { actionOf } from './action.ts';
import { page, pageNumber, promised, threadIn } from './address.ts';
import { account, hrefOf } from './find.ts';
import { people, viewer1 } from './people.ts';

const THREAD = 'li.message[id^="post-"]';
const PROFILE = 'li.messageSimple[id^="profile-post-"]';
const COMMENT = 'li.comment[id^="profile-post-comment-"]';
const ROW = 'li.discussionListItem[id^="thread-"],li.searchResult[id]';
const BOX = `${THREAD},${PROFILE},${COMMENT}`;

const own = (el: Element, selector: string): Element | null => ownIn(el, selector, BOX);
const numberOf = (el: Element | null | undefined): string | null => /-(\d+)$/.exec(attr(el, 'id'))?.[1] ?? null;

const nameEl = (el: Element): Element | null =>
  own(el, '.messageUserBlock a.username,.messageUserBlock .username,.userText .username') ??
  own(el, '.poster .username,a.poster,.username');
const timeEl = (el: Element): Element | null =>
  own(el, '.privateControls .DateTime,.messageMeta .DateTime,.commentControls .DateTime') ?? own(el, '.DateTime');

/** What stands in a text's box besides the text; pictures and smileys say in words what others see. */
const NO_TEXT = '.bbCodeQuote,.messageTextEndMarker,.attribution,.bbCodeBlock .type,img';

function author(el: Element, ctx: Ctx): Account {
  const picture = own(el, 'a.avatar,.avatar');
  const found = account(attr(el, 'data-author').trim(), nameEl(el), picture, ctx);
  return { ...found, id: found.id ?? /\bAv([1-9]\d*)/.exec(attr(picture, 'class'))?.[1] ?? null };
}

/** '#1' in the message's foot, else the first message of a first page. */
function starts(el: Element, { root, url }: Ctx): boolean {
  const number = /#(\d+)/.exec(own(el, '.postNumber')?.textContent ?? '')?.[1];
  return number ? number === '1' : pageNumber(url) === 1 && find(root, THREAD) === el;
}

function readMessage(el: Element, ctx: Ctx): Entry | null {
  const id = numberOf(el);
  if (!id) return null;
  const profile = el.matches(PROFILE);
  const outer = el.matches(COMMENT) ? numberOf(el.closest(PROFILE)) : null;
  const quote = own(el, '.bbCodeQuote .AttributionLink');
  const said: Said = {
    id,
    topic: profile
      ? `profile-post-${id}`
      : outer
        ? `profile-post-${outer}`
        : (threadIn(ctx.url) ?? threadIn(hrefOf(own(el, 'a.datePermalink'), ctx) ?? ctx.url)),
    parent: /#post-(\d+)$/.exec(attr(quote, 'href'))?.[1] ?? null,
    url: hrefOf(own(el, 'a.datePermalink,a.postNumber'), ctx)?.href ?? `${page(ctx.url).url}#${el.id}`,
    author: author(el, ctx),
    text: textOf(own(el, '.messageText,article > blockquote'), NO_TEXT),
    time: moment(timeEl(el), ctx.now),
    deleted: el.matches('.deleted'),
  };
  if (profile) return { ...starting(said, ''), aliases: [id] };
  return el.matches(THREAD) && starts(el, ctx) ? starting(said, nameOf(find(ctx.root, '.titleBar h1'))) : answering(said);
}

const rowTitle = (el: Element): Element | null => find(el, '.title a[href]:not(.prefixLink)');
const rowName = (el: Element): Element | null => find(el, '.posterDate .username,.meta .username');

function readRow(el: Element, ctx: Ctx): PostSighting | null {
  const link = hrefOf(rowTitle(el), ctx);
  const number = numberOf(el);
  if (!link || !number) return null;
  const post = /^post-/.test(el.id);
  return {
    type: 'post',
    id: post ? `post-${number}` : number,
    aliases: post ? [number] : [],
    url: post ? link.href : page(link).url,
    author: account(attr(el, 'data-author').trim(), rowName(el), find(el, 'a.avatar'), ctx),
    text: `${nameOf(rowTitle(el))}\n${textOf(find(el, '.snippet'), 'img')}`.trim(),
    time: moment(find(el, '.posterDate .DateTime,.meta .DateTime'), ctx.now),
    ad: false,
  };
}

const read: Layout['read'] = (el, ctx) => (el.matches(ROW) ? readRow(el, ctx) : readMessage(el, ctx));

/** True where the thread goes on on a later page. */
function more(root: Document): boolean {
  const nav = find(root, '.PageNav[data-last]');
  return nav ? Number(attr(nav, 'data-page')) < Number(attr(nav, 'data-last')) : find(root, 'link[rel="next"]') !== null;
}

export const xf1: Layout = {
  id: 'xf1',
  nesting: 'flat',
  fits: ({ root, url }) => !/\/?conversations\//.test(url.pathname + url.search) && find(root, `html#XenForo,${BOX}`) !== null,
  entries: [
    THREAD, // thread
    PROFILE, // profile posts
    COMMENT, // comments under them
    'li.discussionListItem[id^="thread-"]', // forum, watched threads
    'li.searchResult[id]', // search, a member's postings
  ],
  identify(el, { url }) {
    if (el.matches(ROW) && page(url).kind === 'post') return null;
    return numberOf(el) && `${el.id} ${el.matches('.deleted')}`;
  },
  read,
  relate(entries, ctx) {
    const open = more(ctx.root);
    settle(entries, account('', find(ctx.root, '#pageDescription .username'), null, ctx), (el) => (open && el.matches(THREAD) ? null : 0));
  },
  viewer: viewer1,
  people,
  promises: ({ root, url }) => promised(url) && !find(root, '#content.error,#content.login,#content.error_with_login'),
  anchors: (el) => {
    const time = el.matches(ROW) ? find(el, '.DateTime') : timeEl(el);
    return { name: el.matches(ROW) ? rowName(el) : nameEl(el), time: time?.closest('a') ?? time };
  },
  action: actionOf(`:is(${BOX})`, readMessage),
  composers: [
    { field: '#QuickReply textarea,#QuickReply iframe', send: 'input[type="submit"].primary' }, // thread
    { field: '#ProfilePoster textarea', send: 'input[type="submit"]' }, // profile post
    { field: '.messageResponse textarea', send: 'input[type="submit"]' }, // comment
  ],
};
