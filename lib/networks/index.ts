/** All networks we read, in the order they are asked. A test walks lib/networks and demands that every folder is here. */
import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import type { Network } from './network.ts';
import { web } from './web/index.ts';
import { wordpress } from './wordpress/index.ts';
import { x } from './x/index.ts';
import { facebook } from './facebook/index.ts';
import { youtube } from './youtube/index.ts';
import { xing } from './xing/index.ts';
import { threads } from './threads/index.ts';
import { tiktok } from './tiktok/index.ts';
import { reddit } from './reddit/index.ts';
import { bluesky } from './bluesky/index.ts';
import { stackexchange } from './stackexchange/index.ts';
import { hackernews } from './hackernews/index.ts';
import { disqus } from './disqus/index.ts';
import { discourse } from './discourse/index.ts';
import { nodebb } from './nodebb/index.ts';
import { xenforo } from './xenforo/index.ts';
import { woltlab } from './woltlab/index.ts';
import { phpbb } from './phpbb/index.ts';
import { vbulletin } from './vbulletin/index.ts';
import { flarum } from './flarum/index.ts';
import { smf } from './smf/index.ts';
import { mediawiki } from './mediawiki/index.ts';
import { mastodon } from './mastodon/index.ts';
import { ghost } from './ghost/index.ts';
import { blogger } from './blogger/index.ts';

export const networks: readonly Network[] = [
  linkedin,
  x,
  instagram,
  wordpress,
  facebook,
  youtube,
  xing,
  threads,
  tiktok,
  reddit,
  bluesky,
  stackexchange,
  hackernews,
  disqus,
  discourse,
  nodebb,
  xenforo,
  woltlab,
  phpbb,
  vbulletin,
  flarum,
  smf,
  mediawiki,
  mastodon,
  ghost,
  blogger,
  web,
];

/** True for software people run themselves, so that its addresses have to be told; also for any other website. */
export const isHosted = (network: Network | undefined): boolean => network?.hosts.length === 0;

/** The network with this id, or undefined. */
export const networkById = (id: string): Network | undefined => networks.find((network) => network.id === id);
