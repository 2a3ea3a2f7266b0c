/** Definitions of METRICS.md section 2 on cases worked out by hand, those among them whose data nobody has yet. */
import { describe, expect, it } from 'vitest';
import {
  conversationsOf,
  firstResponse,
  type Message,
  nextResponses,
  replyGaps,
  threadSize,
  waitsOf,
} from '../../../lib/rules/kpi/blocks.ts';
import { activeTime, completion, firstTouch, resolution, timeToAction } from '../../../lib/rules/kpi/cases.ts';
import { businessTime, isOffHours, threeViews, timed } from '../../../lib/rules/kpi/clock.ts';
import { engagementByImpressions, weightedEngagement } from '../../../lib/rules/kpi/engagement.ts';
import { earnsBadge, facebookRate, facebookTime, facebookWindow, firstMessages } from '../../../lib/rules/kpi/facebook.ts';
import { spanOf } from '../../../lib/rules/kpi/growth.ts';
import {
  actionRate,
  actionRequired,
  handledRate,
  isSociallyDevoted,
  responseRate,
  serviceLevel,
  targetState,
  withinTarget,
} from '../../../lib/rules/kpi/rates.ts';
import {
  acceptance,
  loveOf,
  movesPerMonth,
  opportunityRate,
  orbitHint,
  reachOf,
  reciprocity,
  stageMoves,
} from '../../../lib/rules/kpi/relation.ts';
import { censoredMedian } from '../../../lib/rules/kpi/survival.ts';
import { netSentiment, shareOfVoice } from '../../../lib/rules/kpi/voice.ts';
import { termsById, toneSaid, voicesOf } from '../../../lib/rules/listening/voices.ts';
import { term } from '../listening/support.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-03-02T09:00:00Z');
const hours = defaultSettings().hours;
const talk = (...list: [minutes: number, by: 'them' | 'us', automatic?: boolean][]): Message[] =>
  list.map(([minutes, by, automatic = false]) => ({ at: NOW + minutes * MINUTE, by, automatic }));

describe('conversations', () => {
  const thread = talk([0, 'them'], [1, 'us', true], [30, 'us'], [40, 'them'], [45, 'them'], [60, 'us'], [70, 'us'], [80, 'them']);
  it('an auto-reply stops no clock', () => expect(firstResponse(thread)).toBe(30 * MINUTE));
  it('the next response is from the block on; the gaps between our replies are something else', () => {
    expect(nextResponses(thread)).toEqual([20 * MINUTE]);
    expect(replyGaps(thread)).toEqual([30 * MINUTE, 10 * MINUTE]);
  });
  it('what nobody answered waits', () => {
    expect(waitsOf(thread).at(-1)).toEqual({ from: NOW + 80 * MINUTE, answer: null });
    expect(firstResponse(talk([0, 'them']))).toBeNull();
    expect(waitsOf(talk([0, 'us'], [5, 'us']))).toEqual([]);
  });
  it('after 24 hours of silence a new one begins', () => {
    const long = talk([0, 'them'], [24 * 60, 'us'], [48 * 60 + 1, 'them']);
    expect(conversationsOf(long).map(({ length }) => length)).toEqual([2, 1]);
  });
  it('thread size counts changes of side', () => {
    expect(threadSize([thread, talk([0, 'them'])])).toBe((5 - 1 + 0) / 2);
    expect(threadSize([])).toBeNull();
  });
});

describe('hours', () => {
  const monday = Date.parse('2026-03-02T08:00:00Z');
  it('the closing minute is outside, the opening one inside', () => {
    expect(isOffHours(monday, hours)).toBe(false);
    expect(isOffHours(monday - 1, hours)).toBe(true);
    expect(isOffHours(monday + 8 * HOUR, hours)).toBe(true);
  });
  it('over a weekend is one closed window, over a working day are two', () => {
    const friday = monday - 2.5 * DAY;
    expect(businessTime(friday, friday + 20 * HOUR, hours, { sameWindow: true })).toBe(20 * HOUR);
    const evening = monday - 14 * HOUR;
    expect(businessTime(evening, evening + DAY, hours, { sameWindow: true })).toBe(8 * HOUR);
  });
  it('three views: the reply decides', () => {
    const answers = [timed(monday - HOUR, monday + HOUR, hours), timed(monday, monday + 9 * HOUR, hours)];
    expect(threeViews(answers)).toEqual({ all: [120, 540], business: [60], off: [540] });
  });
});

