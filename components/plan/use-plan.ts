/** Everything the plan shows, read from the store and followed. */
import type { Channel } from '../../lib/model/channel.ts';
import type { AgendaItem, Campaign, PlanEntry } from '../../lib/model/plan.ts';
import { inOrder } from '../../lib/rules/plan/entry.ts';
import { readAll } from '../../lib/store/simple.ts';
import { type Read, useRead } from '../base/use-read.ts';

export interface Plan {
  /** In the order of their days. */
  entries: readonly PlanEntry[];
  channels: readonly Channel[];
  campaigns: readonly Campaign[];
  agenda: readonly AgendaItem[];
}

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'de');

export const usePlan = (): Read<Plan> =>
  useRead(['plan', 'channels', 'campaigns', 'agenda'], 'plan', async () => {
    const [entries, channels, campaigns, agenda] = await Promise.all([
      readAll('plan'),
      readAll('channels'),
      readAll('campaigns'),
      readAll('agenda'),
    ]);
    return {
      entries: entries.sort(inOrder),
      channels: channels.sort(byName),
      campaigns: campaigns.sort(byName),
      agenda: agenda.sort((a, b) => a.day.localeCompare(b.day)),
    };
  });
