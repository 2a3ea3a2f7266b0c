/** One post of NodeBB, in every theme since 2015: the parts are named by `component`, the facts are on the post itself (DOM.md). */
import type { Account, Entry, Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { answering, moment, ownIn, starting } from '../shared/topics.ts';
import { addressOf, slugIn } from './address.ts';

export const POST = '[component="post"][data-pid]';
export const TOPIC = '[component="topic"]';
export const own = (el: Element, selector: string): Element | null => ownIn(el, selector, POST);

/** The link that shows the author's name; in lists of posts it stands beside the picture. */
export const nameEl = (el: Element): Element | null =>
  own(el, 'a[data-username]') ?? own(el, '.post-author > a:last-of-type') ?? own(el, '[itemprop="author"] a');
export const timeEl = (el: Element): Element | null => own(el, 'a.timeago,.permalink .timeago,.post-info .timeago,.timeago');

const pictureAlt = (el: Element): string =>
  attr(own(el, '[component="user/picture"],.avatar[title],.user-icon[title],img[title]'), 'title');

/** The author: name as shown (a full name where the forum shows those), slug and number from the post. Guests have number 0. */
function author(el: Element, ctx: Ctx): Account {
  const link = nameEl(el);
  const url = absolute(attr(link, 'href'), ctx.url);
  const slug = attr(el, 'data-userslug') || (url && slugIn(url)) || null;
  const uid = attr(el, 'data-uid') || attr(link, 'data-uid');
  const name =
    nameOf(link) || attr(own(el, '[itemprop="author"] [itemprop="name"]'), 'content') || attr(el, 'data-username') || pictureAlt(el);
  return {
    name: fold(name, 200),
    url: url && slugIn(url) ? url.href : slug ? addressOf(ctx.url, 'user', slug) : null,
    handle: slug?.toLowerCase() ?? null,
    id: /^(0|-.*)?$/.test(uid) ? null : uid,
  };
}

/** ISO, or as scripts of version 1 write a date into the title: 'Mon Nov 23 2020 10:12:13 GMT+0100 (…)'. */
const DATE = /^\d{4}-\d\d-\d\dT|^\w{3} \w{3} \d\d \d{4} [\d:]{8} GMT/;

/** A time as shown: exact before scripts ran (in its title) and since version 2 (`datetime`), else what can be read in it. */
export function shownAt(el: Element | null, now: number, ...more: string[]): Interval | null {
  const at = Date.parse([...more, attr(el, 'datetime'), attr(el, 'title')].find((one) => DATE.test(one)) ?? '');
  return Number.isNaN(at) ? moment(el, now) : { from: at, to: at };
}

/** Exact by the epoch on the post or the markup's date; lists have neither. */
function timeOf(el: Element, now: number): Interval | null {
  const epoch = /^\d{12,14}$/.exec(attr(el, 'data-timestamp'))?.[0];
  if (epoch) return { from: Number(epoch), to: Number(epoch) };
  return shownAt(timeEl(el), now, attr(own(el, '[itemprop="datePublished"]'), 'content'));
}

/** Text without what it quotes; the line that names whom ("@anna said in …:") belongs to the quote. */
function text(el: Element): string {
  const content = own(el, '[component="post/content"]');
  const full = textOf(content, 'blockquote,img:not(.emoji)');
  const quote = find(content, 'blockquote');
  const lead = quote?.previousElementSibling;
  const said = lead && find(lead, 'a[href*="/post/"]') ? textOf(lead, 'img:not(.emoji)') : '';
  return said && full.startsWith(said) ? full.slice(said.length).trim() : full;
}

/** Place in the topic, from 0; null in lists. */
export const indexOf = (el: Element): number | null => (/^\d+$/.test(attr(el, 'data-index')) ? Number(attr(el, 'data-index')) : null);

/** A post of a topic; where it stands in a list (profile, search) it is a find of its own. */
export function readPost(el: Element, ctx: Ctx): Entry | null {
  const id = attr(el, 'data-pid');
  if (!id) return null;
  const topic = el.closest(TOPIC);
  const parent = own(el, '[component="post/parent"]');
  const url = addressOf(ctx.url, 'post', encodeURIComponent(id));
  const said = {
    id,
    topic: attr(topic, 'data-tid') || null,
    parent: attr(parent, 'data-parent-pid') || attr(parent, 'data-topid') || null,
    url,
    author: author(el, ctx),
    text: text(el),
    time: timeOf(el, ctx.now),
    deleted: el.classList.contains('deleted'),
  };
  if (!topic) return listed(el, said);
  return indexOf(el) === 0 ? starting(said, nameOf(find(ctx.root, '[component="topic/title"]'))) : answering(said);
}

const listed = (
  el: Element,
  { id, url, author: by, text: words, time }: Omit<PostSighting, 'type' | 'aliases' | 'ad' | 'id'> & { id: string },
): PostSighting => ({
  type: 'post',
  id: `post-${id}`,
  aliases: [id],
  url,
  author: by,
  text: `${nameOf(own(el, '.topic-title')).replace(/^RE: /, '')}\n${words}`.trim(),
  time,
  ad: false,
});
