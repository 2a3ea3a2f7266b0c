/** On whose ground a thread stands: under a post of ours, on a website, or on a stranger's post. Pure. */
import type { Settings } from '../model/settings.ts';
import type { PostSighting, Reading } from '../model/sighting.ts';
import type { NetworkFacts } from '../networks/network.ts';
import { pageOf, siteOf } from './keys.ts';
import { keysOn, ownOf } from './own.ts';

export interface Ground {
  /** As `Item.channel`; undefined where it is no channel of ours. */
  channel: string | undefined;
  /** Under a post of ours; null where the page does not tell whose post it is. */
  ours: boolean | null;
}

/** The channel that stands for an own account on this network; null where nothing tells the account. */
export function channelOfOwn(own: Settings['own'][number], network: NetworkFacts): string | null {
  const [key] = keysOn(own, network);
  return key === undefined ? null : `${network.id}|${key}`;
}

/** The channel of a website ('forum.example.org'), as `groundOf` names it. */
export const channelOfSite = (host: string): string => `site|${host.replace(/^www\./, '')}`;

/** Where the comments under `post` (undefined: not on the page) stand. On a website of its own that is the website, whoever began the thread. */
export function groundOf(
  reading: Pick<Reading, 'page'>,
  network: NetworkFacts,
  post: PostSighting | undefined,
  { own }: Pick<Settings, 'own'>,
): Ground {
  const account = post ? ownOf(post.author, own, network, pageOf(reading)) : null;
  const site = siteOf(reading, network).slice(0, -1);
  return {
    channel: (site ? channelOfSite(site) : account && channelOfOwn(account, network)) ?? undefined,
    ours: post ? account !== null || Boolean(post.own) : null,
  };
}
