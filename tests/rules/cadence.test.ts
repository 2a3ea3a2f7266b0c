/** Cadence from the last two-way contact, and who owes whom. */
import { describe, expect, it } from 'vitest';
import type { TagPreset } from '../../lib/model/settings.ts';
import { cadenceOf, fading, lastTwoWay } from '../../lib/rules/cadence.ts';
import { ledger } from '../../lib/rules/ledger.ts';
import { ago, did, NOW, viewOf, wrote } from './history.ts';

const TAGS: TagPreset[] = [
  { id: 'press', label: null, color: '#000000', cadence: { ideal: 30, max: 60 } },
  { id: 'partner', label: null, color: '#000000', cadence: { ideal: 7, max: 90 } },
  { id: 'customer', label: null, color: '#000000' },
];
const tagged = (...tags: string[]) => ({ tags: tags.map((tag) => ({ tag, at: ago(80), url: null })) });

describe('the last two-way contact', () => {
  it('is an answer or what they wrote back, never what only one side did', () => {
    expect(lastTwoWay(viewOf({ items: [wrote(3)], deeds: [did('comment', 2), did('follow', 1)] }))).toBeNull();
    expect(lastTwoWay(viewOf({ items: [wrote(9, { answered: 8 }), wrote(3)] }))).toBe(ago(8));
    expect(lastTwoWay(viewOf({ items: [wrote(9, { answered: 8, thread: 't' }), wrote(3, { thread: 't' })] }))).toBe(ago(3));
    expect(lastTwoWay(viewOf({ person: { lastContactAt: ago(5) } }))).toBe(ago(5));
  });
});

describe('cadence', () => {
  const after = (days: number) => cadenceOf(viewOf({ items: [wrote(days + 1, { answered: days })], person: tagged('press') }), TAGS, NOW);

  it.each([
    [0, 'green'],
    [30, 'green'],
    [31, 'yellow'],
    [60, 'yellow'],
    [61, 'red'],
  ])('after %i days is %s', (days, state) =>
    expect(after(days)).toMatchObject({ state, days, ideal: 30, max: 60, tag: 'press', never: false }),
  );

  it('is none without a tag that asks for one', () => {
    expect(cadenceOf(viewOf({ person: tagged('customer') }), TAGS, NOW)).toBeNull();
    expect(cadenceOf(viewOf({ person: tagged('gone') }), TAGS, NOW)).toBeNull();
  });

  it('goes by the tag that presses most, and from the tag where there was no contact yet', () => {
    expect(cadenceOf(viewOf({ person: tagged('partner', 'press') }), TAGS, NOW)).toEqual({
      state: 'red',
      days: 80,
      ideal: 30,
      max: 60,
      tag: 'press',
      never: true,
    });
  });

  it('lists those fading away, most pressing first', () => {
    const one = (days: number, name: string) =>
      viewOf({ items: [wrote(days + 1, { answered: days })], person: { ...tagged('press'), name } });
    const found = fading([one(10, 'a'), one(40, 'b'), one(200, 'c'), one(90, 'd')], TAGS, NOW);
    expect(found.map(({ view }) => view.person.name)).toEqual(['c', 'd', 'b']);
  });
});

describe('the ledger', () => {
  const of = (history: Parameters<typeof viewOf>[0]) => ledger(viewOf(history), NOW).map(({ owes, kind }) => `${owes} ${kind}`);
  const asks = { guess: 'question', said: null } as const;

  it('has their unanswered question on our side, also a snoozed one; not one answered, done or said to need none', () => {
    expect(of({ items: [wrote(2, { needs: asks })] })).toEqual(['us question']);
    expect(of({ items: [wrote(2, { needs: asks, state: 'snoozed' })] })).toEqual(['us question']);
    expect(of({ items: [wrote(2, { needs: asks, answered: 1 })] })).toEqual([]);
    expect(of({ items: [wrote(2, { needs: asks, state: 'done' })] })).toEqual([]);
    expect(of({ items: [wrote(2, { needs: { ...asks, said: false } })] })).toEqual([]);
    expect(of({ items: [wrote(2, { needs: { guess: null, said: true } })] })).toEqual(['us question']);
    expect(of({ items: [wrote(2)] })).toEqual([]);
  });

  it('counts an item nobody judged yet as a question', () => {
    const { needs: _, ...old } = wrote(2);
    expect(of({ items: [old] })).toEqual(['us question']);
  });

  it('has thanks for a mention on our side, until it is answered', () => {
    expect(of({ items: [wrote(2, { kind: 'mention', needs: { guess: 'mention', said: null } })] })).toEqual(['us share']);
    expect(of({ items: [wrote(2, { kind: 'mention', needs: asks })] })).toEqual(['us question']);
    expect(of({ items: [wrote(2, { kind: 'mention', answered: 1 })] })).toEqual([]);
  });

  it('has our question and our share on their side, until they write or too long ago', () => {
    expect(of({ deeds: [did('comment', 5, { excerpt: 'Wie machen Sie das?' }), did('share', 4)] })).toEqual([
      'them question',
      'them share',
    ]);
    expect(of({ deeds: [did('comment', 5, { excerpt: 'Wie?' })], items: [wrote(4)] })).toEqual([]);
    expect(of({ deeds: [did('comment', 100, { excerpt: 'Wie?' }), did('comment', 5)] })).toEqual([]);
    expect(of({ items: [wrote(5, { state: 'waiting' })] })).toEqual(['them question']);
  });

  it('has open promises on the side that made them, by date, those without one last', () => {
    const promise = (by: 'us' | 'them', due: number | null, doneAt: number | null = null) => ({
      id: `${by}${due}`,
      by,
      text: 'x',
      due,
      doneAt,
    });
    const promises = [promise('us', null), promise('them', NOW + 5), promise('us', NOW + 1), promise('us', NOW, NOW)];
    expect(ledger(viewOf({ person: { promises } }), NOW).map(({ owes, at }) => [owes, at])).toEqual([
      ['us', NOW + 1],
      ['them', NOW + 5],
      ['us', null],
    ]);
  });
});
