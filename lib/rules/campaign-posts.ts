/** Does a comment stand under one of a campaign's posts? Compared by the post's id and canonical address, never by the address as pasted. Pure. */
import type { CommentSighting, PostSighting, Reading } from '../model/sighting.ts';
import type { NetworkFacts } from '../networks/network.ts';
import { postKey } from './keys.ts';

/** Shorter parts of an address are no ids of posts on networks with fixed hosts. */
const SHORTEST = 5;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|igsh|si|ref|mc_[ce]id)$/;

/** Does this address lead to the network with fixed hosts? People paste it with another edition's or the phone's host, too. */
const leadsTo = (url: URL, { hosts }: NetworkFacts): boolean =>
  hosts.some((pattern) => {
    const host = pattern.replace(/^[^:]+:\/\/|\/\*$/g, '').replace(/^(?:\*\.|www\.)/, '');
    return url.hostname === host || url.hostname.endsWith(`.${host}`);
  });

/** An address without what does not tell the page: protocol, www, hash, tracking, last slash. */
function bare(url: URL): string {
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  const host = url.host.replace(/^(?:www|m|old)\./, '');
  return `page ${host}${url.pathname.replace(/\/+$/, '')}${query.length ? `?${query.sort().join('&')}` : ''}`;
}

/** The names of a page: as it stands and as its network writes it. An address of another site has no other name on this network. */
function pageKeys(address: string, network: NetworkFacts): string[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const here = network.hosts.length === 0 || leadsTo(url, network);
  const canonical = here ? network.page(url).url : address;
  return [bare(url), ...(URL.canParse(canonical) ? [bare(new URL(canonical))] : [])];
}

/** Parts of an address that may be an id: path, query, hash; urns taken apart, long numbers out of what is written around them. */
function parts(url: URL): string[] {
  const whole = [...url.pathname.split('/'), ...[...url.searchParams.values()], url.hash.slice(1)].map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return whole.flatMap((part) => [part, ...part.split(':'), ...(part.match(/\d{10,}/g) ?? [])]).filter((part) => part.length >= SHORTEST);
}

/** All names under which a post at one of these addresses may stand in a reading of this network. */
export function addressKeys(addresses: readonly string[], reading: Pick<Reading, 'page'>, network: NetworkFacts): Set<string> {
  return new Set(
    addresses
      .filter((address) => URL.canParse(address))
      .flatMap((address) => {
        const url = new URL(address);
        return [...pageKeys(address, network), ...(leadsTo(url, network) ? parts(url).map((part) => postKey(reading, network, part)) : [])];
      }),
  );
}

/**
 * All names of the post a comment stands under. `post`: as the reading has it, undefined where it is not on the page. On a site of its own a
 * thread's page is the thread; on a network's own pages their address counts only where nothing else tells the post.
 */
export function postKeys(
  comment: Pick<CommentSighting, 'post'>,
  post: PostSighting | undefined,
  reading: Reading,
  network: NetworkFacts,
): string[] {
  const ids = [comment.post, post?.id ?? null, ...(post?.aliases ?? [])].filter((id) => id !== null);
  const page = URL.canParse(reading.page.url) ? new URL(reading.page.url) : null;
  const told = page !== null && leadsTo(page, network) && ids.length > 0;
  const own = network.hosts.length > 0 ? ids.map((id) => postKey(reading, network, id)) : [];
  const around = reading.page.kind === 'post' && !told ? pageKeys(reading.page.url, network) : [];
  return [...own, ...(post?.url ? pageKeys(post.url, network) : []), ...around];
}
