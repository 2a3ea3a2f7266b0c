/** Messages as a search or "all messages of …" lists them (prosilver): each tells its topic, and none what followed. */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { boardTime } from '../shared/board-time.ts';
import { entryOf } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { linkOf, numbersIn } from './address.ts';
import { clock } from './board.ts';
import { authorOf, NO_TEXT } from './message.ts';

export const BOX = '.search.post';

export const titleEl = (box: Element): Element | null => find(box, '.postbody h3 a[href*="p="]');

/** Numbers of the message and of its topic, or null. */
export function idsOf(box: Element, { url }: Ctx): { message: string; topic: string | null } | null {
  const link = absolute(attr(titleEl(box), 'href'), url);
  const { p, t } = link ? numbersIn(link) : { p: null, t: null };
  return p ? { message: p, topic: t } : null;
}

export const timeEl = (box: Element): Element | null => find(box, '.search-result-date') ?? find(box, '.postprofile dt + dd');

/** The message in the box: answers are titled "Re: …" by the software, so what bears the topic's own title started it. */
export function read(box: Element, ctx: Ctx): Entry | null {
  const ids = idsOf(box, ctx);
  if (!ids) return null;
  const link = all(box, '.postprofile dd a[href*="viewtopic.php"]').find((el) => !/[?&]p=/.test(attr(el, 'href')));
  const title = nameOf(titleEl(box));
  const starts = ids.topic !== null && title !== '' && title === nameOf(link);
  const author = authorOf(box, ctx);
  return entryOf(
    box,
    {
      id: ids.message,
      parent: null,
      url: linkOf(attr(titleEl(box), 'href'), ctx.url),
      author,
      text: textOf(find(box, '.content'), NO_TEXT),
      time: boardTime(nameOf(timeEl(box)), ctx.now, clock(ctx)),
    },
    { id: ids.topic, title, start: starts ? box : null, startId: null, author: null, complete: false },
  );
}
