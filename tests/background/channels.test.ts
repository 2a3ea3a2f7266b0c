/** Measurements that come by themselves, and groups one of us wrote in: from a batch, and nothing of strangers. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PersonSighting } from '../../lib/model/sighting.ts';
import { readBroken, readMeasurements, readOpen, readRefused } from '../../lib/store/channels.ts';
import { readAll } from '../../lib/store/simple.ts';
import { readVisited } from '../../lib/store/visited.ts';
import { write } from '../../lib/store/write.ts';
import { channel } from '../rules/channels/fresh.ts';
import { DAY, item, NOW } from '../store/fresh.ts';
import { batch, fromPage, fromTab, setStage } from './stage.ts';

const firma = channel({ id: 'firma', name: 'Muster auf X', key: 'x|firma', url: 'https://x.com/firma', createdAt: NOW - 60 * DAY });
const seen = (handle: string, followers: number | null): PersonSighting => ({
  name: handle,
  url: `https://x.com/${handle}`,
  handle,
  followers,
});
const visit = (people: PersonSighting[]) => fromTab(batch([], { people, page: { kind: 'profile', url: 'https://x.com/firma' } }));

beforeEach(async () => {
  await setStage();
  await write(NOW, (w) => w.putSimple('channels', firma));
});
afterEach(() => vi.restoreAllMocks());

it('an own page read becomes a measurement, the last of a day counts, the next day is another', async () => {
  await visit([seen('firma', 120), seen('erika', 9000)]);
  vi.setSystemTime(NOW + 3_600_000);
  await visit([seen('firma', 121)]);
  vi.setSystemTime(NOW + DAY);
  await visit([seen('firma', 121)]);
  expect(await readMeasurements('firma')).toMatchObject([
    { id: 'channel firma|followers|2026-03-02', value: 121, at: NOW + 3_600_000, source: 'page', url: 'https://x.com/firma' },
    { id: 'channel firma|followers|2026-03-03', value: 121 },
  ]);
  expect(await readAll('measurements')).toHaveLength(2);
});

it('the same figure again on the same day writes nothing; a page without one neither', async () => {
  await visit([seen('firma', 120)]);
  const before = await readAll('measurements');
  vi.setSystemTime(NOW + 3_600_000);
  await visit([seen('firma', 120)]);
  await visit([seen('firma', null)]);
  expect(await readAll('measurements')).toEqual(before);
});

it('a value by hand of that day gives way to the page, and is taken back by its own Undo', async () => {
  const id = 'channel firma|followers|2026-03-02';
  const record = { id, subject: 'channel firma', metric: 'followers', day: '2026-03-02', at: NOW, value: 5, source: 'hand', url: null };
  const { token } = await fromPage<{ token: string }>({ type: 'keep', store: 'measurements', records: [record], remove: [], said: 'x' });
  expect(await readMeasurements('firma')).toMatchObject([{ value: 5, source: 'hand' }]);
  await fromPage({ type: 'undo', token });
  expect(await readMeasurements('firma')).toEqual([]);
});

it('"not ours" is remembered as a hash and taken back', async () => {
  const key = 'channel|facebook|groups/nord';
  await fromPage({ type: 'dismiss', keys: [key], on: true });
  expect(await readRefused([key, 'channel|x|firma'])).toEqual(new Set([key]));
  await fromPage({ type: 'dismiss', keys: [key], on: false });
  expect(await readRefused([key])).toEqual(new Set());
});

it('a deleted channel comes back with Undo', async () => {
  const { token } = await fromPage<{ token: string }>({ type: 'keep', store: 'channels', records: [], remove: ['firma'], said: 'weg' });
  expect(await readAll('channels')).toEqual([]);
  await fromPage({ type: 'undo', token });
  expect(await readAll('channels')).toEqual([firma]);
});

it('counts what waits by channel, and the rhythms that are broken', async () => {
  await write(NOW, async (w) => {
    for (const [id, state] of [
      ['a', 'open'],
      ['b', 'overdue'],
      ['c', 'done'],
      ['d', 'snoozed'],
      ['e', 'unknown'],
    ] as const)
      await w.putItem(item({ id, state, channel: 'x|firma', dueAt: state === 'unknown' ? null : NOW + DAY }));
    await w.putItem(item({ id: 'f' }));
  });
  expect(await readOpen()).toEqual(
    new Map([
      ['x|firma', 3],
      ['', 1],
    ]),
  );
  const settings = (await import('../../lib/model/settings.ts')).defaultSettings();
  expect(await readBroken(settings, NOW)).toEqual([]);
  await write(NOW, (w) => w.putSimple('channels', { ...firma, rhythm: { posts: 1, per: 'week' } }));
  expect((await readBroken(settings, NOW)).map(({ id }) => id)).toEqual(['firma']);
  await write(NOW, (w) =>
    w.putSimple('posts', {
      id: 'x|1',
      network: 'x',
      actor: 'x|firma',
      url: null,
      excerpt: '',
      at: NOW - 3_600_000,
      day: '2026-03-02',
      seenAt: NOW,
      figures: [],
      entry: null,
      notEntries: [],
    }),
  );
  expect(await readBroken(settings, NOW)).toEqual([]);
});

it('of pages on which nobody of us wrote nothing is noted', async () => {
  await visit([seen('erika', 9)]);
  expect(await readVisited()).toEqual([]);
});
