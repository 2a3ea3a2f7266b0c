/** Small Flarum pages for tests. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { flarum } from '../../../lib/networks/flarum/index.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const H = 'https://diskussion.muster.example';
export const HERE = `${H}/d/77-monitor-dunkel`;
export const AT = Date.parse('2026-11-20T09:00:00Z');

export function ctxOf(inside: string, url = HERE): Ctx {
  const { window } = new JSDOM(`<!DOCTYPE html><body>${inside}</body>`, { url });
  return { root: window.document, url: new URL(url), now: NOW };
}

export const read = (inside: string, url?: string): Reading => readPage(flarum, ctxOf(inside, url));

interface Post {
  id?: number;
  number?: number;
  name?: string;
  /** Null for a deleted account. */
  slug?: string | null;
  text?: string;
  /** Goes into the post's class. */
  extra?: string;
  /** The name's element: 'PostUser-name', none in the betas. */
  user?: string;
  time?: string;
  actions?: string;
}

const TIME = '<time datetime="2026-11-20T09:00:00Z">20. Nov.</time>';

/** A post in its place `index`, as 1.x builds it. */
export function post(
  index: number,
  {
    id = 501 + index,
    number = index + 1,
    name = 'Anna',
    slug,
    text = '<p>Text</p>',
    extra = '',
    user = 'PostUser-name',
    time = TIME,
    actions = '',
  }: Post = {},
): string {
  const to = slug === undefined ? name.replace(/\W/g, '') : slug;
  const who = to
    ? `<a href="/u/${to}"><span class="Avatar">A</span> <span class="username">${name}</span></a>`
    : `<span class="username">${name}</span>`;
  return `<div class="PostStream-item" data-index="${index}" data-time="2026-11-20T09:00:00.000Z" data-number="${number}" data-id="${id}" data-type="comment"><article class="Post CommentPost ${extra}"><header class="Post-header"><ul><li class="item-user"><div class="PostUser"><h3 class="${user}"><span class="UserOnline">Online</span>${who}</h3></div></li><li class="item-meta"><div class="PostMeta"><button class="Dropdown-toggle">${time}</button></div></li></ul></header><div class="Post-body">${text}</div><aside class="Post-actions"><ul>${actions}</ul></aside></article></div>`;
}

export const loading = (index: number): string =>
  `<div class="PostStream-item" data-index="${index}"><div class="Post LoadingPost"></div></div>`;

/** A discussion of `total` posts, as the scrubber counts them. */
export const stream = (items: string[], total: number | '' = items.length): string =>
  `<div class="DiscussionPage"><h1 class="DiscussionHero-title">Monitor dunkel</h1><div class="PostStream">${items.join('')}</div><span class="Scrubber-count">${total}</span></div>`;
