/** Stages: what the records propose, with which evidence, and what never moves by itself. */
import { describe, expect, it } from 'vitest';
import { CRITERIA, nextStep, propose } from '../../lib/rules/stages.ts';
import { writtenBack } from '../../lib/rules/view.ts';
import { STAGES } from '../../lib/model/records.ts';
import { ago, DAY, did, NOW, viewOf, wrote } from './history.ts';

const to = (history: Parameters<typeof viewOf>[0]): string | undefined => propose(viewOf(history), NOW)?.to;

describe('a move is proposed', () => {
  it.each(['follow', 'connect', 'join'] as const)('to following by our %s, with the evidence', (kind) =>
    expect(propose(viewOf({ deeds: [did(kind, 10), did(kind, 20)] }), NOW)).toEqual({
      to: 'following',
      why: [{ by: 'deed', kind, count: 2, since: ago(20) }],
    }),
  );

  it.each(['comment', 'quote', 'reaction', 'link', 'reply'] as const)('to engaging by our %s', (kind) =>
    expect(to({ deeds: [did('follow', 30), did(kind, 10)], person: { stage: 'following' } })).toBe('engaging'),
  );

  it('to engaging where only the answered item tells of our answer', () =>
    expect(propose(viewOf({ items: [wrote(5, { answered: 4 })] }), NOW)).toEqual({
      to: 'engaging',
      why: [{ by: 'deed', kind: 'answer', count: 1, since: ago(4) }],
    }));

  it('to dialogue where they wrote back twice within 60 days, not where it took longer', () => {
    const twice = (first: number, second: number): string | undefined =>
      to({
        items: [
          wrote(first + 3, { answered: first + 2, thread: 'a' }),
          wrote(first, { thread: 'a' }),
          wrote(second, { thread: 'b', answered: second - 1 }),
        ],
        deeds: [did('comment', second + 1)],
        person: { stage: 'engaging', stages: [{ at: ago(300), from: null, to: 'engaging', why: [], note: '' }] },
      });
    expect(twice(40, 10)).toBe('dialogue');
    expect(twice(100, 10)).toBeUndefined();
  });

  it('to dialogue only by what came after we had written: their own comments alone are none', () =>
    expect(to({ items: [wrote(3), wrote(4), wrote(5)] })).toBeUndefined());

  it('to advocate by two mentions; complaints are none', () => {
    const mention = (days: number, guess: 'complaint' | 'mention') => wrote(days, { kind: 'mention', needs: { guess, said: null } });
    expect(propose(viewOf({ items: [mention(9, 'mention'), mention(90, 'mention')] }), NOW)).toEqual({
      to: 'advocate',
      why: [{ by: 'theirs', kind: 'mention', count: 2, since: ago(90) }],
    });
    expect(to({ items: [mention(9, 'mention'), mention(90, 'complaint')] })).toBeUndefined();
    expect(to({ items: [mention(9, 'mention'), mention(300, 'mention')] })).toBeUndefined();
  });

  it('to identified for somebody tagged, and nothing for somebody without any trace', () => {
    expect(propose(viewOf({ person: { tags: [{ tag: 'press', at: ago(3), url: null }] } }), NOW)).toEqual({
      to: 'identified',
      why: [{ by: 'said', kind: 'tag', count: 1, since: ago(3) }],
    });
    const notes = [{ id: 'n', at: ago(2), text: 'x' }];
    expect(propose(viewOf({ person: { notes } }), NOW)?.why).toEqual([{ by: 'said', kind: 'note', count: 1, since: ago(2) }]);
    expect(propose(viewOf({}), NOW)).toBeNull();
  });

  it('never to where they are already, and never past what a person set back', () => {
    expect(to({ deeds: [did('follow', 10)], person: { stage: 'following' } })).toBeUndefined();
    const back = [{ at: ago(5), from: 'engaging' as const, to: 'identified' as const, why: [], note: 'ein Irrtum' }];
    expect(to({ deeds: [did('comment', 10)], person: { stage: 'identified', stages: back } })).toBeUndefined();
    expect(to({ deeds: [did('comment', 10), did('comment', 2)], person: { stage: 'identified', stages: back } })).toBe('engaging');
  });

  it('one step down after a long silence, counted from the last sign or from when the stage was set', () => {
    const at = (days: number) => [{ at: ago(days), from: null, to: 'dialogue' as const, why: [], note: '' }];
    const items = [wrote(210, { answered: 200 })];
    expect(propose(viewOf({ items, person: { stage: 'dialogue', stages: at(300) } }), NOW)).toEqual({
      to: 'engaging',
      why: [{ by: 'theirs', kind: 'quiet', count: 200, since: ago(200) }],
    });
    expect(to({ items, person: { stage: 'dialogue', stages: at(100) } })).toBeUndefined();
    expect(to({ items, person: { stage: 'following' } })).toBe('engaging');
  });
});

it('every stage has criteria of entry and exit', () => {
  for (const stage of STAGES) expect([CRITERIA[stage].entry.length, CRITERIA[stage].exit.length].every((n) => n > 0)).toBe(true);
});

describe('written back', () => {
  it('counts a thread that begins with a comment of ours, the site before the id or not', () => {
    const deeds = [did('comment', 9, { ref: '77' })];
    expect(writtenBack(viewOf({ deeds, items: [wrote(8, { thread: 'x|1|77' })] }))).toEqual([ago(8)]);
    expect(writtenBack(viewOf({ deeds, items: [wrote(8, { thread: 'web|1|muster.de/77' })] }))).toEqual([ago(8)]);
    expect(writtenBack(viewOf({ deeds, items: [wrote(8, { thread: 'x|1|177' })] }))).toEqual([]);
    expect(writtenBack(viewOf({ deeds, items: [wrote(10, { thread: 'x|1|77' })] }))).toEqual([]);
  });
});

describe('the next step', () => {
  const step = (history: Parameters<typeof viewOf>[0]) => nextStep(viewOf(history), NOW);

  it('is to comment after following for three weeks, not after a day', () => {
    expect(step({ deeds: [did('follow', 21)], person: { stage: 'following' } })).toEqual({
      step: 'stageFacts.stepComment',
      since: ago(21),
    });
    expect(step({ deeds: [did('follow', 1)], person: { stage: 'following' } })).toBeNull();
  });

  it('is to answer before all else', () =>
    expect(step({ items: [wrote(2, { needs: { guess: 'question', said: null } })], deeds: [did('follow', 21)] })).toEqual({
      step: 'stageFacts.stepAnswer',
      since: ago(2),
    }));

  it('is a promise due, a planned contact, thanks, a question, or to write again', () => {
    const promise = { id: 'a', by: 'us' as const, text: 'Muster schicken', due: ago(1), doneAt: null };
    expect(step({ person: { promises: [promise] } })?.step).toBe('stageFacts.stepPromise');
    expect(step({ person: { promises: [{ ...promise, by: 'them' }] } })?.step).toBe('stageFacts.stepFollow');
    expect(step({ person: { nextAt: ago(1) } })?.step).toBe('stageFacts.stepContact');
    expect(step({ items: [wrote(2, { kind: 'mention', needs: { guess: 'mention', said: null } })] })?.step).toBe('stageFacts.stepThank');
    expect(step({ deeds: [did('comment', 15)] })?.step).toBe('stageFacts.stepAsk');
    expect(step({ items: [wrote(40, { answered: 31 })] })).toEqual({ step: 'stageFacts.stepRevive', since: NOW - 31 * DAY });
    expect(step({ items: [wrote(40, { answered: 3 })] })).toBeNull();
  });
});
