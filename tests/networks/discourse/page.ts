/** Small Discourse pages for tests, after what its versions draw; words invented. */
import { discourse } from '../../../lib/networks/discourse/index.ts';
import { ctxOf as page, readAs } from '../shared/page.ts';

export const SITE = 'https://forum.muster.example/';
export const HERE = `${SITE}t/neue-server/12`;
export const read = (html: string, url = HERE) => readAs(discourse, html, url);
export const ctxOf = (html: string, url = HERE) => page(html, url);

interface Options {
  user?: string;
  name?: string;
  text?: string;
  /** Epoch ms. */
  time?: number;
  state?: string;
  above?: string;
  below?: string;
  menu?: string;
}
export const MOMENT = Date.parse('2026-11-20T13:05:00Z');
const ID = 500;

/** The app before 2025, built of widgets. */
export const widget = (
  n: number,
  { user = 'anna', name = 'Anna Test', text = '<p>Text</p>', time = MOMENT, state = '', above = '', below = '', menu = '' }: Options = {},
): string => `
<div class="topic-post clearfix ${state} regular"><article id="post_${n}" role="region" aria-label="Beitrag #${n} von @${user}" data-post-id="${ID + n}" data-topic-id="12" data-user-id="5" class="boxed onscreen-post">${above}<div class="row">
  <div class="topic-avatar"><a class="trigger-user-card main-avatar" data-user-card="${user}" aria-hidden="true" href="/u/${user}"><img alt="" title="${name}" src="/user_avatar/forum.muster.example/${user}/48/1_2.png" class="avatar"></a></div>
  <div class="topic-body clearfix"><div class="topic-meta-data"><div class="names trigger-user-card"><span class="first full-name staff moderator"><a data-user-card="${user}" href="/u/${user}">${name}</a><span class="svg-icon-title" title="Moderator"><svg class="fa d-icon"></svg></span></span><span class="second username"><a data-user-card="${user}" href="/u/${user}">${user}</a></span></div>
    <div class="post-infos"><div class="post-info post-date"><a title="Datum" class="post-date" href="/t/neue-server/12/${n === 1 ? '' : n}?u=jana"><span data-time="${time}" data-format="tiny" class="relative-date" title="20. November 2026 14:05">3 T.</span></a></div></div></div>
    <div class="regular contents"><div class="cooked">${text}</div><section class="post-menu-area clearfix"><nav class="post-controls"><div class="actions">${menu}<button class="widget-button btn-flat reply">Antworten</button></div></nav></section></div>${below}</div></div></article></div>`;

/** The app since 2025. */
export const glimmer = (
  n: number,
  { user = 'anna', name = 'Anna Test', text = '<p>Text</p>', time = MOMENT, state = '', above = '', below = '', menu = '' }: Options = {},
): string => `
<div class="topic-post clearfix ${state} regular" data-post-number="${n}"><article id="post_${n}" class="boxed onscreen-post" aria-label="Beitrag #${n} von @${user}" role="region" data-post-id="${ID + n}" data-topic-id="12" data-user-id="5">${above}<div class="post__row row">
  <div class="post-avatar topic-avatar"><a class="main-avatar" data-user-card="${user}" href="/u/${user}"><img src="/user_avatar/forum.muster.example/${user}/48/1_2.png" class="avatar" title="${name}"></a></div>
  <div class="post__body topic-body clearfix"><div class="topic-meta-data"><div class="names trigger-user-card"><span class="first full-name"><a href="/u/${user}" data-user-card="${user}">${name}</a></span></div>
    <div class="post-infos"><div class="post-info post-date"><a class="post-date" href="/t/neue-server/12/${n}?u=jana"><span class="relative-date" data-time="${time}" title="20. November 2026 14:05">3 T.</span></a></div></div></div>
    <div class="post__regular regular post__contents contents"><div class="post__contents-cooked cooked">${text}</div><section class="post__menu-area post-menu-area"><nav class="post-controls"><div class="actions">${menu}</div></nav></section></div>${below}</div></div></article></div>`;

export const title =
  '<div id="topic-title"><h1 data-topic-id="12"><a class="fancy-title" href="/t/neue-server/12">Neue Server</a></h1></div>';
export const end = '<div id="topic-footer-buttons"><button>Antworten</button></div>';
export const stream = (...posts: string[]): string =>
  `${title}<div class="posts-wrapper"><div class="post-stream">${posts.join('')}</div></div>`;

/** The view for search engines. */
export const plain = (n: number, { user = 'anna', name = 'Anna Test', text = '<p>Text</p>', time = MOMENT }: Options = {}): string => `
<div id="post_${n}" ${n > 1 ? 'itemprop="comment" itemscope itemtype="http://schema.org/Comment"' : ''} class="topic-body crawler-post"><div class="crawler-post-meta">
  <span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" rel="nofollow" href="${SITE}u/${user}"><span itemprop="name">${user}</span></a> (${name})</span>
  <link itemprop="mainEntityOfPage" href="${HERE}"><span class="crawler-post-infos"><time datetime="${new Date(time).toISOString()}" class="post-time" itemprop="datePublished">20. November 2026 um 14:05</time><span itemprop="position">${n}</span></span></div>
  <div class="post" itemprop="text">${text}</div><div class="crawler-linkback-list" itemscope itemtype="http://schema.org/ItemList"><div><a href="${SITE}t/andere/9">Andere</a></div></div></div>`;
export const crawler = (...posts: string[]): string =>
  `<div id="topic-title"><h1><a href="/t/neue-server/12">Neue Server</a></h1></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="Neue Server">${posts.join('')}</div>`;

export const quote = (n: number, topic = 12): string =>
  `<aside class="quote no-group" data-username="anna" data-post="${n}" data-topic="${topic}"><div class="title"><div class="quote-controls"></div>anna:</div><blockquote><p>Zitiert</p></blockquote></aside>`;
