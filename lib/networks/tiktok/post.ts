/** A video: the one its page is about, and those in grids, feeds and searches. */
import type { Account, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { handleIn, idTime, profile, videoIn, videoUrl } from './address.ts';
import { profileName } from './people.ts';

/** Videos in lists. */
export const ITEMS = [
  '[data-e2e="user-post-item"]', // profile
  '[data-e2e="challenge-item"]', // hashtag
  '[data-e2e="search_top-item"],[data-e2e="search_video-item"],[data-e2e="search-card-item"]', // search
  '[data-e2e="recommend-list-item-container"]', // feed
];

const account = (name: string, handle: string): Account => ({ name: fold(name, 200) || handle, url: profile(handle), handle });

const DESCRIPTION =
  '[data-e2e="browse-video-desc"],[data-e2e="video-desc"],[data-e2e="user-post-item-desc"],[data-e2e="search-card-video-caption"],[data-e2e="challenge-item-desc"]';

/** The display name beside a video, before its age ("Anna · 3d ago"). */
function nickname(scope: ParentNode): string {
  const el = find(scope, '[data-e2e="browser-nickname"],[data-e2e="video-author-nickname"],[data-e2e="browse-nickname"]');
  return nameOf(find(el, 'span') ?? el).replace(/\s*·.*$/, '');
}

/** Beginning of what the server wrote of this video; '' once the user has moved on to another without a reload. */
function served(root: Document, id: string): string {
  const script = find(root, '#__UNIVERSAL_DATA_FOR_REHYDRATION__,#SIGI_STATE')?.textContent ?? '';
  const at = script.indexOf(`"id":"${id}","desc":"`);
  return at < 0 ? '' : script.slice(at, at + 6000);
}
const field = (json: string, name: string): string => {
  try {
    return JSON.parse(`"${RegExp(`"${name}":"((?:[^"\\\\]|\\\\.){0,4000})"`).exec(json)?.[1] ?? ''}"`) as string;
  } catch {
    return '';
  }
};

/** The video the page is about. `app` is the page's root: what it holds is built piece by piece. */
export function readVideo(app: Element, { root, url, now }: Ctx): PostSighting | null {
  const video = videoIn(url.pathname);
  if (!video) return null;
  const { id, handle } = video;
  const told = served(root, id);
  return {
    type: 'post',
    id,
    aliases: [],
    url: videoUrl(handle, id),
    author: account(nickname(app) || field(told, 'nickname'), handle),
    text: textOf(find(app, DESCRIPTION)) || field(told, 'desc'),
    time: idTime(id, now),
    ad: false,
  };
}

/** Id and author of a video in a list: in its link, in a feed (without links) in its player's id. */
function own(el: Element): { handle: string | null; id: string } | null {
  for (const link of all(el, 'a[href*="/video/"],a[href*="/photo/"]')) {
    const video = videoIn(attr(link, 'href'));
    if (video) return video;
  }
  const id = /(\d{15,20})$/.exec(attr(find(el, '[id^="xgwrapper-"]'), 'id'))?.[1];
  const handle = handleIn(attr(find(el, 'a[href*="/@"]'), 'href'));
  return id ? { handle, id } : null;
}

export const identifyItem = (el: Element): string | null => own(el)?.id ?? null;

/** What follows the caption in a cover's description: "… created by Anna with a sound", in the page's language. */
function caption(alt: string, name: string): string {
  const english = alt.lastIndexOf(` created by ${name}`);
  if (english >= 0) return alt.slice(0, english);
  const at = name ? alt.lastIndexOf(` ${name} `) : -1;
  return at < 0 ? alt : alt.slice(0, at).replace(/(?:\s+[^\s#@]+){1,2}$/, '');
}

export function readItem(el: Element, { root, now }: Ctx): PostSighting | null {
  const video = own(el);
  if (!video) return null;
  const { id, handle } = video;
  const description = find(el, DESCRIPTION);
  const name = nickname(el) || (handle ? profileName(root, handle) : '');
  return {
    type: 'post',
    id,
    aliases: [],
    url: handle && videoUrl(handle, id),
    author: handle ? account(name, handle) : { name, url: null, handle: null },
    text: textOf(description) || attr(find(description, 'a[title]'), 'title') || fold(caption(attr(find(el, 'img[alt]'), 'alt'), name)),
    time: idTime(id, now),
    ad: false,
  };
}
