/** Where a channel is: by which keys, on which website, inside which group. So posts, deeds and items find their channel. Pure. */
import type { Channel } from '../../model/channel.ts';
import type { OwnAccount, Settings } from '../../model/settings.ts';
import { networkById } from '../../networks/index.ts';
import type { NetworkFacts } from '../../networks/network.ts';
import { channelOfOwn, channelOfSite } from '../channel.ts';
import { keysOn } from '../own.ts';

export interface Place {
  /** 'network|account key', all by which the account behind it is known. */
  keys: ReadonlySet<string>;
  /** Host without www, where the channel is a website. */
  site: string | null;
  /** Start of every address inside it, where the channel is a group. */
  group: string | null;
}

type Told = Pick<Channel, 'network' | 'key' | 'url'>;

const hostOf = (url: string | null): string | null => (url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null);

/** 'network|key' of every key an address gives on its network. */
const keysAt = (network: NetworkFacts, url: string): string[] =>
  network.accountKeys({ url, handle: null }, null).map((key) => `${network.id}|${key}`);

/** Start of all addresses in a group: its own address with a stroke at the end; null for what is no group. */
function groupAt(network: NetworkFacts | undefined, url: string): string | null {
  if (!network || !URL.canParse(url)) return null;
  const page = network.page(new URL(url));
  return page.kind === 'group' ? page.url.replace(/\/*$/, '/').toLowerCase() : null;
}

/** `own`: an own account known by more keys than the channel's (the number behind a name) lends it all of them. */
export function placeOf({ network: id, key, url }: Told, own: readonly OwnAccount[] = []): Place {
  const network = id === null ? undefined : networkById(id);
  const keys = new Set([...(key ? [key] : []), ...(network ? keysAt(network, url) : [])]);
  const site = key?.startsWith('site|') ? key.slice(5) : null;
  for (const account of network ? own : []) {
    const known = keysOn(account, network as NetworkFacts).map((one) => `${id}|${one}`);
    if (known.some((one) => keys.has(one))) for (const one of known) keys.add(one);
  }
  return { keys, site, group: groupAt(network, url) };
}

/** Does something one of us did belong to the channel? By who did it, on which website, in which group. */
export function isAt({ keys, site, group }: Place, { actor, url }: { actor: string; url: string | null }): boolean {
  if (group) return Boolean(url?.toLowerCase().startsWith(group));
  if (site) return hostOf(url) === site;
  return keys.has(actor);
}

/**
 * The key of a channel at this address: the own account's where it is one, the address's own on a network with fixed hosts, else the
 * website's. Null for what is no web address.
 */
export function keyAt(url: string, id: string | null, { own }: Pick<Settings, 'own'>): string | null {
  const host = hostOf(url);
  if (!host) return null;
  const network = id === null ? undefined : networkById(id);
  const keys = network ? keysAt(network, url) : [];
  const account = network && own.find((one) => keysOn(one, network).some((key) => keys.includes(`${id}|${key}`)));
  const known = account ? channelOfOwn(account, network) : null;
  if (known) return known;
  return network?.hosts.length ? (keys[0] ?? null) : channelOfSite(host);
}
