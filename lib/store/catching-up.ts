/** How far a store from before slices and results has been counted anew: a row in `jobs`, there only while it is under way. */
import type { ReadTx, WriteTx } from './open.ts';
import type { JobRow } from './schema.ts';

export const CATCHING_UP = 'catching-up';

/** Its own row: how far items from before conversations were told have been gone through (talks.ts). */
export const TALKS = 'talks';

export interface CatchingUp extends JobRow {
  /** First people and health, all at once; then items, which tell themselves whether they were; then interactions by id. */
  phase: 'people' | 'items' | 'interactions';
  /** Records of the phase up to this key are done; null at its beginning. */
  after: string | null;
}

export const readCatchingUp = async (tx: ReadTx | WriteTx): Promise<CatchingUp | null> =>
  ((await (tx as ReadTx).objectStore('jobs').get(CATCHING_UP)) as CatchingUp | undefined) ?? null;

/** Does an interaction count in its slices yet? */
export const isSliced = (id: string, behind: CatchingUp | null): boolean =>
  behind === null || (behind.phase === 'interactions' && behind.after !== null && id <= behind.after);
