/** The video of a page, posts and videos in lists, channels, Studio. */
import { describe, expect, it } from 'vitest';
import { youtube } from '../../../lib/networks/youtube/index.ts';
import { watch } from '../../../lib/networks/youtube/watch.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { comment, ctxOf, HERE, NOW, read, thread, video } from './page.ts';

const SERVED =
  '<div id="watch7-content" itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="name" content="Ein Film"><meta itemprop="identifier" content="MusterVid01"><span itemprop="author" itemscope><link itemprop="url" href="http://www.youtube.com/@muster"><link itemprop="name" content="Muster"></span><meta itemprop="datePublished" content="2026-11-19T10:00:00-07:00"></div>';
const at = Date.parse('2026-11-19T17:00:00Z');

describe('the video', () => {
  it('as served is exact', () => {
    expect(read(`${SERVED}<ytd-app disable-upgrade="true"></ytd-app>`).posts).toEqual([
      {
        type: 'post',
        id: 'MusterVid01',
        aliases: [],
        url: HERE,
        author: { name: 'Muster', url: 'https://www.youtube.com/@muster', handle: 'muster', id: null },
        text: 'Ein Film',
        time: { from: at, to: at },
        ad: false,
      },
    ]);
  });
  it('before 2023 tells only the day', () => {
    const [post] = read(
      `${SERVED.replace('identifier', 'videoId').replace('2026-11-19T10:00:00-07:00', '2018-03-05')}<ytd-app></ytd-app>`,
    ).posts;
    expect(post?.time?.from).toBeLessThanOrEqual(Date.parse('2018-03-05T00:00:00Z'));
    expect(post?.time?.to).toBeGreaterThanOrEqual(Date.parse('2018-03-05T23:00:00Z'));
  });
  it('what was served for another video is not this one’s', () => {
    const [post] = read(SERVED + video('', 'Zweiter Film'), HERE.replace('01', '02')).posts;
    expect(post).toMatchObject({ id: 'MusterVid02', text: 'Zweiter Film', time: null, author: { name: 'Muster', handle: 'muster' } });
  });
  it.each([
    [
      '2026',
      '<ytd-watch-metadata><div id="title"><h1>F</h1></div><ytd-watch-info-text><tp-yt-paper-tooltip><div id="tooltip">1,204 views • Nov 9, 2026</div></tp-yt-paper-tooltip></ytd-watch-info-text></ytd-watch-metadata>',
      '2026-11-09',
    ],
    [
      '2021',
      '<ytd-video-primary-info-renderer><h1>F</h1><div id="info-strings"><yt-formatted-string>02.11.2026</yt-formatted-string></div></ytd-video-primary-info-renderer>',
      '2026-11-02',
    ],
    [
      '2018',
      '<ytd-video-primary-info-renderer><h1>F</h1></ytd-video-primary-info-renderer><ytd-video-secondary-info-renderer><span class="date">Am 11.06.2018 veröffentlicht</span></ytd-video-secondary-info-renderer>',
      '2018-06-11',
    ],
  ])('date of %s', (_, html, day) => {
    const [post] = read(`<ytd-app>${html}</ytd-app>`).posts;
    expect(post?.text).toBe('F');
    expect(post?.time?.from).toBeLessThanOrEqual(Date.parse(`${day}T12:00:00Z`));
    expect(post?.time?.to).toBeGreaterThanOrEqual(Date.parse(`${day}T12:00:00Z`));
  });
  it('Shorts', () => {
    const html =
      '<ytd-app><ytd-reel-video-renderer><yt-shorts-video-title-view-model><h2>Alt</h2></yt-shorts-video-title-view-model></ytd-reel-video-renderer><ytd-reel-video-renderer is-active><yt-reel-channel-bar-view-model><a href="/@muster"></a><a href="/@muster">@muster</a></yt-reel-channel-bar-view-model><yt-shorts-video-title-view-model><h2>Kurz</h2></yt-shorts-video-title-view-model></ytd-reel-video-renderer></ytd-app>';
    expect(read(html, 'https://www.youtube.com/shorts/MusterVid01').posts).toMatchObject([
      { id: 'MusterVid01', text: 'Kurz', author: { name: '@muster', handle: 'muster' } },
    ]);
  });
  it('with comments in a shape not known is a gap, not a video without comments', () => {
    const list = (inside: string) =>
      video(
        `<ytd-comments id="comments"><ytd-comments-header-renderer><h2 id="count">3</h2></ytd-comments-header-renderer><div id="contents">${inside}</div></ytd-comments>`,
      );
    expect(read(list('<ytd-new-thread-renderer></ytd-new-thread-renderer>')).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
    expect(read(list('<ytd-continuation-item-renderer></ytd-continuation-item-renderer>')).posts).toHaveLength(1);
    expect(read(list(thread(comment()))).comments).toHaveLength(1);
  });
  it('marks stand beside the channel', () => {
    const ctx = ctxOf(video());
    expect(watch.anchors(ctx.root.querySelector('ytd-app') as Element).name?.textContent).toBe('Muster');
  });
});

describe('lists', () => {
  const LINK = 'href="/watch?v=MusterVid03"';
  it.each([
    [
      'lockup',
      `<ytd-rich-item-renderer><yt-lockup-view-model><a ${LINK}></a><h3 title="F"><a ${LINK}>F</a></h3><yt-content-metadata-view-model><span role="text"><a href="/@muster">Muster</a></span><span role="text">3 Tsd. Aufrufe</span><span role="text">vor 3 Tagen</span></yt-content-metadata-view-model></yt-lockup-view-model></ytd-rich-item-renderer>`,
    ],
    [
      'search result',
      `<ytd-video-renderer><h3><a id="video-title" title="F" ${LINK}>F</a></h3><div id="metadata-line"><span>3 Tsd. Aufrufe</span><span>vor 3 Tagen</span></div><ytd-channel-name><a href="/@muster">Muster</a></ytd-channel-name></ytd-video-renderer>`,
    ],
    [
      'grid of 2023',
      `<ytd-rich-item-renderer><a id="video-title-link" title="F" ${LINK}>F</a><ytd-channel-name id="channel-name"><a href="/@muster">Muster</a></ytd-channel-name><div id="metadata-line"><span>x</span><span>vor 3 Tagen</span></div></ytd-rich-item-renderer>`,
    ],
  ])('%s', (_, html) => {
    const { posts } = read(html, 'https://www.youtube.com/results?search_query=muster');
    expect(posts).toMatchObject([
      { id: 'MusterVid03', text: 'F', author: { name: 'Muster', handle: 'muster' }, time: { to: NOW - 3 * 86_400_000 } },
    ]);
    // Beside a video they are suggestions.
    expect(read(html).posts).toEqual([]);
  });
  it('on a channel’s page the channel is the author', () => {
    const html = `<yt-page-header-view-model><h1>Muster</h1></yt-page-header-view-model><ytd-grid-video-renderer><h3><a id="video-title" title="F" ${LINK}>F</a></h3></ytd-grid-video-renderer>`;
    expect(read(html, 'https://www.youtube.com/@muster/videos').posts).toMatchObject([
      { author: { name: 'Muster', url: 'https://www.youtube.com/@muster' } },
    ]);
  });
  it('an advertisement or a playlist is none', () => {
    const ad = `<ytd-ad-slot-renderer><ytd-video-renderer><h3><a id="video-title" ${LINK}>F</a></h3></ytd-video-renderer></ytd-ad-slot-renderer><yt-lockup-view-model><h3><a href="/playlist?list=PL1">L</a></h3></yt-lockup-view-model>`;
    expect(read(ad, 'https://www.youtube.com/').posts).toEqual([]);
  });
  it('a channel’s post, by its old and new address', () => {
    const post = (href: string) =>
      `<ytd-backstage-post-renderer><a id="author-text" href="/@muster"><span> Muster </span></a><yt-formatted-string id="published-time-text"><a href="${href}">vor 1 Tag</a></yt-formatted-string><yt-formatted-string id="content-text">Frage</yt-formatted-string></ytd-backstage-post-renderer>`;
    for (const href of ['/post/UgkxMusterPost001', '/channel/UCmuster000000000000000A/community?lb=UgkxMusterPost001'])
      expect(read(post(href), 'https://www.youtube.com/@muster/posts').posts).toMatchObject([
        { id: 'UgkxMusterPost001', url: 'https://www.youtube.com/post/UgkxMusterPost001', text: 'Frage', author: { name: 'Muster' } },
      ]);
  });
});

describe('channels', () => {
  const URL_ = 'https://www.youtube.com/@muster';
  it.each([
    [
      'words',
      '<yt-page-header-view-model><h1>Muster</h1><yt-content-metadata-view-model><span role="text">@Muster</span><span role="text">1,2 Mio. Abonnenten</span><span role="text">31 Videos</span></yt-content-metadata-view-model></yt-page-header-view-model>',
      1_200_000,
    ],
    [
      'a language not known',
      '<yt-page-header-view-model><h1>Muster</h1><yt-content-metadata-view-model><span role="text">@muster</span><span role="text">2.310 xyz</span><span role="text">31 abc</span></yt-content-metadata-view-model></yt-page-header-view-model>',
      2310,
    ],
    [
      'hidden',
      '<yt-page-header-view-model><h1>Muster</h1><yt-content-metadata-view-model><span role="text">@muster</span><span role="text">31 abc</span></yt-content-metadata-view-model></yt-page-header-view-model>',
      null,
    ],
    [
      '2021',
      '<div id="channel-header"><ytd-channel-name id="channel-name"><yt-formatted-string id="text">Muster</yt-formatted-string></ytd-channel-name><yt-formatted-string id="subscriber-count">2.310 Abonnenten</yt-formatted-string></div>',
      2310,
    ],
  ])('followers: %s', (_, html, followers) =>
    expect(read(html, URL_).people).toMatchObject([{ name: 'Muster', handle: 'muster', url: URL_, followers }]),
  );
  it('the head of the channel before is not this one’s', () =>
    expect(read('<yt-page-header-view-model><h1>Andere</h1><span>@andere</span></yt-page-header-view-model>', URL_).people).toEqual([]));
  it('a video shows its channel’s reach', () =>
    expect(read(video()).people).toMatchObject([{ name: 'Muster', handle: 'muster', followers: 1_200_000 }]));
  it('who is logged in stands in the account menu once it was opened', () => {
    const menu =
      '<ytd-active-account-header-renderer><yt-formatted-string id="account-name">Muster</yt-formatted-string><yt-formatted-string id="channel-handle">@Muster</yt-formatted-string></ytd-active-account-header-renderer>';
    expect(read(menu).viewer).toMatchObject({ name: 'Muster', handle: 'muster', url: 'https://www.youtube.com/@Muster' });
    expect(read('<button id="avatar-btn"></button>').viewer).toBeNull();
  });
});

describe('Studio', () => {
  const INBOX = 'https://studio.youtube.com/channel/UCmuster000000000000000A/comments/inbox';
  const one = (text: string, href = '/video/MusterVid01/comments') =>
    `<ytcp-comment id="comment"><div id="metadata"><a id="name" href="https://www.youtube.com/@anna"><span class="author-text">@anna</span></a><span class="published-time-text">vor 3 Tagen</span></div><div id="content-text">${text}</div>${href ? `<ytcp-comment-video-thumbnail><a id="body" href="${href}"></a></ytcp-comment-video-thumbnail>` : ''}</ytcp-comment>`;
  const row = (top: string, rest = '') => `<ytcp-comment-thread>${top}${rest}</ytcp-comment-thread>`;
  it('has no ids, so they are made of video, author and text: the same for the same', () => {
    const ids = (html: string) => read(html, INBOX).comments.map(({ id }) => id);
    expect(ids(row(one('A')) + row(one('B')))).toHaveLength(2);
    expect(ids(row(one('A')))).toEqual(ids(`<div>${row(one('A'))}</div>`));
    expect(new Set([...ids(row(one('A'))), ...ids(row(one('A', '/video/MusterVid02/comments')))]).size).toBe(2);
  });
  it('replies stand under the first comment, with its video', () => {
    const { comments } = read(row(one('A'), `<ytcp-comment-replies>${one('B', '')}</ytcp-comment-replies>`), INBOX);
    expect(comments).toMatchObject([
      {
        post: 'MusterVid01',
        parent: null,
        repliesShown: 1,
        repliesHidden: 0,
        author: { name: '@anna', handle: 'anna' },
        time: { to: NOW - 3 * 86_400_000 },
      },
      { post: 'MusterVid01', parent: comments[0]?.id, text: 'B' },
    ]);
  });
  it('folded replies are counted', () => {
    const top = one('A').replace(
      '</ytcp-comment>',
      '<ytcp-comment-button id="show-replies-button">2 Antworten</ytcp-comment-button></ytcp-comment>',
    );
    expect(read(row(top), INBOX).comments[0]?.repliesHidden).toBe(2);
  });
  it('an empty list is no gap, a missing one is', () => {
    expect(read('<ytcp-comments-empty-state></ytcp-comments-empty-state>', INBOX).gaps).toEqual([]);
    expect(read('<ytcp-app></ytcp-app>', INBOX).gaps).toMatchObject([{ kind: 'no-entries' }]);
  });
  it('is told by its address', () => expect(readPage(youtube, ctxOf(row(one('A')), INBOX)).layout).toBe('studio'));
});
