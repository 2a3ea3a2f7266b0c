/** Figures equal the sum over the records, whatever was done in which order, and whatever failed on the way. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Item, type ItemState, STAGES } from '../../lib/model/records.ts';
import { readCounters } from '../../lib/store/counters.ts';
import { importRows } from '../../lib/store/import.ts';
import { database } from '../../lib/store/open.ts';
import { recount } from '../../lib/store/recount.ts';
import { undo } from '../../lib/store/undo.ts';
import { type Write, write } from '../../lib/store/write.ts';
import { DAY, freshStore, HOUR, interaction, item, NOW, person } from './fresh.ts';

beforeEach(freshStore);

type Rows = { totals: unknown[]; states: Record<string, number> };

async function figures(): Promise<Rows> {
  const counted = await recount();
  const db = await database();
  const { states, stages = {} } = await readCounters();
  const kept = { totals: await db.getAll('totals'), slices: await db.getAll('slices'), states, stages };
  expect(kept).toEqual(counted);
  return { totals: kept.totals, states };
}

describe('figures', () => {
  it('count items by the day they came in and were answered, with minutes', async () => {
    const first = { from: NOW - 26 * HOUR, to: NOW - 26 * HOUR };
    await write(NOW, (w) => w.putItem(item({ id: 'a', first })));
    await write(NOW, (w) => w.putItem(item({ id: 'a', first, state: 'answered', answeredAt: NOW, answeredBy: 'x|9' })));
    await write(NOW, (w) => w.putInteraction(interaction({ kind: 'reply' })));
    expect(await figures()).toEqual({
      states: { answered: 1 },
      totals: [
        {
          day: '2026-03-01',
          interactions: {},
          incoming: 1,
          answered: 0,
          answerMinutes: {},
          sums: { asks: 1, counted: 1, replied: 1, hit: 1, 'handled replied': 1, acted: 1 },
          minutes: { cohort: [1560, 1], action: [1560, 1] },
        },
        {
          day: '2026-03-02',
          interactions: { reply: 1 },
          incoming: 0,
          answered: 1,
          answerMinutes: { 1560: 1 },
          minutes: { business: [60, 1] },
        },
      ],
    });
  });

  it('take days in the zone of the settings', async () => {
    // 23:30 UTC is already the next day in Berlin.
    const first = { from: Date.parse('2026-03-01T23:30:00Z'), to: Date.parse('2026-03-01T23:30:00Z') };
    await write(NOW, (w) => w.putItem(item({ first })));
    expect((await figures()).totals).toMatchObject([{ day: '2026-03-02', incoming: 1 }]);
  });

  it('leave out our own accounts and take them back in', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a' })));
    await write(NOW, (w) => w.putItem(item({ id: 'a', state: 'done', doneReason: 'own-account' })));
    expect(await figures()).toEqual({ states: { done: 1 }, totals: [] });
    await write(NOW, (w) => w.putItem(item({ id: 'a' })));
    expect((await figures()).totals).toMatchObject([{ incoming: 1 }]);
  });

  it('do not count again what is older than what is kept', async () => {
    const old = { from: NOW - 200 * DAY, to: NOW - 200 * DAY };
    await write(NOW, (w) => w.putItem(item({ id: 'a', first: old })));
    expect((await figures()).totals).toEqual([]);
    await write(NOW, (w) => w.putItem(item({ id: 'a', first: old, state: 'answered', answeredAt: NOW })));
    expect((await figures()).totals).toMatchObject([{ incoming: 0, answered: 1 }]);
  });

  it('tell when the clock changes something next', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a', warnAt: NOW + 5 * HOUR, dueAt: NOW + 9 * HOUR })));
    expect((await readCounters()).nextChangeAt).toBe(NOW + 5 * HOUR);
    await write(NOW, (w) => w.putItem(item({ id: 'b', state: 'snoozed', snoozedUntil: NOW + 2 * HOUR })));
    expect((await readCounters()).nextChangeAt).toBe(NOW + 2 * HOUR);
    await write(NOW, (w) => w.remove('items', 'b'));
    await write(NOW, (w) => w.putItem(item({ id: 'a', state: 'overdue' })));
    expect((await readCounters()).nextChangeAt).toBeNull();
  });
});

// ── any sequence ──────────────────────────────────────────────────────────────────────────────────────────────────

const STATES: ItemState[] = ['open', 'due', 'overdue', 'answered', 'waiting', 'snoozed', 'done', 'unknown'];
const anyItem = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  state: fc.constantFrom(...STATES),
  ago: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
  answer: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
  own: fc.boolean(),
});
type AnyItem = { id: string; state: ItemState; ago: number | null; answer: number | null; own: boolean };

const made = ({ id, state, ago, answer, own }: AnyItem): Item => {
  const first = ago === null ? null : { from: NOW - ago * DAY, to: NOW - ago * DAY };
  return item({
    id,
    state,
    first,
    last: first,
    comments: [`x|c-${id}`],
    dueAt: ago === null ? null : NOW + (2 - ago) * DAY,
    warnAt: ago === null ? null : NOW + (1 - ago) * DAY,
    answeredAt: answer === null ? null : NOW - answer * DAY,
    snoozedUntil: state === 'snoozed' ? NOW + HOUR : null,
    doneReason: state === 'done' ? (own ? 'own-account' : 'done') : null,
  });
};

const step = fc.oneof(
  fc.record({ do: fc.constant('put' as const), items: fc.array(anyItem, { maxLength: 4 }), fail: fc.boolean() }),
  fc.record({
    do: fc.constant('deed' as const),
    id: fc.integer({ min: 1, max: 5 }),
    day: fc.integer({ min: 1, max: 28 }),
    kind: fc.constantFrom('comment' as const, 'reaction' as const),
  }),
  fc.record({
    do: fc.constant('person' as const),
    id: fc.nat(2),
    ago: fc.nat(40),
    stage: fc.option(fc.constantFrom(...STAGES)),
    lead: fc.boolean(),
  }),
  fc.record({ do: fc.constant('mention' as const), id: fc.nat(3), term: fc.constantFrom('us', 'them', 'gone'), notUs: fc.boolean() }),
  fc.record({ do: fc.constant('post' as const), id: fc.nat(2), views: fc.option(fc.nat(9)), likes: fc.option(fc.nat(9)) }),
  fc.record({ do: fc.constant('return' as const), id: fc.nat(2), out: fc.boolean() }),
  fc.record({ do: fc.constant('settings' as const), kind: fc.constantFrom('brand' as const, 'competitor' as const), zone: fc.boolean() }),
  fc.record({ do: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c', 'd') }),
  fc.record({ do: fc.constant('undo' as const), which: fc.nat(5) }),
  fc.record({
    do: fc.constant('import' as const),
    items: fc.array(anyItem, { maxLength: 3 }),
    conflict: fc.constantFrom('keep' as const, 'replace' as const),
  }),
);

type Other = Exclude<typeof step extends fc.Arbitrary<infer T> ? T : never, { do: 'put' | 'deed' | 'remove' | 'undo' | 'import' }>;
const account = { name: 'Erika', url: null, handle: 'erika' };
const lying = { network: 'x', account, keys: ['x|erika'], url: null, excerpt: '', at: NOW, day: '2026-03-02' };

/** Records of the other stores that count, and settings that change what they count. */
async function other(w: Write, one: Other): Promise<void> {
  if (one.do === 'person') {
    const at = NOW - one.ago * DAY;
    const moved = one.stage ? { stage: one.stage, stages: [{ at, from: null, to: one.stage, why: [], note: '' }] } : {};
    const lead = one.lead ? { lead: { at, day: '2026-02-03', from: [{ kind: 'campaign' as const, id: 'c' }], note: '' } } : {};
    await w.putPerson(person({ id: `p${one.id}`, createdAt: at, ...moved, ...lead }));
  } else if (one.do === 'mention') {
    const { at: _, ...rest } = lying;
    const said = { kind: 'comment', time: null, seenAt: NOW, tone: { guess: 'positive', said: null }, item: null, title: '' } as const;
    await w.putSimple('mentions', { ...rest, ...said, id: `x|${one.id}`, hits: [{ term: one.term, word: 'w' }], notUs: one.notUs });
  } else if (one.do === 'post') {
    const figures = [{ at: NOW, reactions: one.likes, comments: null, shares: one.likes, views: one.views }];
    const { account: _, keys: __, ...rest } = lying;
    await w.putSimple('posts', { ...rest, id: `x|${one.id}`, actor: 'x|firma', seenAt: NOW, figures, entry: null, notEntries: [] });
  } else if (one.do === 'return') {
    await w.putSimple('returns', { ...lying, id: `c|x|${one.id}`, campaign: 'c', by: 'hand', out: one.out ? 'doppelt' : null });
  } else {
    const term = (id: string, kind: 'brand' | 'competitor') => ({
      id,
      kind,
      name: id,
      words: [id],
      required: [],
      excluded: [],
      exact: false,
    });
    const { hours } = w.settings;
    const zone = one.zone ? 'Pacific/Honolulu' : 'Europe/Berlin';
    // Items' and deeds' own days follow by a job (tests/background/settings.test.ts).
    const keeps = (await w.tx.objectStore('items').count()) + (await w.tx.objectStore('interactions').count()) > 0;
    await w.putSettings({
      ...w.settings,
      watch: [term('us', one.kind), term('them', 'competitor')],
      hours: keeps ? hours : { ...hours, zone },
    });
  }
}

describe('any sequence of writes, undos, imports and failures', () => {
  it('leaves figures equal to a recount', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await freshStore();
        const tokens: string[] = [];
        const attempt = (work: (w: Write) => Promise<unknown>): Promise<unknown> => write(NOW, work).catch(() => null);
        for (const [index, one] of steps.entries()) {
          const token = `t${index}`;
          await attempt(async (w) => {
            if (one.do === 'put') {
              for (const any of one.items) await w.putItem(made(any));
              await w.keepUndo(token);
              if (one.fail) throw new Error('cut');
            } else if (one.do === 'deed') {
              await w.putInteraction(interaction({ id: `i${one.id}`, kind: one.kind, day: `2026-02-${String(one.day).padStart(2, '0')}` }));
              await w.keepUndo(token);
            } else if (one.do === 'person' || one.do === 'mention' || one.do === 'post' || one.do === 'return' || one.do === 'settings') {
              await other(w, one);
              await w.keepUndo(token);
            } else if (one.do === 'remove') await w.remove('items', one.id);
            else if (one.do === 'undo') await undo(w, tokens[one.which] ?? 'none');
            else await importRows(w, 'items', one.items.map(made), one.conflict);
          });
          tokens.push(token);
          await figures();
        }
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});
