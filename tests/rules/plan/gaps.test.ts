/** What the plan leaves out. */
import { describe, expect, it } from 'vitest';
import { isDay, weekNumber, weekOf } from '../../../lib/rules/plan/days.ts';
import { copyOf } from '../../../lib/rules/plan/entry.ts';
import { agendaWithout, emptyWeeks, gapOf, silentChannels } from '../../../lib/rules/plan/gaps.ts';
import { channel, entry, NOW } from './support.ts';

const TODAY = '2026-03-04';

describe('weeks', () => {
  it('are those without any entry; ideas and templates fill none', () => {
    const entries = [
      entry({ day: '2026-03-02' }),
      entry({ id: 'e2', day: '2026-03-22' }),
      entry({ id: 'e3', day: '2026-03-10', template: true }),
      entry({ id: 'e4' }),
    ];
    expect(emptyWeeks(entries, TODAY, 4)).toEqual(['2026-03-09', '2026-03-23']);
    expect(emptyWeeks([], TODAY, 2)).toEqual(['2026-03-02', '2026-03-09']);
  });
  it.each([
    ['2026-01-01', 1],
    ['2024-12-30', 1],
    ['2021-01-03', 53],
    ['2026-12-31', 53],
    ['2026-03-04', 10],
  ])('%s lies in week %d', (day, week) => expect(weekNumber(day)).toBe(week));
  it('begin on Monday', () => expect(['2026-03-01', '2026-03-02'].map(weekOf)).toEqual(['2026-02-23', '2026-03-02']));
  it.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['1.3.2026', false],
  ])('%s is a day: %s', (day, is) => expect(isDay(day)).toBe(is));
});

describe('channels', () => {
  const silent = (days: string[], change = {}): string[][] =>
    silentChannels(
      [channel(change)],
      days.map((day, n) => entry({ id: `e${n}`, day, channels: ['c1'] })),
      TODAY,
      () => '2026-01-05',
    ).map(({ last, next }) => [last ?? '', next ?? '']);
  it('once a week: told where eight days lie between two entries, not with seven', () => {
    expect(silent(['2026-03-01', '2026-03-08'])).toEqual([]);
    expect(silent(['2026-03-01', '2026-03-09'])).toEqual([['2026-03-01', '2026-03-09']]);
  });
  it('without a next one: told when the gap is over, and one that never had an entry since it was entered', () => {
    expect(silent(['2026-02-26'])).toEqual([]);
    expect(silent(['2026-02-25'])).toEqual([['2026-02-25', '']]);
    expect(silent([])).toEqual([['', '']]);
  });
  it('nothing is asked of one without rhythm, only staked out or closed', () => {
    expect(silent([], { rhythm: null })).toEqual([]);
    expect(silent([], { state: 'staked' })).toEqual([]);
    expect(silent([], { state: 'closed' })).toEqual([]);
  });
  it.each([
    [{ posts: 1, per: 'week' } as const, 7],
    [{ posts: 2, per: 'week' } as const, 4],
    [{ posts: 1, per: 'month' } as const, 30],
  ])('%j is every %d days', (rhythm, every) => expect(gapOf(rhythm)).toBe(every));
});

it('agenda: told where no entry lies within a week, until its last day is over', () => {
  const fair = { id: 'a', day: '2026-03-20', until: '2026-03-22', title: 'Messe', url: '' };
  const past = { ...fair, id: 'b', day: '2026-03-01', until: null };
  const at = (day: string) => agendaWithout([past, fair], [entry({ day })], TODAY).map(({ id }) => id);
  expect(at('2026-03-12')).toEqual(['a']);
  expect(at('2026-03-13')).toEqual([]);
  expect(at('2026-03-29')).toEqual([]);
  expect(at('2026-03-30')).toEqual(['a']);
});

it('a copy has the content and none of the history', () => {
  const one = entry({
    state: 'published',
    publishedAt: 5,
    checks: [{ dueAt: 1, doneAt: null }],
    evaluation: 'gut',
    series: 's',
    repeat: 'FREQ=WEEKLY',
    template: true,
    teasers: { c1: 'T' },
  });
  expect(copyOf(one, { id: 'n', now: NOW })).toMatchObject({
    id: 'n',
    state: 'draft',
    publishedAt: null,
    checks: [],
    evaluation: '',
    series: null,
    repeat: null,
    template: false,
    teasers: { c1: 'T' },
  });
});
