/** Measurements from pages, proposals of the audit, where one of us wrote. */
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/model/channel.ts';
import type { PersonSighting, Reading } from '../../../lib/model/sighting.ts';
import { networkById } from '../../../lib/networks/index.ts';
import type { NetworkFacts } from '../../../lib/networks/network.ts';
import { measurementsOf, metricsOf } from '../../../lib/rules/channels/measure.ts';
import { keyAt } from '../../../lib/rules/channels/place.ts';
import { kindAt, proposalsOf, type Visited } from '../../../lib/rules/channels/propose.ts';
import { visitedOf } from '../../../lib/rules/channels/visited.ts';
import { channel } from './fresh.ts';

const net = (id: string): NetworkFacts => networkById(id) as NetworkFacts;
const reading = (network: string, url: string, change: Partial<Reading> = {}): Reading => ({
  network,
  layout: null,
  nesting: 'tree',
  page: net(network).page(new URL(url)),
  viewer: null,
  posts: [],
  comments: [],
  people: [],
  gaps: [],
  ...change,
});
const seen = (url: string, change: Partial<PersonSighting> = {}): PersonSighting => ({
  name: 'Muster',
  url,
  handle: null,
  followers: null,
  ...change,
});
const when = { at: 5, day: '2026-09-14' };
const measured = (network: string, url: string, people: PersonSighting[], channels: Channel[]) =>
  measurementsOf(reading(network, url, { people }), net(network), channels, [], when).map(({ id, value, source }) => [id, value, source]);

describe('measurements', () => {
  it('take each figure once, under the network’s word', () => {
    expect(metricsOf({ followers: 5 })).toEqual([['followers', 5]]);
    expect(metricsOf({ followers: 5, as: 'subscribers' })).toEqual([['subscribers', 5]]);
    expect(metricsOf({ followers: 5, members: 5 })).toEqual([['members', 5]]);
    expect(metricsOf({ followers: 7, fans: 6 })).toEqual([
      ['fans', 6],
      ['followers', 7],
    ]);
    expect(metricsOf({ followers: null, members: null })).toEqual([]);
    expect(metricsOf({ followers: Number.NaN, members: -1 })).toEqual([]);
  });
  it('of an own account, not of anybody else on the page', () => {
    const people = [
      seen('https://x.com/muster', { handle: 'muster', followers: 120 }),
      seen('https://x.com/anna', { handle: 'anna', followers: 9 }),
    ];
    expect(measured('x', 'https://x.com/muster', people, [channel()])).toEqual([['channel c1|followers|2026-09-14', 120, 'page']]);
  });
  it('of a group by its address, of a website by the members it counts itself', () => {
    const group = channel({ network: 'facebook', key: 'facebook|groups/nord', url: 'https://www.facebook.com/groups/nord' });
    const url = 'https://www.facebook.com/groups/nord';
    expect(measured('facebook', url, [seen(url, { followers: 21, members: 21 })], [group])).toEqual([
      ['channel c1|members|2026-09-14', 21, 'page'],
    ]);
    const forum = channel({ network: 'phpbb', key: 'site|forum.example', url: 'https://forum.example/' });
    const front = seen('https://forum.example/', { members: 1200 });
    expect(measured('phpbb', 'https://forum.example/index.php', [front], [forum])).toEqual([
      ['channel c1|members|2026-09-14', 1200, 'page'],
    ]);
    expect(measured('phpbb', 'https://other.example/index.php', [seen('https://other.example/', { members: 5 })], [forum])).toEqual([]);
    // Somebody's profile on our forum is not the forum.
    const member = seen('https://forum.example/members/anna.5/', { followers: 3, id: '5' });
    expect(measured('xenforo', 'https://forum.example/members/anna.5/', [member], [{ ...forum, network: 'xenforo' }])).toEqual([]);
  });
});

describe('the key of an address', () => {
  const own = [{ network: 'facebook', url: 'https://www.facebook.com/muster', name: 'Muster', keys: ['id:42', 'muster'] }];
  it.each([
    ['https://www.facebook.com/muster', 'facebook', 'facebook|id:42'],
    ['https://www.facebook.com/groups/nord', 'facebook', 'facebook|groups/nord'],
    ['https://www.youtube.com/@Muster', 'youtube', 'youtube|@muster'],
    ['https://www.blog.example/2026', 'wordpress', 'site|blog.example'],
    ['https://portal.example/firma/42', null, 'site|portal.example'],
    ['kein Link', null, null],
  ])('%s', (url, network, key) => expect(keyAt(url, network, { own })).toBe(key));
});

