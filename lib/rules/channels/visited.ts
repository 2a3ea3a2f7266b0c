/** Groups and websites one of us wrote on, as a reading tells them: the audit asks whether they are channels. Pure. */
import type { Settings } from '../../model/settings.ts';
import type { Reading } from '../../model/sighting.ts';
import type { NetworkFacts } from '../../networks/network.ts';
import { ownOf } from '../own.ts';
import { pageOf } from '../keys.ts';
import type { Visited } from './propose.ts';

/** Software of places that belong to nobody's company: an instance is no channel, the account on it is. */
const OTHERS = new Set(['mastodon', 'disqus']);

/**
 * The group or website of this page where one of our own accounts wrote on it, else null: pages of strangers on which nobody of us wrote
 * are never noted.
 */
export function visitedOf(reading: Reading, network: NetworkFacts, { own }: Pick<Settings, 'own'>): Visited | null {
  const page = pageOf(reading);
  const group = network.hosts.length > 0 && reading.page.kind === 'group';
  const site = network.hosts.length === 0 && !OTHERS.has(network.id);
  if (!page || !(group || site)) return null;
  const ours = [...reading.posts, ...reading.comments].some(({ author }) => ownOf(author, own, network, page) !== null);
  if (!ours) return null;
  if (site) return { network: network.id, url: `${page.origin}/`, name: page.host.replace(/^www\./, ''), kind: 'site' };
  const name = reading.people.find(({ url }) => url === reading.page.url)?.name ?? page.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return { network: network.id, url: reading.page.url, name, kind: 'group' };
}
