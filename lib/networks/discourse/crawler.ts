/** The view of a topic for search engines and browsers without scripts: plain pages of twenty messages with schema.org marks. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { perPage } from '../shared/per-page.ts';
import { nameOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { nameIn, topicIn } from './address.ts';
import { entryOf, isGone, quotedIn, wordsOf } from './entry.ts';

export const BOXES = [
  '.crawler-post', // 1.9 and later
  '[itemtype$="/DiscussionForumPosting"]', // before: no class; later the box around all messages
];

/** Number of the message inside the topic, or null. */
export function numberOf(box: Element): string | null {
  if (!find(box, '.creator') || (!box.matches('.crawler-post') && find(box, '.crawler-post'))) return null;
  const told = /^post_(\d{1,7})$/.exec(attr(box, 'id')) ?? /^#?(\d{1,7})$/.exec(nameOf(find(box, '[itemprop="position"]')));
  return told?.[1] ?? null;
}

export const nameEl = (box: Element): Element | null =>
  find(box, '.creator [itemprop="name"]') ?? find(box, '.creator [itemprop="author"],.creator a,.creator b') ?? find(box, '.creator');

function authorOf(box: Element, { url }: Ctx): Account {
  const el = nameEl(box);
  const link = absolute(attr(el?.closest('a') ?? find(box, '.creator a'), 'href'), url);
  return { name: nameOf(el), url: link?.href ?? null, handle: nameIn(link) };
}

export const timeEl = (box: Element): Element | null =>
  find(box, 'time.post-time,time[itemprop="datePublished"],.crawler-post-meta time') ??
  find(box, '.crawler-post-infos') ??
  find(box, 'time');

const timeOf = (box: Element, now: number): Interval | null =>
  stampOf(timeEl(box)) ?? timeText(timeEl(box)?.textContent?.slice(0, 200) ?? '', now);

/** What the page tells of the topic: its number, its title, who started it, and whether later messages are on other pages. */
const topic = perPage((ctx) => {
  const { root, url } = ctx;
  const links = all(root, '#topic-title h1 a,link[rel="canonical"],link[itemprop="mainEntityOfPage"],h1 a');
  const told = [url, ...links.map((link) => absolute(attr(link, 'href'), url))].map((link) => link && topicIn(link)).find(Boolean);
  const first = all(root, BOXES.join()).find((box) => numberOf(box) === '1');
  return {
    id: told?.topic ?? null,
    title: nameOf(find(root, '#topic-title h1')) || attr(find(root, 'meta[itemprop="headline"]'), 'content') || nameOf(find(root, 'h1,h2')),
    starter: first ? authorOf(first, ctx).url : null,
    more: find(root, 'link[rel="next"],a[rel~="next"]') !== null,
  };
});

/** The message in the box, or null. */
export function read(box: Element, ctx: Ctx): Entry | null {
  const { id, title, starter, more } = topic(ctx);
  const number = numberOf(box);
  if (!id || !number) return null;
  const words = find(box, '.post[itemprop],.post,[itemprop="text"],[itemprop="articleBody"]');
  const author = authorOf(box, ctx);
  const text = wordsOf(words);
  const link = absolute(attr(find(box, '[itemprop="mainEntityOfPage"],[itemprop="url"][href*="/t/"]'), 'href'), ctx.url);
  return entryOf({
    topic: id,
    number,
    postId: null,
    title,
    parent: quotedIn(words, id),
    // Every message links to the topic as a whole.
    url: link && (topicIn(link)?.number === number || number === '1' ? link.href : `${link.href.replace(/\/$/, '')}/${number}`),
    author,
    text,
    time: timeOf(box, ctx.now),
    byPostAuthor: starter !== null && author.url === starter,
    deleted: isGone(text),
    repliesHidden: more ? null : 0,
  });
}
