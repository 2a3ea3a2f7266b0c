/** A self-hosted site as typed by the user. Pure. */
import type { Settings } from '../../lib/model/settings.ts';
import { isHosted, networks } from '../../lib/networks/index.ts';
import { networkOf } from '../../lib/networks/match.ts';
import type { Network } from '../../lib/networks/network.ts';

/** Software people run themselves, so that its addresses have to be told. */
export const selfHosted = (): readonly Network[] => networks.filter((network) => isHosted(network) && network.layouts.length > 0);

/** Origin of what was typed ('blog.example.de' counts as https), or why it is none. */
export function siteOrigin(
  typed: string,
  sites: Settings['sites'],
): { origin: string } | { wrong: 'empty' | 'no-address' | 'known' | 'network' } {
  const text = typed.trim();
  if (!text) return { wrong: 'empty' };
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  // A host without a dot is a slip of the keyboard, but for a machine of one's own.
  if (!url || !/^https?:$/.test(url.protocol) || !(url.hostname.includes('.') || url.hostname === 'localhost') || url.username)
    return { wrong: 'no-address' };
  if (sites.some(({ origin }) => origin === url.origin)) return { wrong: 'known' };
  return networkOf(url) ? { wrong: 'network' } : { origin: url.origin };
}
