/** Small pages of YouTube for tests. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { youtube } from '../../../lib/networks/youtube/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HERE = 'https://www.youtube.com/watch?v=MusterVid01';

export const ctxOf = (inside: string, url = HERE): Ctx => ({
  root: new JSDOM(inside, { url }).window.document,
  url: new URL(url),
  now: NOW,
});
export const read = (inside: string, url = HERE): Reading => readPage(youtube, ctxOf(inside, url));

interface Comment {
  id?: string;
  handle?: string;
  /** Elements of 2017 to 2024. */
  old?: boolean;
  owner?: boolean;
  time?: string;
  text?: string;
  pressed?: boolean;
  href?: string;
}
export const comment = ({
  id = 'UgA',
  handle = 'anna',
  old,
  owner,
  time = 'vor 3 Tagen',
  text = 'Hallo',
  pressed = false,
  href,
}: Comment = {}): string => {
  const tag = old ? 'ytd-comment-renderer' : 'ytd-comment-view-model';
  const badge = `<ytd-author-comment-badge-renderer creator=""><a id="name" href="/@${handle}"><div id="text-container"><yt-formatted-string id="text" title="@${handle}"></yt-formatted-string></div><tp-yt-paper-tooltip>@${handle}</tp-yt-paper-tooltip></a></ytd-author-comment-badge-renderer>`;
  return `<${tag} id="comment"><div id="body"><div id="author-thumbnail"><button id="author-thumbnail-button" aria-label="@${handle}"></button></div><div id="header-author"><h3><a id="author-text" href="/@${handle}"${owner ? ' hidden' : ''}><span> @${handle} </span></a></h3><span id="author-comment-badge">${owner ? badge : ''}</span><span id="published-time-text"><a href="${href ?? `/watch?v=MusterVid01&amp;lc=${id}`}"> ${time} </a></span></div><div id="content-text">${text}</div><ytd-toggle-button-renderer id="like-button"><button aria-pressed="${pressed}"><i></i></button></ytd-toggle-button-renderer><ytd-toggle-button-renderer id="dislike-button"><button aria-pressed="false"><b></b></button></ytd-toggle-button-renderer></div></${tag}>`;
};
export const thread = (top: string, replies = ''): string =>
  `<ytd-comment-thread-renderer><div id="comment-container">${top}</div><div id="replies"${replies ? '' : ' hidden'}>${replies}</div></ytd-comment-thread-renderer>`;
/** Replies: what is loaded, what the button says, and whether more can be asked for. */
export const replies = (loaded: string, label = '', more = false): string =>
  `<ytd-comment-replies-renderer><div id="expander">${label ? `<ytd-button-renderer id="more-replies"><button aria-label="${label}">${label}</button></ytd-button-renderer>` : ''}<div id="contents">${loaded}${more ? '<ytd-continuation-item-renderer></ytd-continuation-item-renderer>' : ''}</div></div></ytd-comment-replies-renderer>`;
export const OWNER =
  '<ytd-video-owner-renderer><ytd-channel-name id="channel-name"><yt-formatted-string id="text"><a href="/@muster">Muster</a></yt-formatted-string><tp-yt-paper-tooltip>Muster</tp-yt-paper-tooltip></ytd-channel-name><yt-formatted-string id="owner-sub-count">1,2 Mio. Abonnenten</yt-formatted-string></ytd-video-owner-renderer>';
export const video = (inside = '', title = 'Ein Film'): string =>
  `<ytd-app><ytd-watch-flexy><ytd-watch-metadata><div id="title"><h1>${title}</h1></div>${OWNER}<div id="actions"><like-button-view-model><button aria-pressed="false"><i></i></button></like-button-view-model><dislike-button-view-model><button aria-pressed="false"><b></b></button></dislike-button-view-model></div></ytd-watch-metadata>${inside}</ytd-watch-flexy></ytd-app>`;
