/** Small XenForo pages for tests. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { xenforo } from '../../../lib/networks/xenforo/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HERE = 'https://forum.muster.example/threads/neue-lizenz.77/';

export interface Options {
  url?: string;
  /** Attributes of `html`. */
  html?: string;
  head?: string;
}

export function ctxOf(inside: string, { url = HERE, html = 'id="XF" data-template="thread_view"', head = '' }: Options = {}): Ctx {
  const { window } = new JSDOM(`<!DOCTYPE html><html ${html}><head>${head}</head><body>${inside}</body></html>`, { url });
  return { root: window.document, url: new URL(url), now: NOW };
}

export const read = (inside: string, options?: Options): Reading => readPage(xenforo, ctxOf(inside, options));

export const TIME = '<time class="u-dt" datetime="2026-11-20T10:00:00+0100" data-timestamp="1795165200">20. November 2026</time>';

interface Post {
  id?: number;
  name?: string;
  /** Number of the account; null for a guest. */
  user?: number | null;
  number?: string;
  text?: string;
  time?: string;
  extra?: string;
  attribution?: string;
}

/** A post of version 2: `extra` goes into the class. */
export function post({
  id = 501,
  name = 'Anna',
  user = 45,
  number = '#2',
  text = 'Text',
  time = TIME,
  extra = '',
  attribution,
}: Post = {}): string {
  const who =
    user === null
      ? `<span class="username">${name}</span>`
      : `<a href="/members/${name.toLowerCase()}.${user}/" class="username" data-user-id="${user}">${name}</a>`;
  const opposite =
    number && `<ul class="message-attribution-opposite"><li><a href="/threads/neue-lizenz.77/post-${id}">${number}</a></li></ul>`;
  return `<article class="message message--post ${extra}" data-author="${name}" data-content="post-${id}" id="js-post-${id}"><div class="message-inner">
  <div class="message-cell message-cell--user"><h4 class="message-name">${who}</h4></div><div class="message-cell message-cell--main">
  <header class="message-attribution"><ul class="message-attribution-main"><li><a href="/threads/neue-lizenz.77/post-${id}">${time}</a></li>${attribution ?? ''}</ul>${opposite}</header>
  <div class="message-content"><article class="message-body"><div class="bbWrapper">${text}</div></article></div>
  <div class="message-actionBar"></div></div></div></article>`;
}

/** A post of version 1. */
export const post1 = (id: number, { name = 'Anna', number = '#2', text = 'Text', extra = '', time = '' } = {}): string =>
  `<li id="post-${id}" class="message ${extra}" data-author="${name}"><div class="messageUserInfo"><div class="messageUserBlock"><div class="avatarHolder"><a href="members/anna.45/" class="avatar Av45m"></a></div><h3 class="userText"><a href="members/anna.45/" class="username">${name}</a></h3></div></div>
  <div class="messageInfo"><div class="messageContent"><article><blockquote class="messageText">${text}<div class="messageTextEndMarker">&nbsp;</div></blockquote></article></div>
  <div class="messageMeta"><div class="privateControls"><span class="item muted"><a href="members/anna.45/" class="username author">${name}</a>, <a href="threads/neue-lizenz.77/#post-${id}" class="datePermalink">${time || '<span class="DateTime" title="20.11.2026 um 10:00 Uhr">20.11.2026</span>'}</a></span></div><div class="publicControls"><a href="threads/neue-lizenz.77/#post-${id}" class="item muted postNumber hashPermalink">${number}</a></div></div></div></li>`;
