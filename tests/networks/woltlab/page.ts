/** Small WoltLab pages for tests. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { woltlab } from '../../../lib/networks/woltlab/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const H = 'https://forum.muster.example';
export const HERE = `${H}/thread/77-neue-lizenz/`;
/** The moment TIME and its kin tell. */
export const AT = Date.parse('2026-11-20T09:00:00Z');
export const TIME = '<woltlab-core-date-time date="2026-11-20T09:00:00+00:00">20. November 2026</woltlab-core-date-time>';

export interface Options {
  url?: string;
  /** Attributes of `body`. */
  body?: string;
  head?: string;
}

export function ctxOf(
  inside: string,
  { url = HERE, body = 'data-template="thread" data-application="wbb"', head = '' }: Options = {},
): Ctx {
  const { window } = new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body ${body}>${inside}</body></html>`, { url });
  return { root: window.document, url: new URL(url), now: NOW };
}

export const read = (inside: string, options?: Options): Reading => readPage(woltlab, ctxOf(inside, options));

/** A post of Suite: `extra` goes into the row's class, `state` into the post's. */
export function post(
  id: number,
  { name = 'Anna', user = 45 as number | null, number = `#${id - 500}`, text = '<p>Text</p>', time = TIME, extra = '', state = '' } = {},
): string {
  const who = user
    ? `<a href="${H}/user/${user}-${name.toLowerCase()}/" data-object-id="${user}" class="username userLink"><span itemprop="name">${name}</span></a>`
    : `<span class="username" itemprop="name">${name}</span>`;
  return `<li id="post${id}" class="${extra}"><article class="wbbPost message ${state}" data-post-id="${id}" data-object-id="${id}" data-user-id="${user ?? ''}">
  <aside class="messageSidebar"><div class="messageAuthor">${who}</div></aside><div class="messageContent"><header class="messageHeader"><ul class="messageHeaderMetaData"><li><a href="${HERE}?postID=${id}#post${id}" class="permalink messagePublicationTime">${time}</a></li></ul>
  <ul class="messageQuickOptions"><li><a href="${HERE}?postID=${id}#post${id}">${number}</a></li></ul></header><div class="messageBody"><div class="messageText">${text}</div></div><footer class="messageFooter"></footer></div></article></li>`;
}

/** The list around them, with what it tells of the page. */
export const list = (posts: string[], told = 'data-is-last-page="true" data-page-no="1" data-sort-order="ASC"'): string =>
  `<h1 class="contentTitle">Neue Lizenz</h1><ul class="wbbThreadPostList messageList" ${told}>${posts.join('')}</ul>`;
