/** Success criteria with their values. Reads only. */
import type { Measurement } from '../model/channel.ts';
import { CRITERION_KINDS, type Criterion } from '../model/results.ts';
import { reading } from './open.ts';

export interface CriteriaRead {
  /** In the order of their kinds, older ones first among equals. */
  criteria: Criterion[];
  /** Of all criteria, also of those that are gone. */
  measurements: Measurement[];
}

/** Throws StoreFailure. */
export const readCriteria = (): Promise<CriteriaRead> =>
  reading(async (tx) => {
    const [criteria, measurements] = await Promise.all([
      tx.objectStore('criteria').getAll(),
      tx.objectStore('measurements').index('subject').getAll(IDBKeyRange.bound('criterion ', 'criterion \uffff')),
    ]);
    const place = ({ kind }: Criterion): number => CRITERION_KINDS.indexOf(kind);
    return { criteria: criteria.sort((a, b) => place(a) - place(b) || a.createdAt - b.createdAt), measurements };
  });
