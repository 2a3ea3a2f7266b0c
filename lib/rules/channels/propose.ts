/** What the first audit asks about: places that may be channels of ours and are not in the inventory yet. Pure. */
import type { Channel, ChannelKind } from '../../model/channel.ts';
import type { Settings } from '../../model/settings.ts';
import { networkById } from '../../networks/index.ts';
import { channelOfOwn, channelOfSite } from '../channel.ts';
import { keyAt } from './place.ts';

/** A page one of us wrote on, or that lies in front: the least that tells it again. */
export interface Visited {
  network: string;
  url: string;
  name: string;
  kind: 'group' | 'site' | 'page';
}

export interface Proposal {
  /** As `Channel.key`, or the address where nothing else tells. */
  key: string;
  name: string;
  url: string;
  network: string | null;
  kind: ChannelKind;
  from: 'own' | 'site' | 'visited';
}

const VIDEO = new Set(['youtube', 'tiktok']);
const MICRO = new Set(['x', 'mastodon', 'bluesky', 'threads']);
const FORUM = new Set([
  'discourse',
  'nodebb',
  'xenforo',
  'woltlab',
  'phpbb',
  'vbulletin',
  'flarum',
  'smf',
  'stackexchange',
  'disqus',
  'hackernews',
]);
const BLOG = new Set(['wordpress', 'ghost', 'blogger']);
/** Addresses of people, not of companies, where a network tells them apart. */
const SOMEBODY = /linkedin\.com\/in\/|xing\.com\/profile\//i;

/** The most likely kind of a channel at an address; a person corrects it. */
export function kindAt(network: string | null, url: string): ChannelKind {
  if (network === null) return 'page';
  const facts = networkById(network);
  if (facts && URL.canParse(url) && facts.hosts.length && facts.page(new URL(url)).kind === 'group') return 'group';
  if (VIDEO.has(network)) return 'video';
  if (MICRO.has(network)) return 'microblog';
  if (BLOG.has(network)) return 'blog';
  if (network === 'mediawiki') return 'wiki';
  if (FORUM.has(network)) return 'forum';
  if (network === 'reddit') return 'group';
  return SOMEBODY.test(url) ? 'staff' : 'page';
}

const ofOwn = ({ own }: Pick<Settings, 'own'>): Proposal[] =>
  own.map((account) => {
    const network = networkById(account.network);
    const key = (network && channelOfOwn(account, network)) ?? account.url;
    const { name, url } = account;
    return { key, name: name || url, url, network: network?.id ?? null, kind: kindAt(network?.id ?? null, url), from: 'own' };
  });

const ofSites = ({ sites }: Pick<Settings, 'sites'>): Proposal[] =>
  sites.flatMap(({ origin, network }) => {
    if (!URL.canParse(origin)) return [];
    const { host } = new URL(origin);
    const id = networkById(network)?.id ?? null;
    return [{ key: channelOfSite(host), name: host, url: `${origin}/`, network: id, kind: kindAt(id, origin), from: 'site' as const }];
  });

const ofVisited = (visited: readonly Visited[], settings: Pick<Settings, 'own'>): Proposal[] =>
  visited.flatMap(({ network, url, name, kind }) => {
    const key = kind === 'site' && URL.canParse(url) ? channelOfSite(new URL(url).host) : keyAt(url, network, settings);
    return [{ key: key ?? url, name: name || url, url, network, kind: kindAt(network, url), from: 'visited' as const }];
  });

/**
 * Own accounts, websites added, then pages one of us wrote on; each place once, none that is a channel already. Whom somebody said no to
 * is the caller's to leave out.
 */
export function proposalsOf(
  settings: Pick<Settings, 'own' | 'sites'>,
  visited: readonly Visited[],
  channels: readonly Pick<Channel, 'key' | 'url'>[],
): Proposal[] {
  const known = new Set(channels.flatMap(({ key, url }) => [key, url]));
  const found = new Map<string, Proposal>();
  for (const one of [...ofOwn(settings), ...ofSites(settings), ...ofVisited(visited, settings)])
    if (!found.has(one.key) && !known.has(one.key) && !(one.url && known.has(one.url))) found.set(one.key, one);
  return [...found.values()];
}

/** Under which key "not ours" is remembered (as a hash, lib/rules/erased.ts). */
export const refusalOf = ({ key }: Pick<Proposal, 'key'>): string => `channel|${key}`;
