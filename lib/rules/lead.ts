/** What may have led to a lead: what they wrote, what we did, campaigns they took part in; a person chooses. Pure. */
import type { Campaign, Return } from '../model/plan.ts';
import type { LeadSource } from '../model/records.ts';
import { begunAt, SAYS, type View } from './view.ts';

/** Sources proposed of each kind. */
const PROPOSED = 6;

export interface ProposedSource extends LeadSource {
  at: number;
  /** What was written, '' where nothing was. */
  text: string;
}

/** One and the same source, however it is told. */
export const sourceKey = ({ kind, id }: Pick<LeadSource, 'kind' | 'id'>): string => `${kind} ${id}`;

/** Sources of a person, newest first, PROPOSED of each kind. `campaigns`: for their names. */
export function leadSources(view: View, returns: readonly Return[], campaigns: readonly Campaign[]): ProposedSource[] {
  const items = view.items.map((item): ProposedSource => {
    const { id, network, kind = 'comment', excerpt } = item;
    return { kind: 'item', id, what: kind, network, at: begunAt(item), text: excerpt };
  });
  // A reaction leads to nothing by itself; what was said to them may.
  const deeds = view.deeds
    .filter(({ kind }) => SAYS.has(kind))
    .map(({ id, network, kind, at, excerpt }): ProposedSource => ({ kind: 'interaction', id, what: kind, network, at, text: excerpt }));
  const taken = new Map<string, ProposedSource>();
  for (const { campaign, network, at, excerpt, out } of returns) {
    const known = taken.get(campaign);
    if (out !== null || (known && known.at >= at)) continue;
    const what = campaigns.find(({ id }) => id === campaign)?.name ?? '';
    taken.set(campaign, { kind: 'campaign', id: campaign, what, network, at, text: excerpt });
  }
  const newest = (list: ProposedSource[]): ProposedSource[] => list.sort((a, b) => b.at - a.at).slice(0, PROPOSED);
  return [...newest(items), ...newest(deeds), ...newest([...taken.values()])].sort((a, b) => b.at - a.at);
}

/** As it is kept: without the words somebody outside wrote. */
export const keptSource = ({ text: _, ...source }: ProposedSource): LeadSource => source;
