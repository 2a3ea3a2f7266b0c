/** What was kept long enough goes; what waits stays; sums of days stay; looking does not renew. */
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../lib/store/open.ts';
import { clean } from '../../lib/store/retention.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, everything, freshStore, interaction, item, NOW, person } from './fresh.ts';

beforeEach(freshStore);

const ids = (rows: unknown[]): string[] => (rows as { id: string }[]).map(({ id }) => id);

describe('retention', () => {
  it('deletes finished items so many days after their last change of state, never waiting ones', async () => {
    await write(NOW - 91 * DAY, async (w) => {
      await w.putItem(item({ id: 'answered', state: 'answered', answeredAt: w.now, comments: ['x|1'] }));
      await w.putItem(item({ id: 'done', state: 'done', doneReason: 'not-for-us' }));
      for (const state of ['open', 'overdue', 'waiting', 'snoozed', 'unknown'] as const) await w.putItem(item({ id: state, state }));
      await w.putItem(item({ id: 'late', state: 'open' }));
    });
    await write(NOW - 89 * DAY, (w) => w.putItem(item({ id: 'late', state: 'done', doneReason: 'done' })));
    const totals = (await everything()).totals;
    expect((await clean(NOW)).more).toBe(false);
    const after = await everything();
    expect(ids(after.items).sort()).toEqual(['late', 'open', 'overdue', 'snoozed', 'unknown', 'waiting']);
    expect(after.totals).toEqual(totals);
    expect(after.counters).toMatchObject([{ states: { open: 1, overdue: 1, waiting: 1, snoozed: 1, unknown: 1, done: 1 } }]);
    expect(ids(after.dropped)).toContain('comment x|1');
    // Nothing more to do the second time.
    await clean(NOW);
    expect(await everything()).toEqual(after);
  });

  it('an item that came in answered counts from its answer, not from when it was seen', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a', state: 'answered', answeredAt: NOW - 100 * DAY })));
    await clean(NOW + 1);
    expect((await everything()).items).toEqual([]);
  });

  it('works in chunks', async () => {
    await write(NOW - 100 * DAY, async (w) => {
      for (let n = 0; n < 25; n++) await w.putItem(item({ state: 'done', doneReason: 'done' }));
    });
    let calls = 0;
    while ((await clean(NOW, 10)).more) calls++;
    expect(calls).toBe(2);
    expect(await (await database()).count('items')).toBe(0);
  });

  it('deletes people and interactions after the last contact, tagging counts as one', async () => {
    await write(NOW - 800 * DAY, async (w) => {
      await w.putPerson(person({ id: 'gone', keys: ['x|1'], createdAt: w.now, tags: [] }));
      await w.putPerson(person({ id: 'spoke', keys: ['x|2'], createdAt: w.now, tags: [], lastContactAt: NOW - 700 * DAY }));
      await w.putPerson(person({ id: 'tagged', keys: ['x|3'], createdAt: w.now, tags: [{ tag: 'press', at: NOW - 10 * DAY, url: null }] }));
      await w.putPerson(
        person({
          id: 'lead',
          keys: ['x|4'],
          createdAt: w.now,
          tags: [],
          lead: { at: NOW - 10 * DAY, day: '2026-02-20', from: [], note: '' },
        }),
      );
      await w.putInteraction(interaction({ id: 'old', at: w.now, day: '2023-12-22' }));
      await w.putInteraction(interaction({ id: 'new', at: NOW - 700 * DAY, day: '2024-04-01' }));
    });
    await clean(NOW);
    const after = await everything();
    expect(ids(after.people).sort()).toEqual(['lead', 'spoke', 'tagged']);
    expect(ids(after.interactions)).toEqual(['new']);
    // Two days of deeds, one of new contacts, one of a lead.
    expect(after.totals.length).toBe(4);
    expect(after.totals).toMatchObject([
      { interactions: { comment: 1 } },
      { sums: { contacts: 4 } },
      { interactions: { comment: 1 } },
      { sums: { leads: 1 } },
    ]);
  });
});
