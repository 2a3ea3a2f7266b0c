/**
 * Drawing winners so that anybody can draw again: the pool is fixed first, then a random seed is made, and SHA-256 of 'seed:id' orders the
 * entries; the first ones win, the next ones follow for winners who drop out. Pure, given the seed.
 */
import type { Campaign, Draw } from '../model/plan.ts';

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 (FIPS 180-4) of the UTF-8 text 'seed:id', hex in lower case: the entry's lot. */
export const lotOf = async (seed: string, id: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${seed}:${id}`)));

/** The pool in the order drawn: by lot, smallest first; equal lots (never seen) by id. */
export async function orderOf(seed: string, pool: readonly string[]): Promise<string[]> {
  const lots = await Promise.all(pool.map(async (id) => ({ id, lot: await lotOf(seed, id) })));
  return lots.sort((a, b) => (a.lot === b.lot ? (a.id < b.id ? -1 : 1) : a.lot < b.lot ? -1 : 1)).map(({ id }) => id);
}

type Drawn = Pick<Draw, 'seed' | 'pool' | 'winners' | 'replaced'>;

/** Who wins now: the winners drawn, each who dropped out exchanged for who came after. */
export const winnersNow = ({ winners, replaced = [] }: Pick<Draw, 'winners' | 'replaced'>): string[] =>
  replaced.reduce<string[]>(
    (now, change) => now.flatMap((id) => (id === change.out ? (change.in === null ? [] : [change.in]) : [id])),
    [...winners],
  );

/** Ids of all who win in a draw that counts. */
export const winnersOf = ({ draws }: Pick<Campaign, 'draws'>): Set<string> =>
  new Set(draws.filter((draw) => !draw.void).flatMap(winnersNow));

/** Who comes next where a winner drops out; null where nobody is left. */
export async function nextOf({ seed, pool, winners, replaced = [] }: Drawn): Promise<string | null> {
  const order = await orderOf(seed, pool);
  return order[winners.length + replaced.filter((change) => change.in !== null).length] ?? null;
}

/** What a draw does not agree with when it is drawn again; null: it agrees. */
export type Flaw = 'pool' | 'winners' | 'replaced';

/** Draws again from the record alone. `pool`: not sorted, or an entry twice. */
export async function flawOf({ seed, pool, winners, replaced = [] }: Drawn): Promise<Flaw | null> {
  if (pool.some((id, at) => at > 0 && id <= (pool[at - 1] as string))) return 'pool';
  const order = await orderOf(seed, pool);
  if (winners.length > order.length || winners.some((id, at) => id !== order[at])) return 'winners';
  let next = winners.length;
  for (const change of replaced) if (change.in !== (order[next++] ?? null)) return 'replaced';
  return null;
}
