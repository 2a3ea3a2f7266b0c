/** Entries of campaigns go so many days after its end, winners' later, and are never in the way of the rest. */
import { beforeEach, expect, it } from 'vitest';
import type { Campaign } from '../../lib/model/plan.ts';
import { readAllEntered, readEntered } from '../../lib/store/campaigns.ts';
import { database } from '../../lib/store/open.ts';
import { clean } from '../../lib/store/retention.ts';
import { write } from '../../lib/store/write.ts';
import { campaign, entry } from '../rules/campaign.ts';
import { DAY, freshStore, NOW, person } from './fresh.ts';

beforeEach(freshStore);

const left = async (): Promise<string[]> => ((await (await database()).getAllKeys('returns')) as string[]).sort();
const drawn = (winners: string[], off = false): Campaign['draws'][number] => ({
  at: 1,
  by: 'Ina',
  seed: '00',
  pool: winners,
  winners,
  method: '',
  ...(off && { void: { at: 2, by: 'Ina', reason: 'x' } }),
});
const fill = (campaigns: Campaign[], of: (id: string) => number = () => 3): Promise<void> =>
  write(NOW, async (w) => {
    for (const one of campaigns) {
      await w.putSimple('campaigns', one);
      for (let n = 1; n <= of(one.id); n++)
        await w.putSimple('returns', entry(n, `p${n}`, { id: `${one.id}|x|${n}`, campaign: one.id, at: NOW }));
    }
  });

it('keeps entries while the campaign runs and 90 days on, from its closing where it is closed', async () => {
  await fill([
    campaign({ id: 'open', from: null, to: null }),
    campaign({ id: 'over', to: '2026-03-01' }),
    campaign({ id: 'closed', to: '2026-03-01', closedAt: NOW + 10 * DAY }),
  ]);
  await clean(NOW + 89 * DAY);
  expect(await left()).toHaveLength(9);
  await clean(NOW + 90 * DAY);
  expect(await left()).toEqual(['closed|x|1', 'closed|x|2', 'closed|x|3', 'open|x|1', 'open|x|2', 'open|x|3']);
  await clean(NOW + 101 * DAY);
  expect(await left()).toEqual(['open|x|1', 'open|x|2', 'open|x|3']);
  expect(await (await database()).count('campaigns')).toBe(3);
});

it('keeps winners as long as contacts, of a draw that counts', async () => {
  const draws = [drawn(['c|x|1']), drawn(['c|x|2'], true)];
  await fill([campaign({ to: '2026-03-01', draws })]);
  await clean(NOW + 200 * DAY);
  expect(await left()).toEqual(['c|x|1']);
  await clean(NOW + 731 * DAY);
  expect(await left()).toEqual([]);
});

it('works in chunks, also where a campaign has more winners than a chunk holds', async () => {
  const winners = Array.from({ length: 8 }, (_, at) => `c|x|${at + 1}`);
  await fill([campaign({ to: '2026-03-01', draws: [drawn(winners)] }), campaign({ id: 'd', to: '2026-03-01' })], (id) =>
    id === 'c' ? 20 : 3,
  );
  let calls = 1;
  while ((await clean(NOW + 200 * DAY, 5)).more) calls++;
  expect(await left()).toEqual([...winners].sort());
  expect(calls).toBe(4);
});

it('deletes entries whose campaign is gone after their own time', async () => {
  await write(NOW, async (w) => {
    await w.putSimple('returns', entry(1, 'a', { campaign: 'gone', at: NOW }));
    await w.putSimple('returns', entry(2, 'b', { campaign: 'gone', at: NOW - 20 * DAY }));
  });
  await clean(NOW + 80 * DAY);
  expect(await left()).toEqual(['c|x|1']);
});

it('reads a campaign with its entries and who of them is known, few keys or many', async () => {
  await fill([campaign(), campaign({ id: 'd' })], (id) => (id === 'c' ? 250 : 2));
  await write(NOW, async (w) => {
    await w.putPerson(person({ id: 'known', keys: ['x|p1', 'xing|p1'] }));
    await w.putPerson(person({ id: 'other', keys: ['x|nobody'] }));
  });
  expect(await readEntered('e')).toBeNull();
  for (const [id, count] of [
    ['c', 250],
    ['d', 2],
  ] as const) {
    const found = await readEntered(id);
    expect(found?.returns).toHaveLength(count);
    expect(found?.people).toEqual([{ id: 'known', keys: ['x|p1', 'xing|p1'] }]);
  }
  expect((await readAllEntered()).map(({ campaign: { id }, returns }) => [id, returns.length])).toEqual([
    ['c', 250],
    ['d', 2],
  ]);
});
