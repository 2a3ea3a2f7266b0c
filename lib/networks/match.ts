/** Which network an address belongs to. Pure; also used by the background, where no page is at hand. */
import { networkById, networks } from './index.ts';
import { web } from './web/index.ts';
import type { Network } from './network.ts';

/** A site the user added: its origin and the software last seen there, '' while none was. */
export interface Site {
  origin: string;
  network: string;
}

/** True where `url` is covered by a match pattern of the form scheme://[*.]host/*. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, wild, host = ''] = parts;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
  return url.host === host || url.hostname === host || (Boolean(wild) && url.hostname.endsWith(`.${host}`));
}

/** The network of an address: one with fixed hosts, or the software last seen on a site the user added; else undefined. */
export function networkOf(url: URL, sites: readonly Site[] = []): Network | undefined {
  const site = sites.find(({ origin }) => origin === url.origin);
  if (site) return networkById(site.network) ?? web;
  return networks.find((network) => network.hosts.some((pattern) => matchesPattern(pattern, url)));
}
