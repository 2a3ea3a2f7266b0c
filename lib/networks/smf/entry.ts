/** Messages as entries of the topic the page shows. */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { entryOf, type Paging, pagingBy, topicOf } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { perPage } from '../shared/per-page.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { linkOf, partOf, topicIn } from './address.ts';
import { authorOf, BOXES, NO_TEXT, numberOf, quoted, timeOf } from './message.ts';

/** Which page of the topic this is. */
export const pagingIn = ({ root, url }: Ctx): Paging => {
  const boxes = all(root, '.pagelinks').length ? '.pagelinks' : 'td.middletext';
  const told = pagingBy(
    all(root, `${boxes} .current_page,${boxes} > strong,${boxes} > b,${boxes} strong`),
    all(root, `${boxes} a`),
    find(root, 'link[rel="next"],.pagelinks .next_page') !== null,
  );
  // A page without numbers still has the place of its first message in the address.
  return told.page === 1 && /^\d+\.[1-9]\d*$/.test(partOf(url, 'topic') ?? '') ? { ...told, page: 2 } : told;
};

/** The topic's number: from the address, else from the first message's own link or the form for an answer. */
const topicId = (ctx: Ctx, first: Element | undefined): string | null => {
  const link = absolute(attr(find(first, '[id^="subject_"] a'), 'href') || attr(find(ctx.root, 'link[rel="canonical"]'), 'href'), ctx.url);
  return (
    topicIn(ctx.url) ?? (link && topicIn(link)) ?? /^\d+$/.exec(attr(find(ctx.root, 'form input[name="topic"]'), 'value'))?.[0] ?? null
  );
};

/** The topic this page shows. 2.1 names its starter on every page ("Started by …"). */
export const topic = perPage((ctx) => {
  const messages = all(ctx.root, BOXES.join()).flatMap((el) => {
    const id = numberOf(el);
    return id ? [[el, id] as const] : [];
  });
  const first = messages[0]?.[0];
  const starter = find(ctx.root, '#display_head p a[href*="action=profile"]');
  return topicOf(messages, pagingIn(ctx), {
    id: topicId(ctx, first),
    title: nameOf(find(ctx.root, '#display_head #top_subject')) || nameOf(find(first, '[id^="subject_"]')),
    author: (start) => authorOf(start, ctx),
    starter: starter && { name: nameOf(starter), url: linkOf(attr(starter, 'href'), ctx.url), handle: null },
  });
});

/** The message in the box `el`, or null. */
export function read(el: Element, ctx: Ctx): Entry | null {
  const id = numberOf(el);
  const text = find(el, '.inner[id^="msg_"]') ?? find(el, '.post') ?? find(el, '.inner');
  if (!id || !text) return null;
  return entryOf(
    el,
    {
      id,
      parent: quoted(text),
      url: linkOf(attr(find(el, '[id^="subject_"] a,.keyinfo a[href*="msg"]'), 'href'), ctx.url),
      author: authorOf(el, ctx),
      text: textOf(text, NO_TEXT),
      time: timeOf(el, ctx.now)?.time ?? null,
      byStarter: find(el, '.threadstarter,.topicstarter') !== null,
    },
    topic(ctx),
  );
}
