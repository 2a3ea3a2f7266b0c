/**
 * An answer of ours that nobody saw, logged by hand: a record like any other, but on a person's word. When the same one is seen later, the
 * seen one takes its place: no answer counts twice. Pure.
 */
import type { Interaction } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import type { Account, Reading } from '../model/sighting.ts';
import type { NetworkFacts } from '../networks/network.ts';
import { dayOf, deedId } from './deeds.ts';
import { hashOf } from './erased.ts';
import { excerptOf, keptAccount } from './excerpt.ts';
import { accountKeys, ownKeysOf, postsById } from './keys.ts';
import { SAYS } from './view.ts';

export interface Said {
  /** Where it stands: address of the post, or of the answer itself. */
  url: URL;
  kind: 'comment' | 'reply';
  /** Own account, 'network|key'. */
  actor: string;
  /** Epoch ms; only its day counts. */
  at: number;
  to: Account | null;
  text: string;
}

/** The post an address leads to, comparable; an address whose post the network does not tell stands for itself, without its hash. */
export function placeAt(url: URL, network: NetworkFacts): string {
  const page = network.page(url);
  return page.kind === 'post' ? page.url : url.href.slice(0, url.href.length - url.hash.length);
}

const placesIn = (addresses: readonly (string | null)[], network: NetworkFacts): string[] =>
  addresses.flatMap((address) => (address !== null && URL.canParse(address) ? [placeAt(new URL(address), network)] : []));

/** Where the ids of this account's answers logged by hand begin; what follows is day and place. No comment's own id looks like that. */
export const saidStart = (network: NetworkFacts, actor: string): string => deedId(network, 'comment', actor, `${network.id}|said `);

/** Towards whom: the one named, else whom the post's address names, where it does and they are none of us. */
function towards({ to, url }: Said, network: NetworkFacts, settings: Pick<Settings, 'own'>): string[] {
  if (to) return accountKeys(network, to, null);
  const own = ownKeysOf(settings, network);
  const named = network.accountKeys({ url: url.href, handle: null }, null);
  return named.some((key) => own.has(key)) ? [] : named.map((key) => `${network.id}|${key}`);
}

/** The record of it. One a day, account and post: logged twice it is the same. */
export function saidDeed(said: Said, network: NetworkFacts, settings: Pick<Settings, 'hours' | 'own'>): Interaction {
  const { url, kind, actor, at, to, text } = said;
  const day = dayOf(at, settings);
  return {
    id: `${saidStart(network, actor)}${day} ${placeAt(url, network)}`,
    network: network.id,
    kind,
    at,
    day,
    actor,
    to: to && keptAccount(to),
    toKeys: towards(said, network, settings),
    url: url.href,
    evidence: 'said',
    ref: null,
    excerpt: excerptOf(text),
  };
}

/** Where a deed seen on this page stands: its own address, its post's, the page's. */
export function placesOf({ url, ref }: Interaction, reading: Reading, network: NetworkFacts): string[] {
  const comment = reading.comments.find(({ id }) => id === ref);
  const post = comment && postsById(reading).get(comment.post);
  return placesIn([url, post?.url ?? null, reading.page.kind === 'post' ? reading.page.url : null], network);
}

/** Milliseconds between what a person said and what was seen that still are the same answer: a day is all that was asked, a network's time may be rough. */
const NEAR = 129_600_000;

/** Is the answer that was seen, at one of these places, the one logged by hand? Also where the place's name was erased from that. */
export const isSeen = (said: Interaction, seen: Interaction, places: readonly string[]): boolean =>
  said.actor === seen.actor &&
  SAYS.has(seen.kind) &&
  Math.abs(said.at - seen.at) <= NEAR &&
  places.some((place) => said.id.endsWith(` ${place}`) || said.id.endsWith(` ${hashOf(place)}`));

/** The one among these deeds, seen before, that this would log once more; undefined where the records show none. */
export const seenAlready = (said: Interaction, seen: readonly Interaction[], network: NetworkFacts): Interaction | undefined =>
  seen.find((deed) => deed.evidence !== 'said' && isSeen(said, deed, placesIn([deed.url], network)));
