/** Hacker News's addresses as facts: one script a view, the rest in the query. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

const ORIGIN = 'https://news.ycombinator.com/';

/** Views by their script's name; `id` names an item or a user, `site` a domain, `day` a day. */
const VIEWS: Readonly<Record<string, PageKind>> = {
  item: 'post',
  reply: 'post',
  user: 'profile',
  threads: 'profile',
  submitted: 'profile',
  favorites: 'profile',
  upvoted: 'profile',
  from: 'search',
};
const LISTS =
  /^(?:|news|news2|newest|front|ask|asknew|show|shownew|jobs|best|active|classic|pool|invited|launches|noobstories|whoishiring|newcomments|bestcomments|noobcomments|highlights|over)$/;

/** Kind of page and canonical address: what names the item, user, site or day, without page numbers and tracking. */
export const page: Network['page'] = (url) => {
  const view = url.pathname.replace(/^\/+|\/+$/g, '');
  const kind = VIEWS[view] ?? (LISTS.test(view) ? 'feed' : 'other');
  const name = view === 'reply' ? 'item' : /^news2?$/.test(view) ? '' : view;
  const told = ['id', 'site', 'day', 'points'].find((key) => kind !== 'other' && url.searchParams.get(key));
  return { kind, url: `${ORIGIN}${name}${told ? `?${told}=${encodeURIComponent(url.searchParams.get(told) ?? '')}` : ''}` };
};

/** Item named by the page's address, or null. */
export const itemOf = (url: URL): string | null =>
  page(url).kind === 'post' ? (/^\d{1,12}$/.exec(url.searchParams.get('id') ?? '')?.[0] ?? null) : null;

/** Address of an item. */
export const item = (id: string): string => `${ORIGIN}item?id=${id}`;
/** Address of a user. */
export const user = (name: string): string => `${ORIGIN}user?id=${name}`;

/** User's name in a link ('user?id=anna', 'threads?id=anna') with or without Hacker News's host, or as typed ('@anna'); else null. */
export const nameIn = (text: string | null | undefined): string | null =>
  /^(?:@|(?:(?:https?:\/\/)?news\.ycombinator\.com)?\/?(?:user|threads|submitted|favorites)\?(?:[^#]*&)?id=)([\w-]{1,30})(?=[&#]|$)/.exec(
    text?.trim() ?? '',
  )?.[1] ?? null;

/** Names are the only key, and case counts in them. */
export const accountKeys: Network['accountKeys'] = ({ url, handle }) => {
  const name = nameIn(url) ?? (/^[\w-]{1,30}$/.exec(handle ?? '')?.[0] || nameIn(handle));
  return name ? [name] : [];
};
