/** All networks with the readers of their pages; the extension loads one at a time (offered.ts), tools and tests take all. */
import { linkedin } from './linkedin/index.ts';
import { x } from './x/index.ts';
import { instagram } from './instagram/index.ts';
import { wordpress } from './wordpress/index.ts';
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
import { web } from './web/index.ts';
import type { Network } from './network.ts';

export const readers: readonly Network[] = [
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

/** The network with this id and its readers, or undefined. */
export const readerById = (id: string): Network | undefined => readers.find((network) => network.id === id);
