/** Small pages of TikTok for tests. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { tiktok } from '../../../lib/networks/tiktok/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HERE = 'https://www.tiktok.com/@muster.it/video/7650000000000000001';

export const ctxOf = (inside: string, url = HERE): Ctx => ({
  root: new JSDOM(inside, { url }).window.document,
  url: new URL(url),
  now: NOW,
});
export const read = (inside: string, url = HERE): Reading => readPage(tiktok, ctxOf(inside, url));

interface Comment {
  handle?: string;
  name?: string;
  text?: string;
  time?: string;
  level?: 1 | 2;
  id?: string;
}
/** As drawn since 2024. */
export const comment = ({ handle = 'anna', name = 'Anna Muster', text = 'Hallo', time = 'vor 3 T.', level = 1 }: Comment = {}): string =>
  `<div class="css-a-0b--DivCommentItemWrapper e1"><a href="/@${handle}"><img alt=""></a><div class="css-b--DivCommentContentWrapper"><div data-e2e="comment-username-${level}"><a href="/@${handle}"><p>${name}</p></a></div><span data-e2e="comment-level-${level}"><span>${text}</span></span><div class="css-c--DivCommentSubContentWrapper"><span>${time}</span><span data-e2e="comment-reply-${level}">Antworten</span></div></div><div class="css-d--DivLikeContainer"><button aria-pressed="false"><i></i></button></div></div>`;
export const thread = (top: string, replies = ''): string =>
  `<div class="css-e--DivCommentObjectWrapper">${top}${replies ? `<div class="css-f--DivReplyContainer">${replies}</div>` : ''}</div>`;
export const button = (text: string): string => `<div class="css-g--DivViewRepliesContainer"><span>${text}</span></div>`;
/** To 2023. */
export const old = ({
  handle = 'anna',
  name = 'Anna Muster',
  text = 'Hallo',
  time = '2022-4-19',
  level = 1,
  id = '7318912895876628480',
}: Comment = {}): string =>
  `<div id="${id}" class="tiktok-a-DivCommentContentContainer e1"><a data-e2e="comment-avatar-${level}" href="/@${handle}"></a><div class="tiktok-b-DivContentContainer"><a href="/@${handle}"><span data-e2e="comment-username-${level}">${name}</span></a><p data-e2e="comment-level-${level}"><span>${text}</span></p><p class="tiktok-c-PCommentSubContent"><span data-e2e="comment-time-${level}">${time}</span></p></div></div>`;
export const oldThread = (top: string, replies = ''): string =>
  `<div class="tiktok-d-DivCommentItemContainer e0">${top}<div class="tiktok-e-DivReplyContainer">${replies}</div></div>`;
