/** A page of X in jsdom, as the reader gets it. */
import { JSDOM } from 'jsdom';
import { expand, readSample } from '../../../scripts/pages/sample.ts';
import type { Ctx } from '../../../lib/networks/network.ts';

/** Markup at an address; scripts do not run. */
export const ctxOf = (markup: string, url = 'https://x.com/home', now = Date.parse('2026-11-23T12:00:00Z')): Ctx => ({
  root: new JSDOM(markup, { url }).window.document,
  url: new URL(url),
  now,
});

/** An invented sample page (tests/pages) as of its own "now"; works for every network. */
export function sampleCtx(file: string): Ctx {
  const { url, now, source } = readSample(`tests/pages/${file}.html`);
  return ctxOf(expand(source, Date.parse(now)), url, Date.parse(now));
}

/** What a post of X needs at least. `above`, `below`: lines of a chain. */
export function post({
  handle = 'anna_t',
  id = '2124805152568246273',
  text = 'Hallo',
  tabindex = 0,
  replies = 0,
  above = false,
  below = false,
  name = 'Anna Test',
} = {}): string {
  return `<div data-testid="cellInnerDiv"><article role="article" tabindex="${tabindex}" data-testid="tweet"><div><div><div><div>${above ? '<div><div></div></div><div></div>' : '<div></div>'}</div></div>
<div><div><div data-testid="Tweet-User-Avatar"><a href="/${handle}"><img alt=""></a></div>${below ? '<div></div>' : ''}</div><div>
<div data-testid="User-Name"><div><a href="/${handle}" role="link"><div><div dir="ltr"><span><span>${name}</span></span></div></div></a></div><div><a href="/${handle}" tabindex="-1"><div dir="ltr">@${handle}</div></a><a href="/${handle}/status/${id}"><time datetime="2026-11-23T10:00:00.000Z">2 Std.</time></a></div></div>
<div dir="auto" lang="de" data-testid="tweetText">${text}</div>
<div role="group"><button aria-label="${replies} Antworten. Antworten" data-testid="reply"></button><button data-testid="retweet" aria-expanded="false"></button><button data-testid="like"></button></div></div></div></div></div></article></div>`;
}

/** Cells in a list, as X keeps them. */
export const list = (...cells: string[]): string =>
  `<main><section role="region"><h1>Unterhaltung</h1><div aria-label="Timeline"><div>${cells.join('')}</div></div></section></main>`;
/** The empty cell between two threads of replies. */
export const gap = '<div data-testid="cellInnerDiv"><div></div></div>';
