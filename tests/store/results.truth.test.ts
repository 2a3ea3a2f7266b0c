/** Every figure of Results, and every point of its charts, equals what naive code (results.naive.ts) makes of the raw records. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Channel, Measurement } from '../../lib/model/channel.ts';
import type { Mention } from '../../lib/model/listening.ts';
import type { OwnPost, PlanEntry, Return } from '../../lib/model/plan.ts';
import { type Interaction, InteractionKind, type Item, type Person, STAGES } from '../../lib/model/records.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { METRIC_FACTS, type MetricId } from '../../lib/rules/kpi/metrics.ts';
import { noteHealth } from '../../lib/store/health.ts';
import { database } from '../../lib/store/open.ts';
import { recount } from '../../lib/store/recount.ts';
import { recordsBehind } from '../../lib/store/results-behind.ts';
import { readResults } from '../../lib/store/results.ts';
import { askTalks, tellTalks } from '../../lib/store/talks.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, freshStore, interaction, item, NOW, person } from './fresh.ts';
import { type Asked, clock, naive, type Raw } from './results.naive.ts';

const QUARTER = 15 * 60_000;
const START = NOW - 80 * DAY;
const moment = fc.integer({ min: 0, max: (80 * DAY) / QUARTER }).map((n) => START + n * QUARTER);
const dayOf = (at: number): string => clock(at, 'Europe/Berlin').slice(0, 10);
const NETWORKS = ['x', 'linkedin', 'wordpress'];
const KEYS = ['x|firma', 'linkedin|firma', 'site|blog.example'];
const networkOf = (key: string): string => (key.startsWith('site|') ? 'wordpress' : (key.split('|')[0] as string));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
const account = { name: 'Erika', url: null, handle: 'erika' };

const anyItem = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }),
    key: fc.constantFrom(...KEYS),
    first: maybe(moment),
    after: maybe(fc.integer({ min: 0, max: 400 })),
    noTime: fc.integer({ min: 0, max: 9 }),
    state: fc.constantFrom('open', 'due', 'overdue', 'waiting', 'snoozed', 'done', 'unknown', 'answered'),
    due: fc.integer({ min: -20, max: 20 }),
    guess: fc.constantFrom('question', 'order', 'mention', null),
    said: fc.constantFrom(null, null, null, true, false),
    assigned: fc.boolean(),
    moved: maybe(fc.integer({ min: 0, max: 300 })),
    reason: fc.constantFrom('done', 'not-for-us', 'deleted', 'own-account'),
    talk: fc.record({ thread: fc.integer({ min: 1, max: 3 }), who: fc.constantFrom('erika', 'otto') }),
    // Most of a conversation lies close together.
    near: maybe(fc.integer({ min: 0, max: 300 })),
    given: maybe(fc.integer({ min: -20, max: 300 })),
    closed: maybe(fc.integer({ min: 0, max: 500 })),
  })
  .map((b): Item => {
    const a = { ...b, first: b.first !== null && b.near !== null ? START + 30 * DAY + b.near * QUARTER : b.first };
    const first = a.first === null ? null : { from: a.first, to: a.first };
    // An answer says when it was given, or only that it was.
    const answered = a.state === 'answered' || a.after !== null;
    const answeredAt = answered && a.first !== null && a.noTime > 0 ? Math.min(NOW, a.first + (a.after ?? 5) * QUARTER) : null;
    const state = a.state === 'answered' || a.state === 'done' || !answered ? a.state : 'answered';
    const moves = [
      ...(a.moved !== null && a.first !== null ? [{ at: a.first + a.moved * QUARTER, to: 'open' as const, by: 'person' as const }] : []),
      ...(a.closed !== null && a.first !== null && state === 'done'
        ? [{ at: a.first + a.closed * QUARTER, to: 'done' as const, by: 'new-activity' as const }]
        : []),
    ];
    return item({
      id: `i${a.id}`,
      network: networkOf(a.key),
      thread: `${networkOf(a.key)}|${a.talk.thread}`,
      authorKeys: [`x|${a.talk.who}`],
      // A thread stands in one channel, or in none.
      ...(a.talk.thread === 3 ? {} : { channel: a.key }),
      first,
      last: first,
      dueAt: a.first === null ? null : a.first + a.due * DAY,
      state: state as Item['state'],
      answeredAt,
      answeredBy: answered ? 'x|9' : null,
      snoozedUntil: a.state === 'snoozed' ? NOW + DAY : null,
      doneReason: state === 'done' ? (a.reason as Item['doneReason']) : null,
      needs: { guess: a.guess as 'question' | null, said: a.said },
      ...(a.assigned ? { assignee: { department: 'sales', colleague: null } } : {}),
      ...(a.assigned && a.given !== null && a.first !== null ? { assignedAt: a.first + a.given * QUARTER } : {}),
      ...(moves.length ? { log: moves } : {}),
    });
  });

const anyDeed = fc
  .record({ id: fc.nat(40), key: fc.constantFrom(...KEYS), kind: fc.constantFrom(...InteractionKind.options), at: moment })
  .map(
    ({ id, key, kind, at }): Interaction => interaction({ id: `d${id}`, network: networkOf(key), actor: key, kind, at, day: dayOf(at) }),
  );

const stage = fc.constantFrom(...STAGES);
const anyPerson = fc
  .record({
    id: fc.nat(8),
    network: fc.constantFrom(...NETWORKS),
    at: moment,
    stage: maybe(stage),
    moves: fc.array(fc.record({ at: moment, from: maybe(stage), to: maybe(stage) }), { maxLength: 3 }),
    lead: maybe(fc.record({ at: moment, campaign: maybe(fc.constantFrom('c1', 'c2')) })),
  })
  .map(
    ({ id, network, at, stage, moves, lead }): Person =>
      person({
        id: `p${id}`,
        accounts: [{ network, ...account }],
        createdAt: at,
        ...(stage ? { stage } : {}),
        stages: moves.filter((one) => one.from !== one.to).map((one) => ({ ...one, why: [], note: '' })),
        ...(lead
          ? { lead: { at: lead.at, day: dayOf(lead.at), from: lead.campaign ? [{ kind: 'campaign', id: lead.campaign }] : [], note: '' } }
          : {}),
      }),
  );

const tone = fc.constantFrom('positive', 'neutral', 'negative');
const anyMention = fc
  .record({
    id: fc.nat(15),
    network: fc.constantFrom(...NETWORKS),
    at: moment,
    kind: fc.constantFrom('post', 'comment', 'report'),
    terms: fc.array(fc.constantFrom('brand', 'rival', 'rival2', 'other', 'gone'), { maxLength: 3 }),
    guess: tone,
    said: maybe(tone),
    notUs: fc.integer({ min: 0, max: 4 }),
  })
  .map(
    ({ id, network, at, kind, terms, guess, said, notUs }): Mention => ({
      id: `${network}|m${id}`,
      network,
      kind: kind as Mention['kind'],
      account,
      keys: [`${network}|erika`],
      url: null,
      excerpt: '',
      time: { from: at, to: at },
      day: dayOf(at),
      seenAt: at,
      hits: terms.map((term) => ({ term, word: term })),
      tone: { guess: guess as 'neutral', said: said as 'neutral' | null },
      item: null,
      notUs: notUs === 0,
      title: '',
    }),
  );

const anyReturn = fc
  .record({ id: fc.nat(15), campaign: fc.constantFrom('c1', 'c2'), network: fc.constantFrom(...NETWORKS), at: moment, out: fc.boolean() })
  .map(({ id, campaign, network, at, out }): Return => {
    const rest = { network, account, keys: [], url: null, excerpt: '', at, day: dayOf(at), by: 'hand' } as const;
    return { id: `${campaign}|${network}|${id}`, campaign, ...rest, keys: [], out: out ? 'twice' : null };
  });

const shown = maybe(fc.nat(50));
const anyPost = fc
  .record({
    id: fc.nat(15),
    key: fc.constantFrom(...KEYS),
    at: moment,
    entry: maybe(fc.constantFrom('e1', 'e2', 'e3')),
    figures: fc.array(fc.record({ at: moment, reactions: shown, comments: shown, shares: shown, views: shown }), { maxLength: 2 }),
  })
  .map(
    ({ id, key, at, entry, figures }): OwnPost => ({
      ...{ id: `${key}|${id}`, network: networkOf(key), actor: key, url: null, excerpt: '', at, day: dayOf(at), seenAt: at },
      ...{ figures, entry, notEntries: [] },
    }),
  );

const anyMeasurement = fc
  .record({
    channel: fc.constantFrom('a', 'b', 'c', 'd'),
    audience: fc.boolean(),
    at: moment,
    value: fc.integer({ min: 1, max: 9000 }),
  })
  .map(({ channel, audience, at, value }): Measurement => {
    const metric = audience ? (channel === 'b' ? 'members' : 'followers') : 'visits';
    const [subject, day] = [`channel ${channel}`, dayOf(at)];
    return { id: `${subject}|${metric}|${day}`, subject, metric, day, at, value, source: 'hand', url: null };
  });

const channel = (id: string, key: string | null, network: string, department: 'sales' | 'marketing' | null): Channel => ({
  ...{
    id,
    name: id,
    kind: 'page',
    url: '',
    network,
    key,
    responsible: department && { department, colleague: null },
    purpose: '',
    language: '',
  },
  ...{ guideline: '', state: 'active', staked: { name: true, basics: true, links: true }, offers: [], rhythm: null, createdAt: START },
});
const CHANNELS = [
  channel('a', 'x|firma', 'x', 'sales'),
  channel('b', 'linkedin|firma', 'linkedin', null),
  channel('c', 'site|blog.example', 'wordpress', 'marketing'),
  channel('d', null, 'x', 'sales'),
];
const SETTINGS: Settings = {
  ...defaultSettings(),
  own: [{ network: 'linkedin', url: 'https://linkedin.com/firma', name: 'Firma', keys: ['firma'], department: 'marketing' }],
  watch: (
    [
      ['brand', 'brand', 'Firma'],
      ['rival', 'competitor', 'Andere'],
      ['rival2', 'competitor', 'Andere'],
      ['other', 'competitor', 'Dritte'],
    ] as const
  ).map(([id, kind, name]) => ({ id, kind, name, words: [name], required: [], excluded: [], exact: false })),
};
const entry = (id: string, campaign: string | null): PlanEntry => ({
  ...{
    id,
    topic: id,
    kind: 'news',
    channels: [],
    day: null,
    time: null,
    author: null,
    teasers: {},
    url: '',
    assets: [],
    hashtag: '',
    audience: '',
  },
  ...{
    utm: { source: '', medium: '', campaign: '', content: '', term: '' },
    campaign,
    signoffs: { sales: null, marketing: null },
    state: 'idea',
  },
  ...{ repeat: null, series: null, template: false, publishedAt: null, checks: [], evaluation: '', notes: '', createdAt: 0, changedAt: 0 },
});
const PLAN = [entry('e1', 'c1'), entry('e2', 'c2'), entry('e3', null)];

const records = fc.record({
  items: fc.array(anyItem, { maxLength: 45 }),
  interactions: fc.array(anyDeed, { maxLength: 40 }),
  people: fc.array(anyPerson, { maxLength: 10 }),
  mentions: fc.array(anyMention, { maxLength: 20 }),
  returns: fc.array(anyReturn, { maxLength: 12 }),
  posts: fc.array(anyPost, { maxLength: 12 }),
  measurements: fc.array(anyMeasurement, { maxLength: 14 }),
  read: fc.array(fc.record({ at: moment, network: fc.constantFrom(...NETWORKS), gap: fc.boolean() }), { maxLength: 12 }),
});

const some = <T>(...all: T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ arbitrary: fc.constant<T[]>([]), weight: 2 }, fc.subarray(all, { minLength: 1 }));
const question = fc
  .record({
    ends: fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: 0, max: 200 })),
    networks: some(...NETWORKS),
    channels: some(...KEYS),
    departments: some('sales', 'marketing', 'service'),
    campaigns: some('c1', 'c2'),
  })
  .map(({ ends: [ago, length], ...filter }): Asked => {
    const from = NOW - ago * DAY;
    return { from: dayOf(from), to: dayOf(from + length * DAY), ...filter, now: NOW } as Asked;
  });

/** Twice over in two halves, so that records are replaced as well as made. */
async function fill(all: typeof records extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  await write(NOW, async (w) => {
    await w.putSettings(SETTINGS);
    for (const one of CHANNELS) await w.putSimple('channels', one);
    for (const one of PLAN) await w.putSimple('plan', one);
  });
  for (const half of [0, 1])
    await write(NOW, async (w) => {
      const part = <T>(list: T[]): T[] => list.filter((_, index) => index % 2 === half);
      for (const one of part(all.items)) await w.putItem(one);
      for (const one of part(all.interactions)) await w.putInteraction(one);
      for (const one of part(all.people)) await w.putPerson(one);
      for (const one of part(all.mentions)) await w.putSimple('mentions', one);
      for (const one of part(all.returns)) await w.putSimple('returns', one);
      for (const one of part(all.posts)) await w.putSimple('posts', one);
      for (const one of part(all.measurements)) await w.putSimple('measurements', one);
    });
  await write(NOW, askTalks);
  while (await write(NOW, tellTalks));
  const tally = { pages: 1, entries: 3, noAuthor: 0, noTime: 0, noText: 0, gaps: 0 };
  for (const { at, network, gap } of all.read)
    await write(at, (w) =>
      noteHealth(w, {
        ...{ network, layout: 'web', kindOfPage: 'post', tally: { ...tally, gaps: gap ? 1 : 0 } },
        gaps: gap ? [{ kind: 'no-entries', detail: 'post' }] : [],
      }),
    );
}

