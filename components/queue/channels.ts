/** Channels the queue can be filtered by, and what they are called. */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkById, networkName } from '../../lib/networks/index.ts';
import { channelOfOwn, channelOfSite } from '../../lib/rules/channel.ts';

type Places = Pick<Settings, 'own' | 'sites'>;

/** Own accounts by name and the websites added, each once; `Item.channel` → name. */
function channelNames({ own, sites }: Places): Map<string, string> {
  const names = new Map<string, string>();
  for (const account of own) {
    const network = networkById(account.network);
    const channel = network && network.hosts.length > 0 ? channelOfOwn(account, network) : null;
    if (network && channel !== null) names.set(channel, `${account.name} (${network.name})`);
  }
  for (const { origin } of sites) if (URL.canParse(origin)) names.set(channelOfSite(new URL(origin).host), new URL(origin).host);
  return names;
}

/** What to choose from: all channels by name, and '' for whatever stands elsewhere; nothing where there is no channel. */
export function channelChoices(places: Places): [string, string][] {
  const names = [...channelNames(places)].sort(([, a], [, b]) => a.localeCompare(b));
  return names.length ? [...names, ['', t('queue.channelElse')]] : [];
}

/** Name of an item's channel; a website's address where it was read by a click, null where it stands elsewhere. */
export function channelName(channel: string, places: Places): string | null {
  if (!channel) return null;
  const [kind = '', key = ''] = channel.split('|');
  return channelNames(places).get(channel) ?? (kind === 'site' ? key : networkName(kind));
}
