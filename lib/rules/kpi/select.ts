/** What a filter of Results picks: which slices, which channels. Departments are resolved now, by who is responsible now. Pure. */
import type { Channel } from '../../model/channel.ts';
import type { Settings } from '../../model/settings.ts';
import type { MetricFacts } from './metrics.ts';
import type { ResultsFilter } from './results.ts';

export interface Selection {
  /** Network ids; null: all. */
  networks: ReadonlySet<string> | null;
  /** Keys of channels, as `Item.channel` and `Interaction.actor`; null: all, and what stands on no channel. */
  keys: readonly string[] | null;
  /** Records of the channels picked. */
  channels: readonly Channel[];
  /** Campaign ids; null: all, and what belongs to none. */
  campaigns: ReadonlySet<string> | null;
}

/** A key names its account's network ('x|firma'); a website's ('site|host') does not: its record does. */
const networkOf = (key: string, channels: readonly Channel[]): string | null =>
  key.startsWith('site|') ? (channels.find((channel) => channel.key === key)?.network ?? null) : key.slice(0, key.indexOf('|'));

/** The keys departments are responsible for: by a channel's record, else by the own account. */
function keysOfDepartments(departments: ReadonlySet<string>, channels: readonly Channel[], own: Settings['own']): Set<string> {
  const told = new Map(
    channels.flatMap(({ key, responsible }) => (key !== null && responsible?.department ? [[key, responsible.department]] : [])),
  );
  const keys = new Set([...told].flatMap(([key, department]) => (departments.has(department) ? [key] : [])));
  for (const { network, keys: bare, department } of own)
    for (const key of bare) if (department && departments.has(department) && !told.has(`${network}|${key}`)) keys.add(`${network}|${key}`);
  return keys;
}

const setOrNull = (list: readonly string[]): ReadonlySet<string> | null => (list.length ? new Set(list) : null);

export function select(filter: ResultsFilter, channels: readonly Channel[], { own }: Pick<Settings, 'own'>): Selection {
  const [networks, wanted, departments] = [setOrNull(filter.networks), setOrNull(filter.channels), setOrNull(filter.departments)];
  const theirs = departments && keysOfDepartments(departments, channels, own);
  const inNetworks = (network: string | null): boolean => networks === null || (network !== null && networks.has(network));
  const keys =
    wanted || theirs
      ? [...(wanted ?? (theirs as Set<string>))].filter((key) => (!theirs || theirs.has(key)) && inNetworks(networkOf(key, channels)))
      : null;
  const picked = channels.filter(
    ({ key, network, responsible }) =>
      inNetworks(key === null ? network : networkOf(key, channels)) &&
      (!wanted || (key !== null && wanted.has(key))) &&
      (!departments || (responsible?.department ? departments.has(responsible.department) : key !== null && Boolean(theirs?.has(key)))),
  );
  return { networks, keys: keys && [...keys].sort(), channels: picked, campaigns: setOrNull(filter.campaigns) };
}

/** Can the figure be told apart by all the filters that are active? */
export const isTold = ({ by }: Pick<MetricFacts, 'by'>, { networks, keys, campaigns }: Selection): boolean =>
  (!networks || by.includes('network')) && (!keys || by.includes('channel')) && (!campaigns || by.includes('campaign'));

/** Networks on which what is picked stands; null: all. */
export function networksOf({ networks, keys, channels }: Selection): ReadonlySet<string> | null {
  if (!keys) return networks;
  const found = keys.map((key) => networkOf(key, channels));
  return found.includes(null) ? networks : new Set(found as string[]);
}
