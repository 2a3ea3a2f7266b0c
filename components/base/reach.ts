/** Where the settings let us read. Pure. */
import type { Settings } from '../../lib/model/settings.ts';
import type { Level, NetworkFacts } from '../../lib/networks/network.ts';

/** The match pattern that covers a site's origin. Ports have no place in one (Firefox refuses them). */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The level at an address of `network`: its site's, where the user added one, else the network's. */
export const levelAt = (url: URL, network: NetworkFacts, settings: Settings): Level =>
  settings.sites.find(({ origin }) => origin === url.origin)?.level ?? settings.levels[network.id] ?? 'off';
