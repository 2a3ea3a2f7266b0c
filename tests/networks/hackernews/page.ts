/** Pages of Hacker News for tests, true to its tables. */
import type { Reading } from '../../../lib/model/sighting.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { hackernews } from '../../../lib/networks/hackernews/index.ts';
import { ctxOf } from '../x/page.ts';

export const ITEM = 'https://news.ycombinator.com/item?id=100';

export const frame = (inside: string, me = ''): string =>
  `<html><body><center><table id="hnmain"><tr><td><span class="pagetop">${me ? `<a id="me" href="user?id=${me}">${me}</a>` : '<a href="login">login</a>'}</span></td></tr><tr><td>${inside}</td></tr></table></center></body></html>`;

export const story = ({
  id = 100,
  title = 'Ein Werkzeug',
  by = 'anna',
  age = '2026-11-20T10:00:00 1795168800',
  link = 'titleline',
} = {}): string =>
  `<tr class="athing submission" id="${id}"><td class="title"><span class="rank">1.</span></td><td class="votelinks"><center><a id="up_${id}" class="clicky" href="vote?id=${id}"><div class="votearrow"></div></a></center></td><td class="title">${
    link === 'titleline'
      ? `<span class="titleline"><a href="https://muster.example/">${title}</a><span class="sitebit comhead"> (<a href="from?site=muster.example"><span class="sitestr">muster.example</span></a>)</span></span>`
      : `<a href="https://muster.example/" class="${link}">${title}</a>`
  }</td></tr><tr><td colspan="2"></td><td class="subtext"><span class="subline"><span class="score">9 points</span> by ${by && `<a href="user?id=${by}" class="hnuser">${by}</a>`} <span class="age" title="${age}"><a href="item?id=${id}">3 days ago</a></span> <span id="unv_${id}"></span> | <a href="item?id=${id}">2&nbsp;comments</a></span></td></tr>`;

export const item = (...rows: string[]): string => `<table class="fatitem">${rows.join('')}</table><br>`;
export const tree = (...rows: string[]): string => `<table class="comment-tree">${rows.join('')}</table>`;

export const comment = ({
  id = 101,
  by = 'bert',
  indent = 0,
  text = 'Hallo',
  state = '',
  n = 1,
  age = `2026-11-21T10:00:${String(id % 60).padStart(2, '0')}` as string | null,
  width = false,
  navs = '',
  gone = '',
} = {}): string =>
  `<tr class="athing comtr ${state}" id="${id}"><td><table><tr><td class="ind"${width ? '' : ` indent="${indent}"`}><img src="s.gif" height="1" width="${indent * 40}"></td><td class="votelinks"><center><a id="up_${id}" class="clicky" href="vote?id=${id}"><div class="votearrow"></div></a></center></td><td class="default"><div><span class="comhead">${by && `<a href="user?id=${by}" class="hnuser">${by}</a>`} <span class="age"${age === null ? '' : ` title="${age}"`}><a href="item?id=${id}">2 days ago</a></span> <span id="unv_${id}"></span><span class="navs">${navs} <a class="togg clicky" id="${id}" n="${n}" href="javascript:void(0)">[–]</a><span class="onstory"></span></span></span></div><br><div class="comment">${gone || `<div class="commtext c00">${text}</div>`}<div class="reply"><p><font size="1"><u><a href="reply?id=${id}">reply</a></u></font></div></div></td></tr></table></td></tr>`;

export const read = (inside: string, url = ITEM, me = ''): Reading => readPage(hackernews, ctxOf(frame(inside, me), url));
