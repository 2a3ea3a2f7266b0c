/** A message of XenForo 1: post of a thread, profile post, comment under one; its type and number in its id. DOM.md, "XenForo 1". */
import type { Account, Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { answering, moment, ownIn, type Said, starting } from '../shared/topics.ts';
import { page, pageNumber, threadIn } from './address.ts';
import { account, hrefOf } from './find.ts';

export const THREAD = 'li.message[id^="post-"]';
export const PROFILE = 'li.messageSimple[id^="profile-post-"]';
export const COMMENT = 'li.comment[id^="profile-post-comment-"]';
export const BOX = `${THREAD},${PROFILE},${COMMENT}`;

const own = (el: Element, selector: string): Element | null => ownIn(el, selector, BOX);
export const numberOf = (el: Element | null | undefined): string | null => /-(\d+)$/.exec(attr(el, 'id'))?.[1] ?? null;

export const nameEl = (el: Element): Element | null =>
  own(el, '.messageUserBlock a.username,.messageUserBlock .username,.userText .username') ??
  own(el, '.poster .username,a.poster,.username');
export const timeEl = (el: Element): Element | null =>
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
  const number = /#\d[\d.,\s]{0,12}/.exec(own(el, '.postNumber')?.textContent ?? '')?.[0].replace(/\D/g, '');
  return number ? number === '1' : pageNumber(url) === 1 && find(root, THREAD) === el;
}

/** Reads a post, a profile post or a comment under one. */
export function readMessage(el: Element, ctx: Ctx): Entry | null {
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
