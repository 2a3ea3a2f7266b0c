/** Messages as a search, "recent" or an account's own page lists them (2.x): each tells its topic, and none what followed. */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { boardStamp, boardTime } from '../shared/board-time.ts';
import { entryOf } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { linkOf, partOf, topicIn } from './address.ts';
import { CLOCK, NO_TEXT } from './message.ts';

export const BOXES = [
  '.core_posts', // 2.0
  'div.windowbg', // 2.1
];

/** Link to the message, and its address; null where the box is none. */
function linkIn(box: Element, { url }: Ctx): { el: Element; at: URL } | null {
  if (!find(box, '.list_posts')) return null;
  for (const el of all(box, '.topic_details a')) {
    const at = absolute(attr(el, 'href'), url);
    if (at && numberIn(at)) return { el, at };
  }
  return null;
}

/** "index.php?topic=12.msg77#msg77", "?topic=12.15;topicseen#msg77", "?msg=77" */
const numberIn = (at: URL): string | null =>
  (/^#msg(\d{1,12})$/.exec(at.hash) ?? /msg=?(\d{1,12})/.exec(partOf(at, 'topic') ?? `msg${partOf(at, 'msg') ?? ''}`))?.[1] ?? null;

/** Number of the message in the box, or null. */
export function numberOf(box: Element, ctx: Ctx): string | null {
  const link = linkIn(box, ctx);
  return link && numberIn(link.at);
}

/** Element that names the author; an account's own page names nobody. */
export const nameEl = (box: Element): Element | null => find(box, '.topic_details .smalltext a[href*="profile"]');
export const timeEl = (box: Element): Element | null =>
  find(box, '.topic_details time,.topic_details em') ?? find(box, '.topic_details .smalltext');

/** The message in the box. */
export function read(box: Element, ctx: Ctx): Entry | null {
  const link = linkIn(box, ctx);
  const id = numberOf(box, ctx);
  if (!link || !id) return null;
  const name = nameEl(box);
  const when = timeEl(box);
  return entryOf(
    box,
    {
      id,
      parent: null,
      url: linkOf(attr(link.el, 'href'), ctx.url),
      author: { name: nameOf(name), url: linkOf(attr(name, 'href'), ctx.url), handle: null },
      text: textOf(find(box, '.list_posts'), NO_TEXT),
      time: when?.matches('time') ? boardStamp(when, ctx.now, CLOCK) : boardTime(nameOf(when), ctx.now, CLOCK),
    },
    { id: topicIn(link.at), title: '', start: null, startId: null, author: null, complete: false },
  );
}
