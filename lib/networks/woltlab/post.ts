/** One post of a thread, from Burning Board 3 to Suite 6. DOM.md; WoltLab's templates of threads, sidebars and messages. */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { answering, moment, starting } from '../shared/topics.ts';
import { page, pageNumber, thingIn } from './address.ts';
import { account, hrefOf } from './find.ts';

/** Posts, each with the version it serves. */
export const POSTS = [
  'article.wbbPost', // 4 and later
  'li[id^="post"] > article.message', // the same in styles that drop the class
  '.message[id^="postRow"]', // 3
];

/** The post's number: on the article, its row, or its row's anchor. The box of the quick reply has none. */
export const idOf = (el: Element): string | null =>
  /^\d+$/.exec(attr(el, 'data-post-id') || attr(el, 'data-object-id'))?.[0] ??
  /^post(?:Row)?(\d+)$/.exec(attr(el, 'id') || attr(el.closest('li'), 'id'))?.[1] ??
  null;

export const nameEl = (el: Element): Element | null =>
  find(el, '.messageSidebar .username,.messageSidebar .userName,.messageAuthor .username') ?? find(el, '.messageHeader .username');
export const timeEl = (el: Element): Element | null =>
  find(el, '.messageHeader time,.messageHeader woltlab-core-date-time,.messageHeadline time') ??
  find(el, '.messageHeader .messagePublicationTime,.messageHeader .containerContent .smallFont');

const NUMBER = '.messageQuickOptions a,.messageQuickOptions li,.messageCounter,.messageNumber';

/** '#5' or '5' at the post; null where the style shows none. */
function numberOf(el: Element): number | null {
  for (const item of all(el, NUMBER))
    if (/^\s*#?\s*[\d.,]+\s*$/.test(item.textContent ?? '')) return Number((item.textContent ?? '').replace(/\D/g, ''));
  return null;
}

function starts(el: Element, { root, url }: Ctx): boolean {
  const number = numberOf(el);
  if (number !== null) return number === 1;
  const list = find(root, '[data-sort-order]');
  return pageNumber(url) === 1 && attr(list, 'data-sort-order') !== 'DESC' && find(root, POSTS.join()) === el;
}

/** Number of the thread: the page's, its head's, or the address's. */
export function threadOf({ root, url }: Ctx): string | null {
  const told = attr(root.body, 'data-thread-id') || attr(find(root, 'header[data-thread-id],.wbbThread[data-thread-id]'), 'data-thread-id');
  const thing = thingIn(url);
  return /^\d+$/.exec(told)?.[0] ?? (thing?.name === 'thread' && !/[?&]postID=/.test(url.search) ? thing.id : null);
}

/** The post it quotes: the quote's source is an address with the post's number. */
function quoted(el: Element): string | null {
  const quote = find(el, '.quoteBox,blockquote[cite]');
  const source = attr(quote, 'cite') || attr(find(quote, 'a[href*="post"]'), 'href');
  return /(?:#post|postID=|\/post\/)(\d+)/i.exec(source)?.[1] ?? null;
}

/** What stands in a text's box besides the text; smileys say in words what others see, pictures their file's name. */
export const NO_TEXT = '.quoteBox,blockquote,.messageTextNote,.attachmentThumbnailList,img:not(.emoji)';

const TITLE = '.contentHeaderTitle .contentTitle,h1.contentTitle,.boxHeadline h1,.headlineContainer h2,.mainHeadline h2';

/** Reads a post; null for the box in which one writes. */
export function readPost(el: Element, ctx: Ctx): Entry | null {
  const id = idOf(el);
  if (!id) return null;
  const link = hrefOf(find(el, '.messageHeader a[href*="post"],.messageQuickOptions a[href*="post"],a.messageNumber'), ctx);
  const row = el.closest('li') ?? el;
  const said = {
    id,
    topic: threadOf(ctx),
    parent: quoted(el),
    url: link?.href ?? `${page(ctx.url).url}#post${id}`,
    author: account(nameEl(el), ctx),
    text: textOf(find(el, '.messageText,[id^="postText"]'), NO_TEXT),
    time: moment(timeEl(el), ctx.now) ?? stated(el, ctx.now),
    deleted: [el, row].some((one) => one.matches('.messageDeleted,.wbbPostDeleted,.deleted,[data-is-deleted="1"]')),
  };
  if (starts(el, ctx)) return starting(said, nameOf(find(ctx.root, TITLE), '.badge,.label'));
  const answer = answering(said);
  // The row says whose thread it is, where the site shows that.
  answer.byPostAuthor = row.matches('.messageGroupStarter,.wbbThreadStarter');
  return answer;
}

/** The date of the markup for search engines. */
export const stated = (el: Element, now: number): ReturnType<typeof moment> => {
  const at = Date.parse(attr(find(el, 'meta[itemprop="datePublished"],meta[itemprop="dateCreated"]'), 'content'));
  return Number.isNaN(at) || at > now + 86_400_000 ? null : { from: at, to: at };
};
