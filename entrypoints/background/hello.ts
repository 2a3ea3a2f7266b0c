/** First word of a reader: may I, how far, with which own accounts and words? */
import { currentLanguage, words } from '../../lib/i18n.ts';
import type { HelloAnswer } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { isTaughtFor } from '../../lib/networks/web/taught/place.ts';
import { ownKeysOf } from '../../lib/rules/keys.ts';
import { networkOf } from '../../lib/networks/match.ts';
import { partFile, put } from './parts.ts';
import { recognised } from './recognised.ts';
import type { FromContent } from './sender.ts';
import { silent } from './silent.ts';

export async function hello(from: FromContent, software: string | null, settings: Settings): Promise<HelloAnswer> {
  const { network, level, url } = from;
  if (!network || silent(from, settings))
    return { network: null, level: 'off', own: [], taught: [], words: {}, language: currentLanguage() };
  // The address tells a network with fixed hosts, whose part was put in with the reader; a site's software only the page tells.
  const taught = settings.taught.filter((reader) => reader.network === network.id && isTaughtFor(reader, url));
  const parts = new Set([...(networkOf(url) ? [] : [network.id]), ...(taught.length ? ['web'] : [])]);
  if (parts.size) await put(from, [...parts].map(partFile));
  if (software && !networkOf(url)) await recognised(url.origin, network.id, settings);
  return { network: network.id, level, own: [...ownKeysOf(settings, network)], taught, words: words('page'), language: currentLanguage() };
}
