/** Changed settings and the clock. */
import { describe, expect, it } from 'vitest';
import { recompute, tick } from '../../lib/rules/recompute.ts';
import { at, comment, Memory, reading, settings, utc } from './support.ts';

const NOW = utc('2026-03-03 12:00');
const filled = (): Memory => {
  const memory = new Memory();
  memory.merge(
    reading([
      comment('a', 'anna', at('2026-03-02 10:00')),
      comment('o', 'us', at('2026-03-02 11:00')),
      comment('b', 'bela', at('2026-03-02 12:00')),
    ]),
    NOW,
  );
  return memory;
};

describe('changed settings', () => {
  it('that say the same change nothing', () => expect(recompute(filled().items, settings(), NOW)).toEqual([]));

  it('give what a fresh reading under them would give', () => {
    const changed = settings({ target: { amount: 12, unit: 'calendar-hours' }, warn: { amount: 1, unit: 'calendar-hours' } });
    const memory = filled();
    const items = recompute(memory.items, changed, NOW);
    expect(items.find(({ comments }) => comments.includes('probe|b'))).toMatchObject({
      dueAt: utc('2026-03-03 00:00'),
      warnAt: utc('2026-03-02 23:00'),
      state: 'overdue',
    });
    // An answer does not become overdue, but its due time follows: was it in time?
    expect(items.find(({ comments }) => comments.includes('probe|a'))).toMatchObject({ dueAt: utc('2026-03-02 22:00'), state: 'answered' });
    expect(
      recompute(items, settings(), NOW)
        .map(({ dueAt }) => dueAt)
        .sort(),
    ).toEqual(memory.items.map(({ dueAt }) => dueAt).sort());
  });

  it('holidays move due times', () => {
    const memory = new Memory();
    memory.merge(reading([comment('a', 'anna', at('2026-06-03 10:00'))]), utc('2026-06-03 12:00'));
    const hours = { ...settings().hours, holidays: 'NW' as const };
    expect(memory.of('a').dueAt).toBe(utc('2026-06-05 10:00'));
    expect(recompute(memory.items, settings({ hours }), utc('2026-06-03 12:00'))[0]?.dueAt).toBe(utc('2026-06-08 10:00'));
  });

  it('a new own account’s items are done, a former one’s are open again', () => {
    const memory = filled();
    const mine = settings({ own: [...settings().own, { network: 'probe', url: '', name: 'Bela', keys: ['bela'] }] });
    const [done] = recompute(memory.items, mine, NOW);
    expect(done).toMatchObject({ comments: ['probe|b'], state: 'done', doneReason: 'own-account' });
    expect(recompute(done ? [done] : [], mine, NOW)).toEqual([]);
    expect(recompute(done ? [done] : [], settings(), NOW)).toMatchObject([{ state: 'open', doneReason: null }]);
  });
});

describe('the clock', () => {
  it('moves open to due to overdue, and nothing else', () => {
    const memory = filled();
    const due = memory.of('b');
    expect(tick(memory.items, (due.warnAt as number) - 1)).toEqual([]);
    expect(tick(memory.items, due.warnAt as number)).toMatchObject([{ id: due.id, state: 'due' }]);
    expect(tick(memory.items, due.dueAt as number)).toMatchObject([{ id: due.id, state: 'overdue' }]);
  });

  it('wakes a snoozed item when its time has come', () => {
    const memory = filled();
    memory.set('b', { state: 'snoozed', snoozedUntil: NOW + 1000 });
    expect(tick(memory.items, NOW + 999)).toEqual([]);
    expect(tick(memory.items, NOW + 1000)).toMatchObject([{ state: 'open', snoozedUntil: null }]);
    expect(tick(memory.items, utc('2026-03-09 00:00'))).toMatchObject([{ state: 'overdue' }]);
  });
});
