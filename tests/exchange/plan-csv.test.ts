/** The plan as a table: out, back in, and a second time; files of others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT_KINDS, ENTRY_STATES, type PlanEntry } from '../../lib/model/plan.ts';
import { csvOf } from '../../lib/exchange/csv.ts';
import { planCsv, type PlanColumn } from '../../lib/exchange/plan-columns.ts';
import { type Context, readPlan, taken } from '../../lib/exchange/plan-read.ts';
import { channel, entry, NOW } from '../rules/plan/support.ts';

const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
/** Invented words, other than the names in the code. */
const words: Record<string, string> = {
  teaser: 'Anreißer',
  yes: 'ja',
  ...Object.fromEntries(CONTENT_KINDS.map((kind) => [`kind_${camel(kind)}`, `Art ${kind}`])),
  ...Object.fromEntries(ENTRY_STATES.map((state) => [`state_${camel(state)}`, `Stand ${state}`])),
  column_topic: 'Thema',
  column_day: 'Tag',
  column_time: 'Uhrzeit',
  column_channels: 'Kanäle',
  column_kind: 'Art',
  column_state: 'Stand',
};
const around = {
  channels: [
    channel(),
    channel({ id: 'c2', name: 'LinkedIn | Firma', network: 'linkedin' }),
    channel({ id: 'c3', name: 'Doppelt' }),
    channel({ id: 'c4', name: 'Doppelt' }),
  ],
  campaigns: [{ id: 'k1', name: 'Herbst' } as never],
  team: [{ id: 't1', name: 'Anna', department: null }],
};
const say = {
  column: (column: PlanColumn) => words[`column_${column}`] ?? column,
  teaser: 'Anreißer',
  kind: (kind: string) => `Art ${kind}`,
  state: (state: string) => `Stand ${state}`,
  yes: 'ja',
};
const context = (entries: PlanEntry[] = []): Context => {
  let count = 0;
  return { ...around, entries, words: { tables: [words] }, noTopic: 'Ohne Thema', ids: () => `n${++count}`, now: NOW };
};

/** Text as a person may have typed it, kept as the table keeps it. */
const text = (most: number) =>
  fc
    .string({ unit: fc.constantFrom('a', 'Ä', ';', ',', '"', "'", '=', '-', '\n', ' ', '|', '👩‍👩‍👧', '\t'), maxLength: most })
    .map((one) => one.trim());
const entries = fc
  .record({
    topic: text(30).filter(Boolean),
    kind: fc.constantFrom(...CONTENT_KINDS),
    state: fc.constantFrom(...ENTRY_STATES.filter((state) => state !== 'ready')),
    channels: fc.subarray(['c1', 'c2', 'c3', 'c4']),
    day: fc.constantFrom(null, '2026-03-10', '2026-12-31'),
    time: fc.constantFrom(null, '09:30', '23:59'),
    author: fc.constantFrom(null, 't1'),
    campaign: fc.constantFrom(null, 'k1'),
    teasers: fc.dictionary(fc.constantFrom('c1', 'c2', 'c3'), text(40).filter(Boolean), { noNullPrototype: true }),
    notes: text(60),
    assets: fc.array(fc.record({ name: fc.constantFrom('Bild', 'Plan A'), url: fc.constantFrom('', 'https://a.de/b?c=1') }), {
      maxLength: 2,
    }),
    hashtag: fc.constantFrom('', 'neu'),
    template: fc.boolean(),
  })
  .map((change) => change as Partial<PlanEntry>);

describe('out and in', () => {
  it('changes nothing here, gives the same entries elsewhere, and nothing more the second time', () =>
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 4 }), (some) => {
        const all = some.map((change, at) => entry({ id: `e${at}`, ...change }));
        const file = planCsv(all, around, say);
        const again = readPlan(file, context(all));
        expect(again.map(({ verdict, fields, remarks }) => [verdict, fields, remarks])).toEqual(all.map(() => ['same', [], []]));
        const elsewhere = taken(readPlan(file, context()), false);
        const sorted = (list: PlanEntry[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));
        expect(sorted(elsewhere)).toEqual(sorted(all));
        expect(taken(readPlan(file, context(elsewhere)), false)).toEqual([]);
      }),
      { numRuns: 150 },
    ));
});

