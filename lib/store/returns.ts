/** Who took part in what. Reads only. */
import type { Campaign, Return } from '../model/plan.ts';
import { reading } from './open.ts';

/** What came in from these accounts ('network|key'), each once, with its campaigns. Throws StoreFailure. */
export const readReturnsBy = (keys: readonly string[]): Promise<{ returns: Return[]; campaigns: Campaign[] }> =>
  reading(async (tx) => {
    const lists = await Promise.all(keys.map((key) => tx.objectStore('returns').index('keys').getAll(key)));
    const returns = [...new Map(lists.flat().map((row) => [row.id, row])).values()];
    const ids = [...new Set(returns.map(({ campaign }) => campaign))];
    const campaigns = await Promise.all(ids.map((id) => tx.objectStore('campaigns').get(id)));
    return { returns, campaigns: campaigns.filter((one) => one !== undefined) };
  });
