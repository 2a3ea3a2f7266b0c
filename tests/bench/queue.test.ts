/**
 * Must hold (issue 4): a key or filter is answered within 100 ms at 100,000 items and 20,000 people; a move on 10,000
 * items works. The list is measured here (the same engine as Chrome's) beside the plain way in the same run: one look for
 * a word into the text of each row, neither sorted nor grouped. The move is made in real Chromium.
 */
import { afterAll, describe, expect, it } from 'vitest';
import type { MoveAnswer } from '../../lib/messages.ts';
import type { Item } from '../../lib/model/records.ts';
import type { QueueFilter } from '../../lib/model/settings.ts';
import { NO_FILTER, QueueList } from '../../lib/rules/queue/list.ts';
import { SORTS } from '../../lib/rules/queue/order.ts';
import { type QueueRow, queueRow } from '../../lib/rules/queue/row.ts';
import { item, person } from '../store/fresh.ts';
import { Stage } from '../e2e/harness/stage.ts';
import { seed } from './store.seed.ts';

const ITEMS = 100_000;
const PEOPLE = 20_000;
const LIMIT = 100;
/** Most that each may cost, in plain searches of the same run; they stand at 0.2 to 0.9, 1.1 to 1.5, 5 to 11, 0.5. */
const MOST = { key: 2, many: 5, sort: 20, slice: 1.5 };
/** 10,000 at once take a while to seed and move: `RK_BENCH=full npm test -- bench`. */
const MANY = process.env.RK_BENCH === 'full' ? 10_000 : 2000;
const NOW = Date.parse('2026-03-02T09:00:00Z');
const HOUR = 3_600_000;
const AT = { now: NOW, zone: 'Europe/Berlin' };
const STATES = ['open', 'due', 'overdue', 'answered', 'answered', 'answered', 'waiting', 'snoozed', 'done', 'done'] as const;
const WORDS = ['Bestellung', 'Größe', 'Lieferung', 'danke', 'Straße', 'wann', 'immer', 'noch', 'nicht', 'Gerät', 'Fassung', 'Rückgabe'];

function itemOf(n: number): Item & { changedAt: number } {
  const at = NOW - ((n * 7919) % 2000) * HOUR;
  return {
    ...item({ id: `item-${(n * 48_271) % 2_147_483_647}` }),
    changedAt: at + HOUR,
    author: { name: `Jürgen Person ${n % PEOPLE}`, url: null, handle: `p${n % PEOPLE}` },
    authorKeys: [`x|p${n % PEOPLE}`],
    excerpt: Array.from({ length: 24 }, (_, word) => WORDS[(n * 31 + word * word) % WORDS.length]).join(' '),
    first: { from: at, to: at },
    dueAt: at + 48 * HOUR,
    state: STATES[n % STATES.length] as Item['state'],
    snoozedUntil: NOW + (n % 90) * HOUR,
    network: n % 3 ? 'x' : 'linkedin',
  };
}

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] as number;
const timed = (run: () => unknown): number => {
  // The thread's own work: what others do on this machine meanwhile is not ours.
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
};

