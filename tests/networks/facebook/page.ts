/** Small Facebook pages for tests, built like the real ones (DOM.md) with nothing more than a case needs. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { readPage } from '../../../lib/reader/page.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { facebook } from '../../../lib/networks/facebook/index.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HOME = 'https://www.facebook.com/';
export const POST = '880000000000101';

export const ctxOf = (markup: string, url = HOME, lang = 'de'): Ctx => ({
  root: new JSDOM(`<!DOCTYPE html><html lang="${lang}"><body>${markup}</body></html>`, { url }).window.document,
  url: new URL(url),
  now: NOW,
});

export const read = (markup: string, url?: string, lang?: string): Reading => readPage(facebook, ctxOf(markup, url, lang));

/** What Facebook calls a post's or comment's author and shows it with. */
interface Author {
  name?: string;
  href?: string;
}

const q = (token: string): string => `__cft__[0]=${token}&amp;__tn__=-UC`;
const add = (href: string, query: string): string => `${href}${href.includes('?') ? '&amp;' : '?'}${query}`;

/** A marked post. `time`: its link; `role`: '' for the plain boxes of 2024 and later. */
export function post({
  name = 'Anna Test',
  href = `${HOME}anna.test`,
  time = `<a href="${HOME}anna.test/posts/${POST}?${q('AZ')}" aria-label="3 Std."><span>3 Std.</span></a>`,
  message = '<div data-ad-preview="message"><span dir="auto"><div><div dir="auto" style="text-align: start;">Hallo</div></div></span></div>',
  role = 'role="article"',
  token = 'AZ',
  before = '',
  more = '',
  rest = '',
}: Author & {
  time?: string;
  message?: string;
  role?: string;
  token?: string;
  before?: string;
  more?: string;
  rest?: string;
} = {}): string {
  return `<div role="feed"><div ${role} aria-posinset="1" aria-labelledby="a" aria-describedby="b c"><div>${before}<h3 id="a"><span><strong><a href="${add(href, q(token))}"><span>${name}</span></a></strong>${more}</span></h3><div id="b">${time}</div>${message}${rest}</div></div></div>`;
}

/** A comment in its box; `below`: what stands beside it (replies, the button that unfolds them). */
export function comment({
  id = '910000000000001',
  thread = '',
  name = 'Tom Probe',
  href = `${HOME}tom.probe`,
  of = POST,
  at = `${HOME}anna.test/posts/pfbid0MusterBeispiel`,
  text = '<span dir="auto"><div><div dir="auto" style="text-align: start;">Guten Tag</div></div></span>',
  when = '2 Tage',
  badge = '',
  below = '',
  label = `Kommentar von ${name}`,
}: Author & {
  id?: string;
  thread?: string;
  of?: string;
  at?: string;
  text?: string;
  when?: string;
  badge?: string;
  below?: string;
  label?: string;
} = {}): string {
  const author = add(href, `comment_id=${encodeURIComponent(btoa(`comment:${of}_${id}`))}&amp;${q('AZc')}`);
  const own = add(at, `comment_id=${thread ? `${thread}&amp;reply_comment_id=${id}` : id}&amp;${q('AZc')}`);
  return `<div><div role="article" aria-label="${label}"><a aria-hidden="true" href="${author}"><svg></svg></a><div><div>${badge}<a href="${author}"><span dir="auto">${name}</span></a>${text}</div><ul><li><a href="${own}"><span>${when}</span></a></li><li><div role="button">Antworten</div></li></ul></div></div><div>${below}</div></div>`;
}

export const unfold = (text: string): string => `<div role="button" tabindex="0"><span dir="auto">${text}</span></div>`;
export const json = (text: string): string => `<script type="application/json">${text}</script>`;
