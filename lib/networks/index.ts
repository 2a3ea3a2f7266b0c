/** All networks we read, as facts without their readers, in the order they are asked. A test walks lib/networks and demands that every folder is here. */
import { facts as linkedin } from './linkedin/facts.ts';
import { facts as x } from './x/facts.ts';
import { facts as instagram } from './instagram/facts.ts';
import { facts as wordpress } from './wordpress/facts.ts';
import { facts as facebook } from './facebook/facts.ts';
import { facts as youtube } from './youtube/facts.ts';
import { facts as xing } from './xing/facts.ts';
import { facts as threads } from './threads/facts.ts';
import { facts as tiktok } from './tiktok/facts.ts';
import { facts as reddit } from './reddit/facts.ts';
import { facts as bluesky } from './bluesky/facts.ts';
import { facts as stackexchange } from './stackexchange/facts.ts';
import { facts as hackernews } from './hackernews/facts.ts';
import { facts as disqus } from './disqus/facts.ts';
import { facts as discourse } from './discourse/facts.ts';
import { facts as nodebb } from './nodebb/facts.ts';
import { facts as xenforo } from './xenforo/facts.ts';
import { facts as woltlab } from './woltlab/facts.ts';
import { facts as phpbb } from './phpbb/facts.ts';
import { facts as vbulletin } from './vbulletin/facts.ts';
import { facts as flarum } from './flarum/facts.ts';
import { facts as smf } from './smf/facts.ts';
import { facts as mediawiki } from './mediawiki/facts.ts';
import { facts as mastodon } from './mastodon/facts.ts';
import { facts as ghost } from './ghost/facts.ts';
import { facts as blogger } from './blogger/facts.ts';
import { facts as web } from './web/facts.ts';
import type { NetworkFacts } from './network.ts';

export const networks: readonly NetworkFacts[] = [
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
export const isHosted = (network: NetworkFacts | undefined): boolean => network?.hosts.length === 0;

/** The network with this id, or undefined. */
export const networkById = (id: string): NetworkFacts | undefined => networks.find((network) => network.id === id);

/** Its proper name; the id itself where an imported record brings one nobody knows here. */
export const networkName = (id: string): string => networkById(id)?.name ?? id;