describe(`the list at ${ITEMS} items`, () => {
  const people = Array.from({ length: PEOPLE }, (_, n) =>
    person({ id: `p${n}`, keys: [`x|p${n}`], tags: n % 9 ? [] : [{ tag: 'press', at: 0, url: null }] }),
  );

  it('answers a key or filter at once', () => {
    const rows: QueueRow[] = [];
    const making = timed(() => {
      for (let n = 0; n < ITEMS; n++) rows.push(queueRow(itemOf(n), people[n % PEOPLE]));
    });
    // By id, as the store gives them.
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    const list = new QueueList();
    const loading = timed(() => list.load(rows));
    const plain = median(Array.from({ length: 15 }, () => timed(() => rows.filter(({ search }) => search.includes('gibtesnicht')))));
    const ask =
      (change: Partial<QueueFilter>, front?: string[]): (() => unknown) =>
      () =>
        list.query({ ...NO_FILTER, ...change }, { ...AT, front });
    const figures: { what: string; ms: number; most: number }[] = [];
    for (const sort of SORTS) figures.push({ what: `first sort by ${sort}`, ms: timed(ask({ sort })), most: MOST.sort });
    const idle = new QueueList();
    idle.load(rows);
    const slices: number[] = [];
    for (let more = true; more; )
      slices.push(
        timed(() => {
          more = idle.warm();
        }),
      );
    figures.push({ what: `a slice in an idle moment (of ${slices.length})`, ms: median(slices), most: MOST.slice });
    const front = rows.slice(0, 200).map(({ id }) => id);
    const again = {
      'no filter': ask({}),
      'page in front': ask({}, front),
      'one network': ask({ networks: ['linkedin'] }),
      'one tag': ask({ tags: ['press'] }),
      'first letter': ask({ text: 'j' }),
      'two words': ask({ text: 'rückgabe grösse' }),
      'no such letter': ask({ text: 'q' }),
      'no such word': ask({ text: 'gibtesnicht' }),
      'by author, all filters': ask({
        sort: 'author',
        text: 'person 17',
        networks: ['x'],
        kinds: ['comment'],
        priorities: ['normal'],
        needs: false,
        colleagues: [''],
      }),
      'after one change': () => {
        list.put({ ...(rows[5] as QueueRow), state: 'done' });
        ask({})();
      },
      'a letter after one change': () => {
        list.put({ ...(rows[5] as QueueRow), state: 'done' });
        ask({ text: 'j' })();
      },
    };
    const many = {
      'after 10,000 changes': () => {
        for (const row of rows.slice(0, 10_000)) list.put({ ...row, changedAt: NOW });
        ask({})();
      },
    };
    for (const [runs, most] of [
      [again, MOST.key],
      [many, MOST.many],
    ] as const)
      for (const [what, run] of Object.entries(runs)) figures.push({ what, ms: median(Array.from({ length: 9 }, () => timed(run))), most });
    console.log(
      [
        `queue at ${ITEMS} items, ${PEOPLE} people (limit ${LIMIT} ms a key; a plain search: ${plain.toFixed(1)} ms)`,
        `  making all rows ${making.toFixed(0)} ms, loading ${loading.toFixed(0)} ms`,
        ...figures.map(({ what, ms }) => `  ${what}: ${ms.toFixed(1)} ms, ${(ms / plain).toFixed(1)} × plain`),
      ].join('\n'),
    );
    for (const { what, ms, most } of figures) expect(ms / plain, what).toBeLessThan(most);
  }, 120_000);
});

describe(`a move on ${MANY} items`, () => {
  let stage: Stage | undefined;
  afterAll(() => stage?.close());

  it('works in real Chromium, and is taken back', async () => {
    stage = await Stage.open({ kind: 'chrome' });
    await stage.settings({ consented: true, levels: { x: 'read' } });
    await seed(await stage.desk(), { items: MANY + 2000, interactions: 0, now: Date.now() });
    const items = Array.from({ length: MANY }, (_, n) => `item-${n}`);
    const start = performance.now();
    const answer = await stage.send<MoveAnswer>({ type: 'moves', items, move: { to: 'priority', priority: 'high' } });
    const moving = performance.now() - start;
    expect(answer.token).not.toBeNull();
    const high = async (): Promise<number> =>
      ((await stage?.all<Item>('items')) ?? []).filter(({ priority }) => priority === 'high').length;
    expect(await high()).toBe(MANY);
    const back = performance.now();
    await stage.send({ type: 'undo', token: answer.token ?? '' });
    const undoing = performance.now() - back;
    expect(await high()).toBe(0);
    console.log(`a move on ${MANY} items: ${(moving / 1000).toFixed(1)} s, taken back in ${(undoing / 1000).toFixed(1)} s`);
  }, 300_000);
});