describe('rates', () => {
  const items = [
    { dueAt: NOW - DAY, answeredAt: NOW - 2 * DAY },
    { dueAt: NOW - 2 * DAY, answeredAt: NOW - DAY },
    { dueAt: NOW - HOUR, answeredAt: null },
    { dueAt: NOW + HOUR, answeredAt: null },
    { dueAt: NOW + DAY, answeredAt: NOW },
    { dueAt: null, answeredAt: null },
  ];
  it('leave out what is too young', () => {
    expect(responseRate(items, NOW)).toEqual({ value: 3 / 4, n: 4 });
    expect(responseRate(items, NOW + HOUR)).toEqual({ value: 3 / 5, n: 5 });
    expect(responseRate([], NOW)).toEqual({ value: null, n: 0 });
  });
  it('within target', () => {
    expect(items.map((one) => targetState(one, NOW))).toEqual(['hit', 'missed', 'active', 'open', 'hit', 'open']);
    expect(withinTarget(items, NOW)).toEqual({ value: 2 / 4, n: 4 });
  });
  it('service level, Socially Devoted, action required, handled, action', () => {
    expect(
      serviceLevel([
        { reacted: true, own: false },
        { reacted: false, own: false },
        { reacted: true, own: true },
      ]),
    ).toBe(0.5);
    expect([isSociallyDevoted(50, 33), isSociallyDevoted(50, 32), isSociallyDevoted(49, 49)]).toEqual([true, false, false]);
    expect(actionRequired(3, 12)).toBe(0.25);
    const four = { new: 1, assigned: 2, replied: 3, ignored: 4 };
    expect([handledRate(four), handledRate(four, { generous: true })]).toEqual([0.5, 0.9]);
    expect([actionRate(1, 4), actionRate(0, 0)]).toEqual([0.25, null]);
  });
});

describe('censored median', () => {
  it('is the median where nothing waits', () => expect(censoredMedian([30, 10, 20], [])).toEqual({ value: 20, n: 3 }));
  it('grows with what waits longer', () => expect(censoredMedian([30, 10, 20], [100, 100])).toEqual({ value: 30, n: 5 }));
  it('is not known while most wait', () => expect(censoredMedian([10], [100, 100])).toEqual({ value: null, n: 3 }));
  it('takes out what left before (worked by hand: 6 at risk, 1 − 1/6, then 4, then 2)', () =>
    // S = 5/6 · 3/4 = 0.625 at 20, · 1/2 at 40.
    expect(censoredMedian([40, 20, 10], [15, 25, 50])).toEqual({ value: 40, n: 6 }));
  it('of one time counts all of it', () => expect(censoredMedian([5, 5, 5, 5], [5, 5, 5, 5])).toEqual({ value: 5, n: 8 }));
});

describe('Facebook', () => {
  const threads = (count: number, answered: number, minutes = 5, apart = 60): Message[][] =>
    Array.from({ length: count }, (_, n) =>
      talk([n * apart, 'them'], ...(n < answered ? ([[n * apart + minutes, 'us']] as [number, 'us'][]) : [])),
    );
  it('rate and time over the window', () => {
    const all = firstMessages(threads(20, 19));
    expect(facebookRate(all)).toBe(0.95);
    expect(facebookTime(all)).toBe(5 * MINUTE);
  });
  it('fewer than ten in 30 days: the last ten', () => {
    const old = firstMessages(threads(15, 15, 5, 10 * 24 * 60));
    expect(facebookWindow(old)).toHaveLength(10);
    expect(facebookWindow(old)[0]?.at).toBe(NOW + 50 * DAY);
  });
  it('the time leaves out the slowest tenth', () => {
    const slow = [...firstMessages(threads(18, 18)), ...firstMessages(threads(2, 2, 900))];
    expect(facebookTime(slow)).toBe(5 * MINUTE);
  });
  it('the badge needs both', () => {
    const after = NOW + DAY;
    expect(earnsBadge(firstMessages(threads(20, 18)), after)).toBe(true);
    expect(earnsBadge(firstMessages(threads(20, 17)), after)).toBe(false);
    expect(earnsBadge(firstMessages(threads(20, 20, 16)), after)).toBe(false);
    expect(earnsBadge([], after)).toBe(false);
  });
});

