/** Lists: topics by category, tag or activity, results of a search, and what an account wrote. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { nameIn, topicIn } from './address.ts';
import { entryOf } from './entry.ts';

export const ROWS = [
  '.topic-list-item', // lists of topics, in the app and for search engines
  '.latest-topic-list-item', // beside the categories
  '.fps-result', // results of a search
  '.user-stream-item,.post-list-item', // what an account wrote
];

/** Link that says which message the row is about; the first message stands for the topic. */
export const titleEl = (row: Element): Element | null =>
  find(row, 'a.raw-topic-link,.main-link a.title,a.title[href*="/t/"]') ??
  find(row, 'a.search-link[href*="/t/"],.stream-topic-title a,.title a[href*="/t/"]') ??
  find(row, 'a[href*="/t/"]');

/** Topic and number of the message the row is about, or null. */
export function idsOf(row: Element, { root, url }: Ctx): { topic: string; number: string } | null {
  // A saved page of the app holds each list twice: once more for browsers without scripts.
  if (row.closest('noscript') && find(root, '.ember-application,.ember-view')) return null;
  const link = absolute(attr(titleEl(row), 'href'), url);
  const ids = link && topicIn(link);
  // Lists of topics link to where one stopped reading.
  return ids && row.matches('.fps-result,.user-stream-item,.post-list-item') ? ids : ids && { ...ids, number: '1' };
}

/** Who wrote it. Of a topic's people the first is who started it; rows that show one person only show the last to write. */
function authorOf(row: Element, { url }: Ctx): Account {
  const posters = find(row, '.posters');
  const card = posters
    ? find(posters, 'a')
    : row.matches('.topic-list-item,.latest-topic-list-item')
      ? find(row, '.topic-creator a,.creator a[data-user-card]')
      : find(row, '.author a,a[data-user-card],.avatar-link');
  const link = absolute(attr(card, 'href'), url);
  const handle = attr(card, 'data-user-card') || nameIn(link) || null;
  // "Anna Test - Ersteller, Letzter Beitrag"
  const title = attr(find(card, 'img'), 'title').replace(/\s+-\s+[^-]*$/, '');
  return { name: title || nameOf(card, 'img') || (handle ?? ''), url: link?.href ?? null, handle };
}

/** A topic's start stands in a tooltip ("Erstellt: 3. März 2023 08:02"); other rows print the time of the message. */
function timeOf(row: Element, now: number): Interval | null {
  if (row.matches('.topic-list-item,.latest-topic-list-item')) {
    const [first = ''] = attr(find(row, '.activity[title],.age[title]'), 'title').split('\n');
    // On one line: both times; the first is the start.
    return timeText(/^(.{5,60}?\d{1,2}[:.]\d\d(?: ?[ap]m)?)/i.exec(first)?.[1] ?? first, now);
  }
  const at = Number(attr(find(row, '[data-time]'), 'data-time'));
  return at > 0 && at < 1e14 ? { from: at, to: at } : null;
}

/** The topic or message in the row. */
export function read(row: Element, ctx: Ctx): Entry | null {
  const ids = idsOf(row, ctx);
  const link = titleEl(row);
  if (!ids || !link) return null;
  const title = nameOf(find(row, '.topic-title,.title') ?? link, '.topic-statuses,.topic-post-badges,.badge-notification');
  const url = absolute(attr(link, 'href'), ctx.url);
  return entryOf({
    ...ids,
    postId: null,
    title: row.matches('.topic-list-item') ? nameOf(link) : title,
    parent: null,
    url: url && url.origin + url.pathname,
    author: authorOf(row, ctx),
    text: textOf(all(row, '.blurb,.excerpt,.cooked')[0], '.blurb__date,.relative-date,.badge-category'),
    time: timeOf(row, ctx.now),
    byPostAuthor: false,
    deleted: false,
    repliesHidden: null,
  });
}
