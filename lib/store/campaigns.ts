/** Campaigns with what was entered, read for their screen and inside the background's writes. Nothing here writes. */
import type { Campaign, Return } from '../model/plan.ts';
import type { Person } from '../model/records.ts';
import { personKeysOf } from './lookup.ts';
import { type ReadTx, reading, type WriteTx } from './open.ts';

export interface Entered {
  campaign: Campaign;
  /** In no order. */
  returns: Return[];
  /** Of everybody known under one of the entries' keys. */
  people: Pick<Person, 'id' | 'keys'>[];
}

/** A campaign with its entries and who of them is known; null where there is none. */
export async function enteredIn(tx: ReadTx | WriteTx, id: string): Promise<Entered | null> {
  const campaign = await tx.objectStore('campaigns').get(id);
  if (!campaign) return null;
  const returns = await tx.objectStore('returns').index('campaign').getAll(id);
  return {
    campaign,
    returns,
    people: await personKeysOf(
      tx,
      returns.flatMap(({ keys }) => keys),
    ),
  };
}

/** As `enteredIn`, on its own. Throws StoreFailure. */
export const readEntered = (id: string): Promise<Entered | null> => reading((tx) => enteredIn(tx, id));

/** All campaigns with their entries. Throws StoreFailure. */
export const readAllEntered = (): Promise<Entered[]> =>
  reading(async (tx) => {
    const [campaigns, all] = await Promise.all([tx.objectStore('campaigns').getAll(), tx.objectStore('returns').getAll()]);
    const people = await personKeysOf(
      tx,
      all.flatMap(({ keys }) => keys),
    );
    const by = Map.groupBy(all, ({ campaign }) => campaign);
    return campaigns.map((campaign) => ({ campaign, returns: by.get(campaign.id) ?? [], people }));
  });
