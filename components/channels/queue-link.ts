/** Which waiting items stand in a channel, and the way to them. */
import type { Channel } from '../../lib/model/channel.ts';
import { networkById } from '../../lib/networks/index.ts';

/**
 * The channel by which items are counted (`Item.channel`); null where items cannot be told apart by it: a group's threads are strangers'
 * posts, and an account on a network of many servers shares its server with everybody.
 */
export function itemsAt({ key, network }: Pick<Channel, 'key' | 'network'>): string | null {
  if (!key || key.startsWith('site|')) return key;
  return network && networkById(network)?.hosts.length ? key : null;
}

/** Waiting items in the channel; undefined where it cannot be told or is not counted yet. */
export function openOf(channel: Pick<Channel, 'key' | 'network'>, open: ReadonlyMap<string, number> | undefined): number | undefined {
  const at = itemsAt(channel);
  return at === null || !open ? undefined : (open.get(at) ?? 0);
}
