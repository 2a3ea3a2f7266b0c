/** Small pages of Mastodon for tests; structure after its own components (versions 3 and 4) and views (version 3). */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { mastodon } from '../../../lib/networks/mastodon/index.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const S = 'https://social.muster.example';
export const HERE = `${S}/@start/100`;

export const ctxOf = (inside: string, url = HERE): Ctx => ({
  root: new JSDOM(inside, { url }).window.document,
  url: new URL(url),
  now: NOW,
});
export const read = (inside: string, url = HERE): Reading => readPage(mastodon, ctxOf(inside, url));

interface Status {
  id?: string;
  acct?: string;
  name?: string;
  text?: string;
  /** Accounts mentioned at the beginning. */
  to?: string[];
  replies?: string;
  /** Lines of version 4: joined to the row above, to the page's status, or to neither; and whether the next answers this one. */
  joins?: 'above' | 'top' | 'none';
  full?: boolean;
  inside?: string;
}
const url = (acct: string): string => {
  const [user, host] = acct.split('@');
  return host ? `https://${host}/@${user}` : `${S}/@${user}`;
};
export const mention = (acct: string): string =>
  `<span class="h-card"><a href="${url(acct)}" class="u-url mention">@<span>${acct.split('@')[0]}</span></a></span> `;
const display = (acct: string, name: string): string =>
  `<span class="display-name"><bdi><strong class="display-name__html">${name}</strong></bdi> <span class="display-name__account">@${acct}</span></span>`;

/** A row in the app. */
export const row = ({
  id = '101',
  acct = 'anna',
  name = 'Anna Muster',
  text = 'Hallo',
  to = [],
  replies = '0',
  joins,
  full,
  inside = '',
}: Status = {}): string => {
  const line = joins && (joins !== 'none' || full) ? `<div class="status__line ${full ? 'status__line--full' : ''}"></div>` : '';
  return `<div class="status__wrapper"><div class="status ${joins ? 'status--in-thread' : ''} ${joins === 'top' || joins === 'none' ? 'status--first-in-thread' : ''}" data-id="${id}">${line}<div class="status__info"><a href="/@${acct}/${id}" class="status__relative-time"><time datetime="2026-11-20T10:00:00.000Z">3 T.</time></a><a href="/@${acct}" title="${acct}" class="status__display-name"><div class="status__avatar"></div>${display(acct, name)}</a></div><div class="status__content"><div class="status__content__text"><p>${to.map(mention).join('')}${text}</p></div></div>${inside}<div class="status__action-bar"><button class="status__action-bar__button icon-button"><span class="icon-button__counter">${replies}</span></button><button class="icon-button" aria-pressed="false"><svg class="icon icon-retweet"></svg></button><button class="icon-button star-icon" aria-pressed="false"><i></i></button></div></div></div>`;
};
/** The status the page is about. */
export const detailed = ({ id = '100', acct = 'start', name = 'Start', text = 'Anfang', to = [] }: Status = {}): string =>
  `<div class="detailed-status__wrapper"><div class="detailed-status"><a href="/@${acct}" class="detailed-status__display-name">${display(acct, name)}</a><div class="status__content"><div class="status__content__text"><p>${to.map(mention).join('')}${text}</p></div></div><div class="detailed-status__meta"><a class="detailed-status__datetime" href="/@${acct}/${id}"><span>7. Nov. 2022, 00:11</span></a></div></div><div class="detailed-status__action-bar"><button class="icon-button star-icon" aria-pressed="false"><b></b></button></div></div>`;
export const column = (...rows: string[]): string =>
  `<div class="column"><div class="scrollable"><div class="item-list">${rows.join('')}</div></div></div>`;
export const app = (...columns: string[]): string =>
  `<div id="mastodon" class="app-holder" data-props="{}"><div class="columns-area">${columns.join('')}</div></div>`;
/** A row on a public page of version 3. */
export const served = (
  { id = '101', acct = 'anna', name = 'Anna Muster', text = 'Hallo', to = [], replies = '0' }: Status = {},
  cls = 'h-cite entry-successor',
): string =>
  `<div class="entry ${cls}"><div class="status"><div class="status__info"><a class="status__relative-time u-url u-uid" href="${url(acct)}/${id}"><time class="time-ago" datetime="2026-11-20T10:00:00Z">x</time></a><div class="p-author h-card"><a class="status__display-name u-url" href="${url(acct)}">${display(acct, name)}</a></div></div><div class="status__content emojify"><div class="e-content"><p>${to.map(mention).join('')}${text}</p></div></div><div class="status__action-bar"><div class="status__action-bar__counter"><div class="status__action-bar__counter__label">${replies}</div></div></div></div></div>`;
