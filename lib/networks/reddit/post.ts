/** Posts of today's Reddit: its own elements in feeds and threads, rows of its search. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { attr, find, stampOf } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { account } from './account.ts';
import { bare, onWww, pathIn, threadIn } from './address.ts';

/** ISO with microseconds and "+0000" as Reddit writes it in attributes, or null. */
export function stamp(text: string): PostSighting['time'] {
  const at = Date.parse(text.replace(/(\.\d{3})\d*/, '$1').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : { from: at, to: at };
}

/** Time of the first element below `scope` that tells one, by attribute or as text. */
export function timeIn(scope: Element | null, now: number): PostSighting['time'] {
  const ago = find(scope, 'faceplate-timeago');
  const time = find(scope, 'time');
  return stamp(attr(ago, 'ts')) ?? stampOf(time) ?? timeText(attr(time, 'title') || nameOf(time ?? ago), now);
}

/** A post in a feed, a community, a profile or at the head of its thread: everything stands in attributes (captures/reddit/DOM.md). */
export function readPost(el: Element, { now }: Ctx): PostSighting | null {
  const path = attr(el, 'permalink');
  const id = bare(attr(el, 'id') || attr(el, 'post-id')) ?? threadIn(path)?.post ?? null;
  if (!id) return null;
  const title = attr(el, 'post-title') || nameOf(find(el, '[slot="title"]'));
  return {
    type: 'post',
    id,
    aliases: [],
    url: onWww(path),
    author: account(attr(el, 'author'), attr(el, 'author-id')),
    text: `${title}\n${textOf(find(el, '[slot="text-body"]'))}`.trim(),
    time: stamp(attr(el, 'created-timestamp')) ?? timeIn(el, now),
    ad: el.hasAttribute('promoted'),
  };
}

/** What a search row tells its page's counters: ids, title and (2026) author. */
export interface Told {
  post?: { id?: unknown; title?: unknown };
  comment?: { id?: unknown };
  profile?: { name?: unknown };
}

/** The counters' JSON on the row, around it or first inside it. */
export function toldBy(row: Element): Told {
  const attribute = 'data-faceplate-tracking-context';
  const box = row.hasAttribute(attribute) ? row : (row.closest(`search-telemetry-tracker[${attribute}]`) ?? find(row, `[${attribute}]`));
  try {
    return (JSON.parse(box?.getAttribute(attribute)?.slice(0, 20_000) ?? '') as Told | null) ?? {};
  } catch {
    return {};
  }
}

/** A row of the search for posts: title and age; its author is told to the counters only, if at all. */
export function readResult(row: Element, { now }: Ctx): PostSighting | null {
  const link = find(row, 'a[data-testid="post-title-text"]') ?? find(row, 'a[data-testid="post-title"],a[href*="/comments/"]');
  const told = toldBy(row);
  const path = attr(link, 'href');
  const id = bare(attr(row, 'data-thingid')) ?? threadIn(pathIn(path))?.post ?? bare(String(told.post?.id));
  if (!link || !id) return null;
  const name = typeof told.profile?.name === 'string' ? told.profile.name : '';
  return {
    type: 'post',
    id,
    aliases: [],
    url: onWww(pathIn(path)),
    author: account(name),
    text: nameOf(link) || attr(link, 'aria-label'),
    time: timeIn(row, now),
    ad: false,
  };
}
