/** Rows of a board's list of threads, from Burning Board 3 to Suite 6. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { moment } from '../shared/topics.ts';
import { page, thingIn } from './address.ts';
import { account, hrefOf } from './find.ts';

/** Rows, each with the version it serves; the head of a thread's page bears the same class. */
export const ROWS = [
  'tr.wbbThread,ol.wbbThread,li.wbbThread,div.wbbThread', // 4; Suite
  'td.columnTopic', // 3
];

export const rowTitle = (el: Element): Element | null => find(el, 'a.wbbTopicLink,a.messageGroupLink,.topic > p > a[href]');
const FIRST = '.messageGroupInfo,.columnSubject small,.firstPost';
export const rowName = (el: Element): Element | null => find(el, '.messageGroupAuthor a,.messageGroupAuthor') ?? find(find(el, FIRST), 'a');
export const rowTime = (el: Element): Element | null =>
  find(el, '.messageGroupTime time,.messageGroupTime woltlab-core-date-time,.columnSubject small time') ?? find(el, '.firstPost');

/** A thread in a list, by its number. */
export function readRow(el: Element, ctx: Ctx): PostSighting | null {
  const link = hrefOf(rowTitle(el), ctx);
  const thing = link && thingIn(link);
  if (!link || thing?.name !== 'thread') return null;
  return {
    type: 'post',
    id: thing.id,
    aliases: [],
    url: page(link).url,
    author: account(rowName(el), ctx),
    text: nameOf(rowTitle(el)),
    time: moment(rowTime(el), ctx.now),
    ad: false,
  };
}