async function raw(): Promise<Raw> {
  const db = await database();
  const [items, interactions, people, mentions, returns, posts, plan, channels, measurements, health] = await Promise.all([
    ...[db.getAll('items'), db.getAll('interactions'), db.getAll('people'), db.getAll('mentions'), db.getAll('returns')],
    ...[db.getAll('posts'), db.getAll('plan'), db.getAll('channels'), db.getAll('measurements'), db.getAll('health')],
  ]);
  return { settings: SETTINGS, items, interactions, people, mentions, returns, posts, plan, channels, measurements, health } as Raw;
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(10)));
const plain = (all: Record<string, { value: number | null; n: number }>): object =>
  Object.fromEntries(Object.entries(all).map(([id, { value, n }]) => [id, { value: rounded(value), n }]));

/** Figures whose n counts no records: one mention speaks of several, views are many. */
const SEVERAL = new Set(['competitorMentions', 'shareOfVoice', 'engagementByViews']);

it('every figure and every point equals a naive recount of the records', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.array(question, { minLength: 3, maxLength: 6 }), async (all, questions) => {
      await freshStore();
      await fill(all);
      const db = await database();
      const kept = { totals: await db.getAll('totals'), slices: await db.getAll('slices') };
      expect(await recount()).toMatchObject(kept);
      const there = await raw();
      for (const asked of questions) {
        const { from, to, now, ...filter } = asked;
        const results = await readResults({ from, to }, filter as never, now);
        const expected = naive(there, asked);
        expect(Object.keys(expected).sort()).toEqual(METRIC_FACTS.map(({ id }) => id).sort());
        expect(plain(results.figures)).toEqual(plain(expected));
        for (const { id, from: by } of METRIC_FACTS) {
          if (asked !== questions[0] || by === 'levels' || SEVERAL.has(id)) continue;
          const rows = await recordsBehind(id as MetricId, { from, to }, filter as never, 1000, now);
          expect([id, rows.length]).toEqual([id, expected[id]?.n]);
        }
        const first = Object.values(results.series)[0]?.points ?? [];
        for (const [index, bucket] of first.entries()) {
          const here = naive(there, { ...asked, from: bucket.from, to: bucket.to });
          for (const { id, points } of Object.values(results.series)) {
            // Followers are drawn where they were measured, so that a gap stays a gap.
            if (id === 'followers') continue;
            const { value, n } = points[index] ?? { value: Number.NaN, n: 0 };
            expect([id, rounded(value), n]).toEqual([id, rounded(here[id]?.value ?? null), here[id]?.n]);
          }
        }
      }
    }),
    { numRuns: 25 },
  );
}, 180_000);
