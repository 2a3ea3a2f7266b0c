/** The inventory narrowed and grouped by kind. Pure. */
import { CHANNEL_KINDS, type Channel, type ChannelKind } from '../../lib/model/channel.ts';
import type { Continuity } from '../../lib/rules/continuity.ts';

export interface ChannelFilter {
  text: string;
  kind: string;
  network: string;
  state: string;
  /** 'd:department', 'c:colleague', 'none'. */
  who: string;
  /** 'broken', 'soon', 'asleep', 'oneSided'. */
  look: string;
}
export const NO_FILTER: ChannelFilter = { text: '', kind: '', network: '', state: '', who: '', look: '' };

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function hasWho({ responsible }: Channel, who: string): boolean {
  if (!who) return true;
  if (who === 'none') return !responsible?.department && !responsible?.colleague;
  return who === `d:${responsible?.department}` || who === `c:${responsible?.colleague}`;
}

function looks(continuity: Continuity | undefined, look: string): boolean {
  if (!look) return true;
  if (look === 'asleep') return Boolean(continuity?.asleep);
  if (look === 'oneSided') return Boolean(continuity?.dialogue.oneSided);
  return continuity?.rhythm?.state === look;
}

/** Each word of the text must stand in name, address, purpose or language. */
export function listed(
  channels: readonly Channel[],
  filter: ChannelFilter,
  continuity: ReadonlyMap<string, Continuity> | undefined,
): Channel[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return channels
    .filter((channel) => {
      const { name, url, purpose, language, kind, network, state, id } = channel;
      const text = fold([name, url, purpose, language].join('\n'));
      return (
        words.every((word) => text.includes(word)) &&
        (!filter.kind || kind === filter.kind) &&
        (!filter.network || (network ?? '-') === filter.network) &&
        (!filter.state || state === filter.state) &&
        hasWho(channel, filter.who) &&
        looks(continuity?.get(id), filter.look)
      );
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** By kind, in the order of CHANNEL_KINDS; kinds without a channel are left out. */
export const grouped = (channels: readonly Channel[]): [ChannelKind, Channel[]][] =>
  CHANNEL_KINDS.map((kind): [ChannelKind, Channel[]] => [kind, channels.filter((channel) => channel.kind === kind)]).filter(
    ([, inside]) => inside.length > 0,
  );
