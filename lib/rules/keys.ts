/** Names under which the store finds things again: of comments, threads and accounts. Pure. */
import { threadKey } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import type { Account, CommentSighting, PostSighting, Reading } from '../model/sighting.ts';
import type { NetworkFacts } from '../networks/network.ts';
import { keysOn } from './own.ts';

/** Where ids of a reading are unique: '' on a network with fixed hosts, the site on self-hosted software (every blog has a comment 2). */
export function siteOf(reading: Pick<Reading, 'page'>, network: NetworkFacts): string {
  if (network.hosts.length > 0 || !URL.canParse(reading.page.url)) return '';
  return `${new URL(reading.page.url).host.replace(/^www\./, '')}/`;
}

/**
 * 'network|comment id', as `Item.comments` holds it. On self-hosted software the id is written 'site/id', in flat topics
 * 'site/post/id' (Discourse counts posts inside a topic, so that every topic has a post 2).
 */
export function commentKey(reading: Pick<Reading, 'page' | 'nesting'>, network: NetworkFacts, id: string, post: string | null): string {
  const site = siteOf(reading, network);
  return `${network.id}|${site}${site && reading.nesting === 'flat' ? `${post ?? ''}/` : ''}${id}`;
}

/** 'network|post id', with the site before the id on self-hosted software. */
export const postKey = (reading: Pick<Reading, 'page'>, network: NetworkFacts, id: string): string =>
  `${network.id}|${siteOf(reading, network)}${id}`;

/** Key of the thread inside which an answer counts; `thread` as `judge` gives it. */
export const threadOf = (reading: Pick<Reading, 'page'>, network: NetworkFacts, comment: CommentSighting, thread: string): string =>
  threadKey(network.id, comment.post, `${siteOf(reading, network)}${thread}`);

/** The posts of a reading by each of their ids; the one without any under null. */
export const postsById = ({ posts }: Pick<Reading, 'posts'>): Map<string | null, PostSighting> =>
  new Map(posts.flatMap((post) => [post.id, ...post.aliases].map((id) => [id, post] as const)));

/** 'network|account key' of every key of an account, most stable first. */
export const accountKeys = (network: NetworkFacts, account: Account, page: URL | null): string[] =>
  network.accountKeys(account, page).map((key) => `${network.id}|${key}`);

/** Bare keys of all own accounts on a network; worked out from the address where the record has none yet. */
export function ownKeysOf(settings: Pick<Settings, 'own'>, network: NetworkFacts): Set<string> {
  return new Set(settings.own.flatMap((account) => keysOn(account, network)));
}

/** The reading's page address, null where it is none. */
export const pageOf = (reading: Pick<Reading, 'page'>): URL | null => (URL.canParse(reading.page.url) ? new URL(reading.page.url) : null);
