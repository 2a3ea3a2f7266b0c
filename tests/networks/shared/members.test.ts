/** Members, fans and subscribers, in the words of each network: what the channels are measured by. */
import { describe, expect, it } from 'vitest';
import { readerById } from '../../../lib/networks/readers.ts';
import type { Network } from '../../../lib/networks/network.ts';
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
  ])('%s %s', (network, url, html, members) => {
    const [site, ...rest] = people(network, html, url);
    expect(site).toMatchObject({ url: new URL('/', url).href, followers: null, members });
    expect(rest).toEqual([]);
  });

  it('is no count where the number is missing, nor on a thread', () => {
    expect(people('phpbb', '<div class="stat-block statistics"><p><strong>1</strong></p></div>', `${forum}index.php`)).toEqual([]);
    const box = '<html id="XF"><dl class="count--users"><dd>5</dd></dl></html>';
    expect(people('xenforo', box, `${forum}threads/server.12/`)).toEqual([]);
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
