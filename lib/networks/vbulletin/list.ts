/** Lists of threads: forums, new messages, results of a search for threads. */
import type { Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { boardTime } from '../shared/board-time.ts';
import { firstOf, listed } from '../shared/board-topic.ts';
import { attr, find } from '../shared/find.ts';
import { fold, nameOf } from '../shared/text.ts';
import { linkOf } from './address.ts';
import { clock } from './board.ts';

export const ROWS = [
  'li.threadbit,li[id^="thread_"]', // 4
  '[id^="td_threadtitle_"]', // 3: the cell; its row has no id
  '.topic-item[data-node-id]', // 5
];

/** Number of the thread in the row, or null. */
export const numberOf = (row: Element): string | null =>
  /^(?:thread_|td_threadtitle_)(\d{1,12})$/.exec(attr(row, 'id'))?.[1] ?? /^\d{1,12}$/.exec(attr(row, 'data-node-id'))?.[0] ?? null;

/** Link of the thread the row is about. */
export const titleEl = (row: Element): Element | null =>
  find(row, '[id^="thread_title_"],a.title,a.js-topic-title,a.topic-title,.threadtitle a');

/** Element that names who started it. */
const NAME = [
  '.threadmeta .username,.author .username', // 4
  '.topic-info a', // 5
  '.smallfont span[onclick],.smallfont a[href*="member"]', // 3: also a button that only looks like a link
  'div.smallfont', // 3: guests
];
export const nameEl = (row: Element): Element | null =>
  firstOf(
    row,
    NAME,
    (el) =>
      nameOf(el) !== '' && el.closest('.threadlastpost,.lastpost,.cell-lastpost') === null && find(el, '[id^="thread_title_"]') === null,
  );

/** When it was started: 4 and 5 print it after the name. */
function timeOf(name: Element | null, ctx: Ctx): Interval | null {
  const label = name?.closest('.label,.topic-info');
  const text = label ? nameOf(label) : '';
  const at = text.lastIndexOf(nameOf(name));
  return at < 0 ? null : boardTime(text.slice(at + nameOf(name).length), ctx.now, clock(ctx));
}

/** The thread in the row `el`. */
export function read(el: Element, ctx: Ctx): PostSighting | null {
  const id = numberOf(el);
  const title = titleEl(el);
  if (!id || !title) return null;
  const name = nameEl(el);
  const member = /window\.open\('([^']+)'/.exec(attr(name, 'onclick'))?.[1] ?? attr(name?.closest('a') ?? null, 'href');
  const author = { name: fold(nameOf(name), 100), url: linkOf(member, ctx.url), handle: null };
  return listed(id, linkOf(attr(title, 'href'), ctx.url), author, nameOf(title), timeOf(name, ctx));
}