describe('files of others', () => {
  const file = (...rows: string[][]): string => csvOf([['Thema', 'Tag', 'Uhrzeit', 'Kanäle', 'Stand', 'Zielgröße'], ...rows]);
  const first = ['Messe', '1.3.2026', '9:30', 'X der Firma, Mastodon', 'fertig?', '100'];

  it('keeps what it cannot read in the notes, says so, and finds the entry again without an id', () => {
    const [line] = readPlan(file(first), context());
    expect(line).toMatchObject({
      line: 2,
      verdict: 'new',
      entry: {
        topic: 'Messe',
        day: '2026-03-01',
        time: '09:30',
        channels: ['c1'],
        state: 'draft',
        notes: 'Kanäle: Mastodon\nStand: fertig?\nZielgröße: 100',
      },
    });
    expect(line?.remarks.map(({ code, column, value }) => [code, column, value])).toEqual([
      ['toNotes', 'Kanäle', 'Mastodon'],
      ['toNotes', 'Stand', 'fertig?'],
      ['unknownColumn', 'Zielgröße', '100'],
    ]);
    const kept = taken([line as never], false);
    expect(readPlan(file(first), context(kept)).map(({ verdict }) => verdict)).toEqual(['same']);
  });

  it('a line twice is one entry; one that differs is the last word, and said', () => {
    const lines = readPlan(file(first, first, ['Messe', '1.3.2026', '9:30', 'LinkedIn | Firma', '', '']), context());
    expect(lines.map(({ verdict }) => verdict)).toEqual(['new', 'same', 'changed']);
    expect(lines[1]?.remarks).toContainEqual({ code: 'double', column: '', value: '' });
    expect(taken(lines, true)).toMatchObject([{ topic: 'Messe', channels: ['c2'] }]);
  });

  it('a line without a topic gets one, an overlong one is refused, an impossible day goes to the notes', () => {
    const lines = readPlan(
      file(['', '2.3.2026', '', '', '', ''], ['x'.repeat(301), '', '', '', '', ''], ['A', '31.2.2026', '25:00', '', '', '']),
      context(),
    );
    expect(lines.map(({ verdict, entry: made }) => [verdict, made?.topic, made?.notes])).toEqual([
      ['new', 'Ohne Thema', ''],
      ['refused', undefined, undefined],
      ['new', 'A', 'Tag: 31.2.2026\nUhrzeit: 25:00'],
    ]);
  });

  it('nothing becomes ready by a table; empty cells leave what is here', () => {
    const here = entry({ id: 'e9', topic: 'Messe', day: '2026-03-01', time: '09:30', state: 'draft', channels: ['c2'] });
    const [changed] = readPlan(file(['Messe', '1.3.2026', '9:30', '', 'Stand ready', '']), context([here]));
    expect(changed).toMatchObject({ verdict: 'same', entry: { state: 'draft', channels: ['c2'] }, remarks: [{ code: 'notSigned' }] });
    expect(readPlan(file(['Neu', '', '', '', 'Stand ready', '']), context())[0]?.entry?.state).toBe('to-sign-off');
  });

  it('only new leaves those that are here as they are', () => {
    const here = entry({ id: 'e9', topic: 'Messe', day: '2026-03-01', time: '09:30', channels: ['c2'] });
    const lines = readPlan(file(['Messe', '1.3.2026', '9:30', 'X der Firma', '', ''], ['Neu', '', '', '', '', '']), context([here]));
    expect(taken(lines, true).map(({ topic }) => topic)).toEqual(['Neu']);
    expect(taken(lines, false).map(({ topic }) => topic)).toEqual(['Messe', 'Neu']);
  });
});
