/** A new channel from what is known of a place. */
import type { Channel } from '../../lib/model/channel.ts';
import type { Department } from '../../lib/model/records.ts';
import type { Proposal } from '../../lib/rules/channels/propose.ts';

type Known = Pick<Channel, 'name' | 'url' | 'network' | 'key' | 'kind'> & { department?: Department | null };

export const freshChannel = ({ name, url, network, key, kind, department = null }: Known, now: number): Channel => ({
  id: crypto.randomUUID(),
  name: name.trim().slice(0, 200),
  kind,
  url: url.slice(0, 2000),
  network,
  key,
  responsible: department ? { department, colleague: null } : null,
  purpose: '',
  language: '',
  guideline: '',
  state: 'active',
  staked: { name: true, basics: false, links: false },
  offers: [],
  rhythm: null,
  createdAt: now,
});

/** Of a proposal somebody said yes to. */
export const ofProposal = ({ name, url, network, key, kind }: Proposal, now: number, department: Department | null): Channel =>
  // A key that is only the address stands for nothing items or deeds could be found by.
  freshChannel({ name: name || url, url, network, key: key === url ? null : key, kind, department }, now);
