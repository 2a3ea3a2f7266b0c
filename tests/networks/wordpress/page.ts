/** Small WordPress pages for tests. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { readPage } from '../../../lib/reader/page.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { wordpress } from '../../../lib/networks/wordpress/index.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HERE = 'https://blog.muster.example/2026/11/ein-beitrag/';

/** A page of a post with this inside; `bodyClass` as core writes it. */
export function ctxOf(inside: string, { url = HERE, bodyClass = 'single single-post postid-7', head = '' } = {}): Ctx {
  const dom = new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body class="${bodyClass}">${inside}</body></html>`, { url });
  return { root: dom.window.document, url: new URL(url), now: NOW };
}

export const read = (inside: string, options?: Parameters<typeof ctxOf>[1]): Reading => readPage(wordpress, ctxOf(inside, options));

/** A classic comment: `extra` goes into the class, `inside` after the text (replies). */
export const comment = (
  id: number,
  { name = 'Anna', text = '<p>Text</p>', depth = 1, extra = '', inside = '', time = '2026-11-20T10:00:00+01:00' } = {},
): string =>
  `<li id="comment-${id}" class="comment ${extra} depth-${depth}"><article id="div-comment-${id}" class="comment-body"><footer class="comment-meta">
  <div class="comment-author vcard"><b class="fn">${name}</b> <span class="says">sagt:</span></div>
  <div class="comment-metadata"><a href="${HERE}#comment-${id}"><time datetime="${time}">20. November 2026</time></a></div></footer>
  <div class="comment-content">${text}</div></article>${inside}</li>`;

export const list = (...items: string[]): string => `<ol class="comment-list">${items.join('')}</ol>`;
