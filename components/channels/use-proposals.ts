/** What the audit asks about now, and what somebody said no to. */
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import { type Proposal, proposalsOf, refusalOf, type Visited } from '../../lib/rules/channels/propose.ts';
import { readRefused } from '../../lib/store/channels.ts';
import { readVisited } from '../../lib/store/visited.ts';
import { type Read, useRead } from '../base/use-read.ts';
import type { Front } from '../shell/use-front.ts';

/** The page beside the panel, where it is somebody's page or a group: asked about, never kept by itself. */
function inFront(front: Front | null): Visited[] {
  const page = front?.page;
  if (!page || !(page.kind === 'profile' || page.kind === 'group') || !URL.canParse(page.url)) return [];
  const name = decodeURI(new URL(page.url).pathname.split('/').filter(Boolean).at(-1) ?? '');
  const hosted = networkById(page.network)?.hosts.length === 0;
  return hosted ? [] : [{ network: page.network, url: page.url, name, kind: page.kind === 'group' ? 'group' : 'page' }];
}

export interface Asked {
  open: Proposal[];
  refused: Proposal[];
}

export function useProposals(settings: Settings, channels: readonly Channel[], front: Front | null): Read<Asked> {
  const { own, sites } = settings;
  const before = front?.page?.url ?? '';
  const key = JSON.stringify([own, sites, before, channels.map((channel) => [channel.key, channel.url])]);
  return useRead(['dropped', 'jobs', 'settings'], key, async () => {
    const all = proposalsOf({ own, sites }, [...(await readVisited()), ...inFront(front)], channels);
    const refused = await readRefused(all.map(refusalOf));
    return {
      open: all.filter((one) => !refused.has(refusalOf(one))),
      refused: all.filter((one) => refused.has(refusalOf(one))),
    };
  });
}
