/** The video a page is about, as the app shows it, else as the server described it. */
import type { Account, Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { subject, subjectUrl } from './address.ts';
import { COMMENT } from './comment.ts';
import { account, first, nameIn, shown } from './find.ts';

const TITLE = [
  'ytd-watch-metadata #title h1', // since 2022
  'ytd-video-primary-info-renderer h1', // to 2022
  'ytd-reel-video-renderer[is-active] :is(yt-shorts-video-title-view-model h2,h2.title)', // Shorts
  'yt-shorts-video-title-view-model h2',
];
const OWNER = [
  'ytd-video-owner-renderer #channel-name a[href],ytd-video-owner-renderer #owner-name a[href]', // since 2017
  'ytd-reel-video-renderer[is-active] :is(yt-reel-channel-bar-view-model,#channel-name) a[href]', // Shorts
  'yt-reel-channel-bar-view-model a[href]',
];
const DESCRIPTION = [
  'ytd-watch-metadata #description :is(#attributed-snippet-text,yt-attributed-string,#plain-snippet-text)', // since 2022
  'ytd-video-secondary-info-renderer #description', // to 2022
];
const DATE = [
  'ytd-watch-metadata ytd-watch-info-text #tooltip', // "12,345 views • May 3, 2024"
  'ytd-video-primary-info-renderer #info-strings,ytd-video-primary-info-renderer #date', // 2019–2022
  'ytd-video-secondary-info-renderer .date', // to 2019: "Published on May 3, 2018"
  'ytd-watch-metadata ytd-watch-info-text #info', // "12K views  3 months ago"
];

/** The channel's link beside its video, that has its name as text. */
export const ownerLink = (root: Document): Element | null => {
  const link = first(root, OWNER);
  if (link?.textContent?.trim() || !link) return link;
  return all(link.parentElement?.parentElement, 'a[href]').find((el) => el.textContent?.trim()) ?? link;
};

/** What the server wrote about the video of the first page loaded; null once the user has moved on to another. */
function served(root: Document, id: string): Element | null {
  const told = find(root, 'meta[itemprop="identifier"],meta[itemprop="videoId"]');
  return attr(told, 'content') === id ? (told?.closest('[itemscope]') ?? null) : null;
}

/** The channel the video belongs to, or null. */
export function owner({ root, url }: Ctx): Account | null {
  const link = ownerLink(root);
  if (link) return account(nameIn(link), attr(link, 'href'), url);
  const id = subject(url)?.id;
  const told = find(id ? served(root, id) : null, '[itemprop="author"]');
  return told && account(attr(find(told, '[itemprop="name"]'), 'content'), attr(find(told, '[itemprop="url"]'), 'href'), url);
}

/** Comments are on the page, but none in a shape known here: better a gap than a video that looks uncommented. */
const isLost = (root: Document): boolean => {
  const list = find(root, 'ytd-comments#comments #contents');
  return (
    !find(root, COMMENT) &&
    Boolean(list && find(root, 'ytd-comments-header-renderer #count')) &&
    [...(list?.children ?? [])].some(({ tagName }) => !/CONTINUATION|GHOST|MESSAGE|SPINNER|TEMPLATE|DOM-|^DIV$/.test(tagName))
  );
};

/** Cheap identity of the page's video; null on other pages. */
export function identifyVideo({ root, url }: Ctx): string | null {
  const about = subject(url);
  return about?.video ? `${about.id} ${first(root, TITLE)?.textContent?.length} ${attr(ownerLink(root), 'href')} ${isLost(root)}` : null;
}

export function readVideo(ctx: Ctx): PostSighting | null {
  const { root, url, now } = ctx;
  const about = subject(url);
  if (!about?.video || isLost(root)) return null;
  const told = served(root, about.id);
  const title = first(root, TITLE);
  // Exact with its zone; before 2023 only the day.
  let time = timeText(attr(find(told, 'meta[itemprop="datePublished"]'), 'content'), now);
  for (const selector of time ? [] : DATE) {
    time ??= all(root, selector).reduce<Interval | null>((found, el) => found ?? timeText(el.textContent ?? '', now), null);
  }
  const text = [nameOf(title) || attr(find(told, 'meta[itemprop="name"]'), 'content'), textOf(first(root, DESCRIPTION))];
  return {
    type: 'post',
    id: about.id,
    aliases: [],
    url: subjectUrl(about.id),
    author: owner(ctx) ?? { name: '', url: null, handle: null },
    text: text.filter(Boolean).join('\n'),
    time,
    ad: false,
  };
}

/** Where marks stand: beside the channel's name. */
export const videoAnchor = (root: Document): Element | null => {
  const link = ownerLink(root);
  return shown(link) ? link : null;
};