describe('cases', () => {
  it('tell first touch, active time, resolution, completion, time to action', () => {
    expect(firstTouch(10, [5, 30, 20])).toBe(10);
    expect([firstTouch(10, [5]), firstTouch(null, [5])]).toEqual([null, null]);
    const changes = [
      { at: 10, open: true },
      { at: 25, open: false },
      { at: 40, open: true },
    ];
    expect(activeTime(changes, 50)).toBe(25);
    expect(resolution([10, 20], [15, 60])).toBe(50);
    expect(resolution([10], [])).toBeNull();
    expect(completion(3, 4)).toBe(0.75);
    expect(timeToAction(10, [5, 12])).toBe(2);
    expect(timeToAction(null, [5])).toBeNull();
  });
});

describe('voice', () => {
  const watch = termsById([
    term({ id: 'a', kind: 'brand', name: 'Firma' }),
    term({ id: 'b', kind: 'product', name: 'Ding' }),
    term({ id: 'c', kind: 'competitor', name: 'Andere' }),
    term({ id: 'd', kind: 'competitor', name: 'Andere' }),
  ]);
  const hits = (...terms: string[]) => ({ kind: 'post' as const, hits: terms.map((found) => ({ term: found, word: found })) });
  it('counts a name once, whatever found it', () => {
    expect(voicesOf(hits('a', 'b', 'c', 'd'), watch)).toEqual({ own: true, competitors: ['Andere'] });
    expect(voicesOf(hits('gone'), watch)).toEqual({ own: false, competitors: [] });
  });
  it('of a report that names nobody is ours', () => {
    expect(voicesOf({ ...hits('gone'), kind: 'report' }, watch)).toEqual({ own: true, competitors: [] });
    expect(voicesOf({ ...hits('c'), kind: 'report' }, watch)).toEqual({ own: false, competitors: ['Andere'] });
  });
  it('share and tone', () => {
    expect(shareOfVoice(3, 9)).toBe(0.25);
    expect(shareOfVoice(0, 0)).toBeNull();
    expect(netSentiment({ positive: 5, neutral: 3, negative: 2 })).toBe(0.3);
    expect(toneSaid({ tone: { guess: 'negative', said: 'neutral' } })).toBe('neutral');
  });
});

describe('engagement and growth', () => {
  it('weights and divides', () => {
    expect(weightedEngagement({ reactions: 10, comments: 4, shares: 2 })).toBe(24);
    expect([engagementByImpressions(5, 200), engagementByImpressions(5, 0)]).toEqual([0.025, null]);
  });
  it('takes the last measurement before the period as its start', () => {
    const levels = [
      { day: '2026-01-20', value: 90 },
      { day: '2026-02-10', value: 100 },
      { day: '2026-02-20', value: 110 },
      { day: '2026-03-05', value: 500 },
    ];
    expect(spanOf(levels, '2026-02-01', '2026-02-28')).toEqual({ start: levels[0], end: levels[2] });
    expect(spanOf(levels.slice(1), '2026-02-01', '2026-02-28')).toEqual({ start: levels[1], end: levels[2] });
    expect(spanOf(levels.slice(0, 1), '2026-02-01', '2026-02-28')).toBeNull();
    expect(spanOf(levels.slice(0, 2), '2026-02-15', '2026-02-28')).toBeNull();
  });
});

describe('relations', () => {
  it('acceptance of requests at least 14 days old', () => {
    const requests = [
      { at: NOW - 14 * DAY, accepted: true },
      { at: NOW - 20 * DAY, accepted: false },
      { at: NOW - 13 * DAY, accepted: false },
    ];
    expect(acceptance(requests, NOW)).toEqual({ value: 0.5, n: 2 });
  });
  it('reciprocity of 90 days', () => {
    expect(reciprocity([NOW - DAY, NOW - 2 * DAY, NOW - 91 * DAY], [NOW - DAY], NOW)).toBe(2);
    expect(reciprocity([NOW], [], NOW)).toBeNull();
  });
  it('love is the highest score, its sum is kept; the hint follows it', () => {
    expect(loveOf([3, 9, 4])).toEqual({ love: 9, sum: 16 });
    expect(loveOf([])).toEqual({ love: 0, sum: 0 });
    expect(reachOf([1, 2])).toBe(3);
    expect([10, 9, 8, 7, 6, 3, 2, 0].map(orbitHint)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });
  it('stage moves up and down, in a month, and opportunities', () => {
    expect(
      stageMoves({ 'stage >following': 2, 'stage following>engaging': 1, 'stage advocate>dialogue': 1, 'stage engaging>': 1, leads: 9 }),
    ).toEqual({
      up: 3,
      down: 2,
    });
    expect(movesPerMonth(6, 20, 60)).toBeCloseTo(0.15);
    expect(opportunityRate(1, 4)).toBe(0.25);
  });
});
