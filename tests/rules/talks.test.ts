/** Conversations of one person in one thread: the same figures the definitions give of the messages themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Talk } from '../../lib/model/records.ts';
import { type Message, nextResponses, threadSize, waitsOf } from '../../lib/rules/kpi/blocks.ts';
import { answerMinutes } from '../../lib/rules/kpi/clock.ts';
import { inTalks } from '../../lib/rules/talks.ts';
import { HOUR, item, NOW } from '../store/fresh.ts';

const MINUTE = 60_000;
const moment = (at: number): { from: number; to: number } => ({ from: at, to: at });

/** The items that messages become: a block each, with our answer. */
function itemsOf(messages: readonly Message[]): Item[] {
  const theirs = messages.filter(({ by }) => by === 'them').map(({ at }) => at);
  return waitsOf(messages).map(({ from, answer }, index) =>
    item({
      id: `i${index}`,
      first: moment(from),
      last: moment(Math.max(...theirs.filter((at) => at >= from && (answer === null || at <= answer)))),
      state: answer === null ? 'open' : 'answered',
      answeredAt: answer,
      answeredBy: answer === null ? null : `x|a${index}`,
    }),
  );
}
/** An item `hours` from now, answered so many hours after it, null: waiting. */
const at = (id: string, hours: number, answer: number | null, change: Partial<Item> = {}): Item =>
  item({
    id,
    first: moment(NOW + hours * HOUR),
    last: moment(NOW + hours * HOUR),
    ...(answer === null ? {} : { state: 'answered', answeredAt: NOW + (hours + answer) * HOUR, answeredBy: 'x|9' }),
    ...change,
  });
const told = (...items: Item[]): [Talk['place'], number, number][] =>
  inTalks(items).map(({ talk }) => [talk?.place ?? 'first', ((talk?.from ?? 0) - NOW) / HOUR, talk?.turns ?? -1]);

/** All within a day: of what we say after an answer nothing is kept, so that a silence it broke would not be known. */
const thread = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 110 }), us: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let now = NOW;
    // They begin: a thread under our post.
    return steps.map(({ gap, us }, index): Message => {
      now += gap * MINUTE;
      return { at: now, by: us && index > 0 ? 'us' : 'them' };
    });
  });

describe('conversations', () => {
  it('give the next response times and the thread size of the definitions', () =>
    fc.assert(
      fc.property(thread, (messages) => {
        const items = inTalks(itemsOf(messages));
        const next = items.filter(({ talk, answeredAt }) => talk?.place === 'next' && answeredAt !== null).map(answerMinutes);
        expect(next).toEqual(nextResponses(messages).map((ms) => ms / MINUTE));
        const [talks, turns] = [
          items.filter(({ talk }) => talk?.place === 'first').length,
          items.reduce((sum, one) => sum + (one.talk?.turns ?? 0), 0),
        ];
        expect(talks).toBe(1);
        expect(turns / talks).toBe(threadSize([messages]));
      }),
    ));

  it('a new one begins after 24 hours of silence; our late answer begins none', () => {
    expect(told(at('a', 0, 1), at('b', 25, null))).toEqual([
      ['first', 0, 1],
      ['next', 0, 1],
    ]);
    expect(told(at('a', 0, 1), at('b', 25.1, null))).toEqual([
      ['first', 0, 1],
      ['first', 25.1, 0],
    ]);
    expect(told(at('a', 0, 60), at('b', 61, 1))).toEqual([
      ['first', 0, 1],
      ['next', 0, 2],
    ]);
  });

  it('asked in two branches before we answered, the second one waits for no next answer', () =>
    expect(told(at('a', 0, 5), at('b', 1, 5))).toEqual([
      ['first', 0, 1],
      ['more', 0, 0],
    ]));

  it('what was put away without an answer, or needs none, decides nothing', () =>
    expect(
      told(
        at('a', 0, null, { state: 'done', doneReason: 'not-for-us' }),
        at('b', 1, null, { needs: { guess: null, said: null } }),
        at('c', 2, 1),
      ).at(-1),
    ).toEqual(['first', 2, 1]));

  it('where nobody can tell, or somebody was one of ours, there is none', () =>
    expect(
      inTalks([
        at('a', 0, null, { state: 'unknown' }),
        at('b', 1, null, { state: 'done', doneReason: 'own-account' }),
        item({ first: null }),
      ]).map(({ talk }) => talk),
    ).toEqual([undefined, undefined, undefined]));

  it('begins with what is left where its beginning is gone: what items said before decides nothing', () => {
    const [, b, c] = inTalks([at('a', 0, 1), at('b', 2, 1), at('c', 4, null)]) as [Item, Item, Item];
    const left = inTalks([b, c]);
    expect(left).toEqual(inTalks([at('b', 2, 1), at('c', 4, null)]));
    expect(inTalks(left)).toEqual(left);
  });

  it('keeps the order given', () => expect(inTalks([at('b', 2, null), at('a', 0, 1)]).map(({ id }) => id)).toEqual(['b', 'a']));
});