describe('proposals', () => {
  const settings = {
    own: [
      { network: 'linkedin', url: 'https://www.linkedin.com/company/muster/', name: 'Muster', keys: ['company/muster'] },
      { network: 'linkedin', url: 'https://www.linkedin.com/in/anna/', name: 'Anna', keys: ['in/anna'] },
    ],
    sites: [{ origin: 'https://www.forum.example', network: 'discourse', level: 'read' as const }],
  };
  const visited: Visited[] = [
    { network: 'facebook', url: 'https://www.facebook.com/groups/nord', name: 'Systemhäuser Nord', kind: 'group' },
    { network: 'discourse', url: 'https://forum.example/', name: 'forum.example', kind: 'site' },
  ];
  it('own accounts, websites, places one of us wrote on; each once', () => {
    expect(proposalsOf(settings, visited, []).map(({ key, kind, from }) => [key, kind, from])).toEqual([
      ['linkedin|company/muster', 'page', 'own'],
      ['linkedin|in/anna', 'staff', 'own'],
      ['site|forum.example', 'forum', 'site'],
      ['facebook|groups/nord', 'group', 'visited'],
    ]);
  });
  it('none that is a channel already, by key or address', () => {
    const known = [channel({ key: 'linkedin|company/muster' }), channel({ key: null, url: 'https://www.facebook.com/groups/nord' })];
    expect(proposalsOf(settings, visited, known).map(({ key }) => key)).toEqual(['linkedin|in/anna', 'site|forum.example']);
  });
  it.each([
    ['youtube', 'https://www.youtube.com/@muster', 'video'],
    ['x', 'https://x.com/muster', 'microblog'],
    ['wordpress', 'https://blog.example/', 'blog'],
    ['mediawiki', 'https://wiki.example/', 'wiki'],
    ['linkedin', 'https://www.linkedin.com/groups/81234/', 'group'],
    [null, 'https://portal.example/', 'page'],
  ] as const)('likely kind: %s %s', (network, url, kind) => expect(kindAt(network, url)).toBe(kind));
});

describe('where one of us wrote', () => {
  const own = [{ network: 'facebook', url: 'https://www.facebook.com/muster', name: 'Muster', keys: ['muster'] }];
  const author = (name: string) => ({ name, url: `https://www.facebook.com/${name}`, handle: null });
  const wrote = (name: string): Reading['posts'] => [
    { type: 'post', id: '1', aliases: [], url: null, author: author(name), text: '', time: null, ad: false },
  ];
  const url = 'https://www.facebook.com/groups/nord';
  it('is noted by address and name alone, of a group', () => {
    const found = visitedOf(reading('facebook', url, { posts: wrote('muster'), people: [seen(url, { name: 'Nord' })] }), net('facebook'), {
      own,
    });
    expect(found).toEqual({ network: 'facebook', url, name: 'Nord', kind: 'group' });
  });
  it('never where only strangers wrote, nor of anybody’s profile', () => {
    expect(visitedOf(reading('facebook', url, { posts: wrote('anna') }), net('facebook'), { own })).toBeNull();
    const profile = reading('facebook', 'https://www.facebook.com/anna', { posts: wrote('muster') });
    expect(visitedOf(profile, net('facebook'), { own })).toBeNull();
  });
  it('a website of any software, but not somebody else’s instance', () => {
    const site = [{ network: 'web', url: 'https://forum.example/members/jana.5/', name: 'Jana', keys: [] }];
    const by = { name: 'Jana', url: 'https://forum.example/members/jana.5/', handle: null, id: '5' };
    const posts: Reading['posts'] = [{ type: 'post', id: '1', aliases: [], url: null, author: by, text: '', time: null, ad: false }];
    const page = 'https://forum.example/threads/server.12/';
    expect(visitedOf(reading('xenforo', page, { posts }), net('xenforo'), { own: site })).toEqual({
      network: 'xenforo',
      url: 'https://forum.example/',
      name: 'forum.example',
      kind: 'site',
    });
    const there = { name: 'Muster', url: 'https://social.example/@muster', handle: 'muster' };
    const toot: Reading['posts'] = [{ type: 'post', id: '1', aliases: [], url: null, author: there, text: '', time: null, ad: false }];
    const account = [{ network: 'mastodon', url: 'https://social.example/@muster', name: 'Muster', keys: [] }];
    expect(
      visitedOf(reading('mastodon', 'https://social.example/@muster/1', { posts: toot }), net('mastodon'), { own: account }),
    ).toBeNull();
  });
});
