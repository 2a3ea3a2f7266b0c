/** What a saved reply can say about the item in front, its author and us. Pure. */
import type { Assignee, Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Account } from '../../lib/model/sighting.ts';
import { networkName } from '../../lib/networks/index.ts';
import type { ReplyFacts } from '../../lib/rules/reply.ts';

/** As much of an item as a reply needs; a stored item and a row of the queue both have it. */
export interface ReplyTo {
  network: string;
  author: Account;
  assignee?: Assignee | null | undefined;
}

/** The department is that of who sits here, else the one that has the item in hand. */
export function factsOf(item: ReplyTo, person: Person | null, { team, me }: Pick<Settings, 'team' | 'me'>): ReplyFacts {
  const mine = team.find(({ id }) => id === me);
  return {
    name: person?.name || item.author.name,
    company: person?.company ?? null,
    network: networkName(item.network),
    me: mine?.name ?? null,
    department: mine?.department ?? item.assignee?.department ?? null,
  };
}
