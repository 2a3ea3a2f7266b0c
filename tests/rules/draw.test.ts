/** Drawing: the same seed and pool give the same winners, by hashes worked out independently here. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flawOf, lotOf, nextOf, orderOf, winnersNow, winnersOf } from '../../lib/rules/draw.ts';
import { campaign } from './campaign.ts';

const lot = (seed: string, id: string): string => createHash('sha256').update(`${seed}:${id}`, 'utf8').digest('hex');
const change = (out: string, into: string | null) => ({ out, in: into, at: 1, by: 'Ina', reason: 'meldet sich nicht' });

describe('a lot', () => {
  // As `printf '%s' 'seed:id' | sha256sum` writes it.
  it.each([
    ['a', 'b', '6783a31eabf68ccc0660f935c0826282bdd2241f3a80a9f2d10d59aea9ebb5d8'],
    ['00', 'c|x|1', '8e5765065eaf40249fba53ecd0fd191f2e2cc08f55d07d96373c5b4f8e9111ac'],
    ['süß', 'ü', '8ac622cdda7b920b0f115743b113f7e81fc748e2db411a7209b9cc614fa17e6b'],
  ])('%s:%s', async (seed, id, hash) => expect(await lotOf(seed, id)).toBe(hash));
});

describe('a draw', () => {
  const pool = ['e1', 'e2', 'e3', 'e4', 'e5'];
  const seed = 'f00d';
  const expected = [...pool].sort((a, b) => (lot(seed, a) < lot(seed, b) ? -1 : 1));

  it('orders the pool by lot, whatever order it comes in', async () => {
    expect(await orderOf(seed, pool)).toEqual(expected);
    expect(await orderOf(seed, pool.toReversed())).toEqual(expected);
    expect(await orderOf('beef', pool)).not.toEqual(expected);
  });

  it('agrees with itself, and with nothing else', async () => {
    const winners = expected.slice(0, 2);
    const draw = { seed, pool, winners };
    expect(await flawOf(draw)).toBeNull();
    expect(await flawOf({ ...draw, winners: winners.toReversed() })).toBe('winners');
    expect(await flawOf({ ...draw, seed: 'f00e', winners: [expected[4] as string] })).toBe('winners');
    expect(await flawOf({ ...draw, pool: pool.toReversed() })).toBe('pool');
    expect(await flawOf({ ...draw, pool: ['e1', ...pool] })).toBe('pool');
    expect(await flawOf({ ...draw, winners: [...expected, 'e9'] })).toBe('winners');
  });

  it('lets the next one move up, until nobody is left', async () => {
    const [first, second, third, fourth, fifth] = expected as [string, string, string, string, string];
    let draw = { seed, pool, winners: [first, second, third], replaced: [] as ReturnType<typeof change>[] };
    expect(await nextOf(draw)).toBe(fourth);
    draw = { ...draw, replaced: [change(second, fourth)] };
    expect(winnersNow(draw)).toEqual([first, fourth, third]);
    expect(await nextOf(draw)).toBe(fifth);
    draw = { ...draw, replaced: [...draw.replaced, change(fourth, fifth)] };
    expect(await nextOf(draw)).toBeNull();
    draw = { ...draw, replaced: [...draw.replaced, change(fifth, null)] };
    expect(winnersNow(draw)).toEqual([first, third]);
    expect(await flawOf(draw)).toBeNull();
    expect(await flawOf({ ...draw, replaced: [change(second, fifth)] })).toBe('replaced');
    expect(await flawOf({ ...draw, replaced: [change(second, null)] })).toBe('replaced');
  });

  it('that is void has no winners', () => {
    const draw = { at: 1, by: 'Ina', seed, pool, winners: ['e1'], method: '' };
    const off = { ...draw, winners: ['e2'], void: { at: 2, by: 'Ina', reason: 'Fehler' } };
    expect(winnersOf(campaign({ draws: [draw, off] }))).toEqual(new Set(['e1']));
  });

  it('holds everybody once, for any pool and seed', () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.string(), async (ids, anySeed) => {
        const order = await orderOf(anySeed, ids);
        expect([...order].sort()).toEqual([...ids].sort());
        expect(await flawOf({ seed: anySeed, pool: [...ids].sort(), winners: order.slice(0, 3) })).toBeNull();
      }),
      { numRuns: 50 },
    ));
});
