/** Lists of topics: boards, new messages. A row tells who started the topic; its one time is that of the last message. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { listed, ownText } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { fold, nameOf } from '../shared/text.ts';
import { linkOf, topicIn } from './address.ts';

/** Link to a topic: its first message's number stands around it. */
const TITLE = '[id^="msg_"] > a,.message_index_title a:not(.new_posts),.topic_title a';

/** Link of the topic this row is about, or null. */
export function titleEl(row: Element): Element | null {
  const link = find(row, TITLE);
  return link?.closest('tr,#topic_container > *,.topic_table > *') === row ? link : null;
}

/** Number of the topic in this row, or null. */
export function numberOf(row: Element, { url }: Ctx): string | null {
  const link = absolute(attr(titleEl(row), 'href'), url);
  return link && topicIn(link);
}

/** "Started by" before the name of a guest, who has no link. */
const STARTED =
  /^(started by|begonnen von|gestartet von|démarré par|commencé par|initié par|iniciado por|aperta da|iniziat[oa] da|gestart door|zaczęty przez|założony przez|začal|započal|startad av|startet av|startet af|aloittanut|aloittaja|автор:?|начал|başlatan:?|kezdte|început de|ξεκίνησε από)\s+/i;

/** Element that names who started it: beside the title (2.x), or in the next cell (1.1). */
export function nameEl(row: Element): Element | null {
  const title = titleEl(row);
  const box = title?.closest('td,.info');
  const beside = all(box ?? null, 'p').find((p) => p.textContent?.trim());
  if (beside) return all(beside, 'a').find((a) => /profile/.test(attr(a, 'href')) && a.textContent?.trim()) ?? beside;
  const cell = box?.nextElementSibling;
  return find(cell, 'a') ?? cell ?? null;
}

/** The topic in the row `el`. */
export function read(el: Element, ctx: Ctx): PostSighting | null {
  const id = numberOf(el, ctx);
  const link = titleEl(el);
  if (!id || !link) return null;
  const by = nameEl(el);
  const name = by?.matches('a') ? nameOf(by) : fold(ownText(by)).replace(STARTED, '');
  const author = { name, url: linkOf(attr(by?.matches('a') ? by : null, 'href'), ctx.url), handle: null };
  return listed(id, linkOf(attr(link, 'href'), ctx.url), author, nameOf(link), null);
}
