/** Messages as entries of the thread the page shows, 3 to 5. */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { entryOf, topicOf } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { perPage } from '../shared/per-page.ts';
import { textOf } from '../shared/text.ts';
import { linkOf, page, threadIn } from './address.ts';
import { pagingIn, threadId, titleIn } from './board.ts';
import { authorOf, BOXES, COMMENTS, NO_TEXT, nameEl, numberOf, outside, quoted, textBox, timeOf } from './message.ts';

/** Pages that show messages of many threads: results of a search, what an account wrote. */
const isFound = perPage(({ url }) => /search|profile/.test(page(url).kind));

/** The thread this page shows; where messages of many are found, none of them starts it and what followed is not shown. */
export const topic = perPage((ctx) => {
  if (isFound(ctx)) return { id: null, title: '', start: null, startId: null, author: null, complete: false };
  return topicOf(
    all(ctx.root, BOXES.join()).flatMap((el) => {
      const id = numberOf(el);
      return id && !el.matches(COMMENTS) ? [[el, id] as const] : [];
    }),
    pagingIn(ctx),
    { id: threadId(ctx), title: titleIn(ctx.root), author: (start) => authorOf(start, ctx) },
  );
});

/** Number of the thread a found message belongs to, by the link to it. */
function threadOf(box: Element, { url }: Ctx): string | null {
  const links = all(box, 'a[href]').map((el) => absolute(attr(el, 'href'), url));
  return links.map((link) => link && threadIn(link)).find(Boolean) ?? null;
}

/** Where the message was, but is no more; a message hidden because its author is ignored is none. */
const deletedIn = (box: Element, text: Element | null): boolean =>
  box.matches('.postbitdeleted,.b-post--deleted,.deleted') ||
  (text === null && find(box, 'a[href*="ignore"],.postbitignored') === null && !box.matches('.postbitignored'));

/** The message in the box `el`, or null. */
export function read(el: Element, ctx: Ctx): Entry | null {
  const id = numberOf(el);
  const text = textBox(el);
  const found = isFound(ctx);
  const deleted = !found && deletedIn(el, text);
  const name = nameEl(el);
  if (!id || (!text && !deleted) || !name) return null;
  // A comment (5) answers the message it stands in.
  const above = el.parentElement?.closest('.b-post[data-node-id]');
  // Not by a selector with the number in it: the browser would have to understand a new one for each message.
  const link = all(el, 'a').find(
    (a) => (a.getAttribute('href')?.includes(`#post${id}`) || a.matches('.postcounter,.b-post__count')) && outside(a),
  );
  return entryOf(
    el,
    {
      id,
      parent: (above && numberOf(above)) ?? quoted(text),
      url: linkOf(attr(link, 'href') || `#post${id}`, ctx.url),
      author: authorOf(el, ctx, name),
      text: textOf(text, NO_TEXT),
      time: timeOf(el, ctx, name)?.time ?? null,
      deleted,
      byStarter: all(el, '.threadstarter').some(outside),
    },
    found ? { ...topic(ctx), id: threadOf(el, ctx) } : topic(ctx),
  );
}
