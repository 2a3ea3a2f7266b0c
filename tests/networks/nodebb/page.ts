/** Small NodeBB pages for tests. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { nodebb } from '../../../lib/networks/nodebb/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const H = 'https://community.muster.example';
export const HERE = `${H}/topic/77/drucker-weg`;
export const AT = Date.parse('2026-11-20T09:00:00Z');

export function ctxOf(inside: string, url = HERE): Ctx {
  const { window } = new JSDOM(`<!DOCTYPE html><body>${inside}</body>`, { url });
  return { root: window.document, url: new URL(url), now: NOW };
}

export const read = (inside: string, url?: string): Reading => readPage(nodebb, ctxOf(inside, url));

interface Post {
  pid?: string;
  name?: string;
  uid?: string;
  slug?: string;
  text?: string;
  /** Goes into the class. */
  extra?: string;
  /** Minutes after AT. */
  at?: number;
  head?: string;
  foot?: string;
}

/** A post as harmony builds it, in its place `index`. */
export function post(
  index: number,
  {
    pid = String(501 + index),
    name = 'Anna',
    uid = '45',
    slug,
    text = '<p>Text</p>',
    extra = '',
    at = index,
    head = '',
    foot = '',
  }: Post = {},
): string {
  const user = slug ?? name.toLowerCase();
  const href = user ? `/user/${user}` : '#';
  return `<li component="post" class="${extra}" data-index="${index}" data-pid="${pid}" data-uid="${uid}" data-timestamp="${AT + at * 60_000}" data-username="${name}" data-userslug="${user}">${head}<div class="post-header"><a href="${href}"><span class="avatar" component="user/picture" title="${name}"></span></a><a href="${href}" data-username="${name}" data-uid="${uid}">${name}</a> <a class="timeago" href="/post/${pid}" title="2026-11-20T09:00:00.000Z"></a></div><div component="post/content">${text}</div><div component="post/footer">${foot}</div><div component="post/replies/container"></div></li>`;
}

/** A topic of `total` posts, some of which are here. */
export const topic = (posts: string[], total: number | '' = posts.length): string =>
  `<h1><span component="topic/title">Drucker weg</span></h1><span component="topic/post-count" title="${total}">${total}</span><ul component="topic" data-tid="77">${posts.join('')}</ul>`;
