/** Lists of topics: forums, active topics, results of a search for topics. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { boardStamp, boardTime } from '../shared/board-time.ts';
import { firstOf, listed, ownText } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { linkOf, numbersIn } from './address.ts';
import { clock } from './board.ts';

/** The link to a topic in its row; it carries this class in every style since phpBB 2. */
const TITLE = 'a.topictitle,.topictitle > a';

/** Link of the topic this row is about, or null. */
export function titleEl(row: Element): Element | null {
  const link = find(row, TITLE);
  return link?.closest('li.row,tr') === row ? link : null;
}

/** Number of the topic in this row, or null. */
export function numberOf(row: Element, { url }: Ctx): string | null {
  const link = absolute(attr(titleEl(row), 'href'), url);
  return link && numbersIn(link).t;
}

/** Element that names who started it: not who wrote last. */
const NAME = [
  '.topic-poster .username,.topic-poster .username-coloured,.username,.username-coloured', // since 3.0
  '.topicauthor a',
  '.topicauthor', // subsilver2: guests
  '.name a',
  '.name', // phpBB 2: guests
  'a[href*="mode=viewprofile"]',
];
export const nameEl = (row: Element): Element | null =>
  firstOf(row, NAME, (el) => Boolean(el.textContent?.trim()) && el.closest('.lastpost,.responsive-show,.topicdetails') === null);

/** The topic in the row `el`: lists since 3.0 print when it was started, after the author's name, or in the title's tooltip (subsilver2). */
export function read(el: Element, ctx: Ctx): PostSighting | null {
  const id = numberOf(el, ctx);
  const link = titleEl(el);
  if (!id || !link) return null;
  const name = nameEl(el);
  const stamp = all(el, 'time[datetime]').find((time) => !time.closest('.lastpost,.responsive-show'));
  const author = { name: nameOf(name), url: linkOf(attr(name?.closest('a') ?? null, 'href'), ctx.url), handle: null };
  const beside = el.tagName === 'TR' ? attr(link, 'title') : ownText(name?.parentElement).replace(/^.*?»/, '');
  const time = stamp ? boardStamp(stamp, ctx.now, clock(ctx)) : boardTime(beside, ctx.now, clock(ctx));
  return listed(id, linkOf(attr(link, 'href'), ctx.url), author, nameOf(link), time);
}
