/** Members, fans and subscribers, in the words of each network: what the channels are measured by. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readerById } from '../../../lib/networks/readers.ts';
import type { Network } from '../../../lib/networks/network.ts';
import { membersIn, USERS } from '../../../lib/networks/shared/members.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { expand, readSample } from '../../../scripts/pages/sample.ts';
import { readAs } from './page.ts';

const people = (network: string, html: string, url: string) => readAs(readerById(network) as Network, html, url).people;
const forum = 'https://forum.muster.example/';

describe('members a site counts', () => {
  it.each([
    [
      'phpbb',
      `${forum}index.php`,
      '<div class="stat-block online-list"><p><strong>3</strong> online <strong>1</strong> <strong>2</strong></p></div><div class="stat-block statistics"><h3>S</h3><p>Posts <strong>43.722</strong> &bull; <strong>9303</strong> &bull; <strong>11337</strong> &bull; <strong><a>Anna 5</a></strong></p></div>',
      11337,
    ],
    [
      'vbulletin',
      `${forum}forum.php`,
      '<div id="wgo_stats"><div><dl><dt>T</dt><dd>3,803</dd><dt>P</dt><dd>21,977</dd><dt>M</dt><dd>1,588</dd></dl><dl><dt>New</dt><dd>Anna</dd></dl></div></div>',
      1588,
    ],
    ['discourse', `${forum}about`, '<span class="about__stats-item members"><span>2.4k members</span></span>', 2400],
    [
      'mediawiki',
      'https://wiki.muster.example/wiki/Special:Statistics',
      '<div id="mw-content-text"><table><tr class="mw-statistics-users"><td>Registered</td><td class="mw-statistics-numbers">1,204</td></tr></table></div>',
      1204,
    ],
    [
      'xenforo',
      forum,
      '<html id="XF"><dl class="count--messages"><dt>M</dt><dd>9</dd></dl><dl class="pairs count--users"><dt>Members</dt><dd>398,854</dd></dl></html>',
      398_854,
    ],
    [
      'xenforo',
      forum,
      '<html id="XenForo"><div id="boardStats"><dl class="memberCount"><dt>Members:</dt><dd>1,234</dd></dl></div></html>',
      1234,
    ],
    [
      'smf',
      `${forum}index.php`,
      '<div id="upshrinkHeaderIC"><p id="infocenter_onepost" class="middletext"><a>500 Members wanted</a></p><div class="title_barIC"><a href="?action=stats">Stats</a></div><p>43,722 Posts in 9,303 Topics by 11,337 Members. Latest Member: <strong><a>4you</a></strong><br><a>12 Members met</a></p><p class="inline stats">3 Guests, 2 Users</p></div>',
      11337,
    ],
    [
      'smf',
      `${forum}index.php`,
      '<table id="upshrinkHeaderIC"><tr><td><span class="middletext">50 Beiträge in 20 Themen von 5 Mitglieder. Neuestes Mitglied: <b>7of9</b></span></td></tr></table>',
      5,
    ],
    ['smf', `${forum}index.php`, '<div id="index_common_stats">Members: 1,588 &nbsp;&#8226;&nbsp; Posts: 21,977</div>', 1588],
    [
      'woltlab',
      `${forum}index.php?board-list/`,
      '<fieldset class="dashboardBox"><dl class="plain dataList"><dt>Members</dt><dd>1,234</dd><dt>Newest Member</dt><dd>7of9</dd></dl></fieldset>',
      1234,
    ],
    [
      'woltlab',
      `${forum}forum/`,
      '<ul><li class="usersOnlineInfoBox"><p>5 Mitglieder und 7 Besucher</p></li><li class="statsInfoBox"><p>1.234 Mitglieder - 567 Themen - 8.901 Beiträge</p></li></ul>',
      1234,
    ],
    [
      'nodebb',
      `${forum}categories`,
      '<div component="sidebar/left"></div><div class="row footer-stats"><div class="stats-card"><h2><span id="stats_online">9</span><br /><small>Online</small></h2></div><div class="stats-card"><h2><span id="stats_users" title="1234">1.2k</span><br /><small>Users</small></h2></div></div>',
      1200,
    ],
    [
      'flarum',
      `${forum}all`,
      '<div class="IndexPage"></div><script id="flarum-json-payload">{"resources":[{"type":"users"},{"type":"forums","attributes":{"afrux-forum-stats-widget.stats":{"discussionCount":{"value":3},"userCount":{"value":1204,"prettyValue":"1.2K"}}}}]}</script>',
      1204,
    ],
  ])('%s %s', (network, url, html, members) => {
    const [site, ...rest] = people(network, html, url);
    expect(site).toMatchObject({ url: new URL('/', url).href, followers: null, members });
    expect(rest).toEqual([]);
  });

  it('is no count where the number is missing, nor on a thread', () => {
    expect(people('phpbb', '<div class="stat-block statistics"><p><strong>1</strong></p></div>', `${forum}index.php`)).toEqual([]);
    const box = '<html id="XF"><dl class="count--users"><dd>5</dd></dl></html>';
    expect(people('xenforo', box, `${forum}threads/server.12/`)).toEqual([]);
    expect(people('smf', '<div id="index_common_stats">Mitglieder: keine</div>', `${forum}index.php`)).toEqual([]);
    const stats = '<dl class="dataList"><dt>Mitglieder</dt><dd>5</dd></dl>';
    expect(people('woltlab', stats, `${forum}board-list/`)).toMatchObject([{ members: 5 }]);
    expect(people('woltlab', `<article class="wbbPost message" data-post-id="1"></article>${stats}`, `${forum}thread/5-x/`)).toEqual([]);
    const card = '<div component="sidebar/left"></div><div class="stats-card">5 Users</div>';
    expect(people('nodebb', card, forum)).toMatchObject([{ members: 5 }]);
    expect(people('nodebb', card, `${forum}topic/1/x`)).toEqual([]);
    const data = (value: unknown): string =>
      `<div class="IndexPage DiscussionPage"></div><script id="flarum-json-payload">{"resources":[null,{"type":"forums","attributes":{"fof-forum-statistics-widget.usersCount":${JSON.stringify(value)}}}]}</script>`;
    expect(people('flarum', data(5), forum)).toMatchObject([{ members: 5 }]);
    expect(people('flarum', data(5), `${forum}d/1-x`)).toEqual([]);
    for (const value of ['5', null, { value: 5 }]) expect(people('flarum', data(value), forum)).toEqual([]);
  });

  it.each([
    ['smf/front', 1204],
    ['woltlab/suite-front', 11337],
    ['nodebb/front', 11300],
    ['flarum/index', 1204],
    ['phpbb/front', 11337],
  ])('on the sample page %s: %i', (file, members) => {
    const { url, now, source } = readSample(`tests/pages/${file}.html`);
    const root = new JSDOM(expand(source, Date.parse(now)), { url }).window.document;
    const network = readerById(file.split('/')[0] ?? '') as Network;
    const told = readPage(network, { root, url: new URL(url), now: Date.parse(now) }).people.flatMap((one) => one.members ?? []);
    expect(told).toEqual([members]);
  });

  it.each([
    ['11.337 Mitglieder', 11337],
    ['von 11,337 Mitgliedern.', 11337],
    ['12 Tsd. Mitglieder', 12000],
    ['1,2 Mio. Mitglieder', 1_200_000],
    ['9 topics by 2.4k members', 2400],
    ['Mitglieder: 1.234 • Themen: 5', 1234],
    ['Neuestes Mitglied: 4you', null],
    ['Most members online: 402', null],
    ['5 Mitgliedsbeiträge', null],
    ['17 Users', null],
    ['members', null],
    [`${'1'.repeat(100_000)} members`, null],
  ])('by word: %.30s is %s', (text, members) => expect(membersIn(text)).toBe(members));

  it('users are members where the software says so', () => {
    expect(membersIn('1.2kUsers', USERS)).toBe(1200);
    expect(membersIn('1.204 Benutzer', USERS)).toBe(1204);
    expect(membersIn('1.204 Benutzergruppen', USERS)).toBeNull();
  });
});

describe('groups, pages, channels', () => {
  it('a LinkedIn group tells its members, a company page its followers', () => {
    const group =
      '<main><h1>Systemhäuser DACH</h1><a href="/groups/81234/members/">12,345 members</a></main><div class="feed-shared-update-v2"></div>';
    expect(people('linkedin', group, 'https://www.linkedin.com/groups/81234/')).toMatchObject([
      { name: 'Systemhäuser DACH', handle: '81234', followers: null, members: 12345 },
    ]);
  });
  it('a Facebook group has members, a page fans beside its followers', () => {
    const main = (inside: string) => `<div role="main"><h1>Muster</h1>${inside}</div>`;
    const at = 'https://www.facebook.com/';
    expect(people('facebook', main('<a href="/groups/nord/members/">2.100 Mitglieder</a>'), `${at}groups/nord`)).toMatchObject([
      { members: 2100 },
    ]);
    const page = main('<a href="/muster/friends_likes/">1,2 Tsd. „Gefällt mir“</a> <a href="/muster/followers/">1.300 Follower</a>');
    expect(people('facebook', page, `${at}muster`)).toMatchObject([{ fans: 1200, followers: 1300 }]);
    expect(people('facebook', main('<a href="/muster/followers/">5 Follower</a>'), `${at}muster`)[0]).not.toHaveProperty('fans');
  });
  it('a subreddit has members', () => {
    const header = '<shreddit-subreddit-header name="backup" subscribers="12345" display-name="Backup"></shreddit-subreddit-header>';
    expect(people('reddit', `${header}<shreddit-app></shreddit-app>`, 'https://www.reddit.com/r/backup/')).toMatchObject([
      { members: 12345 },
    ]);
  });
  it('YouTube calls them subscribers', () => {
    const head =
      '<ytd-app></ytd-app><yt-page-header-view-model><h1>Muster</h1><yt-content-metadata-view-model><span role="text">@muster</span><span role="text">1.2K subscribers</span><span role="text">40 videos</span></yt-content-metadata-view-model></yt-page-header-view-model>';
    expect(people('youtube', head, 'https://www.youtube.com/@muster')).toMatchObject([{ followers: 1200, as: 'subscribers' }]);
  });
});
