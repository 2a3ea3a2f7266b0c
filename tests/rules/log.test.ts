/** Each change of state by its rule; put away until they reply, or even if they do. */
import { describe, expect, it } from 'vitest';
import { type Item, LOG } from '../../lib/model/records.ts';
import { logged, settled } from '../../lib/rules/log.ts';
import { recompute, tick } from '../../lib/rules/recompute.ts';
import { at, comment, Memory, reading, settings, utc } from './support.ts';

const NOW = utc('2026-03-02 12:00');
const HOUR = 3_600_000;
const a = comment('a', 'anna', at('2026-03-02 08:00'));
const b = comment('b', 'anna', at('2026-03-02 11:00'));
const answer = comment('o', 'us', at('2026-03-02 09:00'));

function opened(...comments: (typeof a)[]): Memory {
  const memory = new Memory();
  memory.merge(reading(comments.length ? comments : [a]), NOW);
  return memory;
}
const last = ({ log }: Item): unknown => log?.at(-1);

describe('the log', () => {
  it('is empty at birth and grows by one at each change of state', () => {
    const memory = opened();
    expect(memory.of('a').log).toBeUndefined();
    memory.merge(reading([a, answer]), NOW + HOUR);
    expect(memory.of('a').log).toEqual([{ at: NOW + HOUR, to: 'answered', by: 'answer-seen' }]);
    memory.merge(reading([a, answer]), NOW + 2 * HOUR);
    expect(memory.of('a').log).toHaveLength(1);
  });

  it('holds the newest changes only', () => {
    let item = opened().of('a');
    for (let n = 0; n < LOG + 3; n++) item = logged(item, { ...item, state: n % 2 ? 'open' : 'done' }, 'person', n);
    expect(item.log).toHaveLength(LOG);
    expect(item.log?.map(({ at }) => at)).toEqual(Array.from({ length: LOG }, (_, n) => n + 3));
  });

  it('names the clock, the end of a snooze, deletion, own accounts and settings', () => {
    const open = opened().of('a');
    expect(tick([open], open.warnAt ?? 0).map(last)).toMatchObject([{ to: 'due', by: 'due' }]);
    const snoozed: Item = { ...open, state: 'snoozed', snoozedUntil: NOW + HOUR, holds: true };
    const [woken] = tick([snoozed], NOW + HOUR);
    expect(woken).toMatchObject({ state: 'open', log: [{ by: 'snooze-over' }] });
    expect(woken).not.toHaveProperty('holds');

    const gone = opened();
    gone.merge(reading([{ ...a, deleted: true }]), NOW);
    expect(last(gone.of('a'))).toMatchObject({ to: 'done', by: 'deleted' });

    const ours = settings({ own: [{ network: 'probe', url: '', name: 'Anna', keys: ['anna'] }] });
    const [owned] = recompute([open], ours, NOW) as [Item];
    expect(last(owned)).toMatchObject({ to: 'done', by: 'own-account' });
    expect(last((recompute([owned], settings(), NOW) as [Item])[0])).toMatchObject({ to: 'open', by: 'own-account' });

    const strict = settings({ target: { amount: 1, unit: 'calendar-hours' } });
    expect(recompute([open], strict, NOW).map(last)).toMatchObject([{ to: 'overdue', by: 'settings' }]);
    expect(recompute([open], settings(), open.dueAt ?? 0).map(last)).toMatchObject([{ to: 'overdue', by: 'due' }]);
  });
});

describe('put away', () => {
  it.each(['snoozed', 'waiting'] as const)('%s wakes on new activity', (state) => {
    const memory = opened();
    memory.set('a', { state, snoozedUntil: state === 'snoozed' ? NOW + 90 * HOUR : null });
    memory.merge(reading([a]), NOW);
    expect(memory.of('a').state).toBe(state);
    memory.merge(reading([a, b]), NOW);
    expect(memory.of('b')).toMatchObject({ state: 'open', snoozedUntil: null, log: [{ to: 'open', by: 'new-activity' }] });
  });

  it.each(['snoozed', 'waiting'] as const)('%s even if they reply stays so', (state) => {
    const memory = opened();
    memory.set('a', { state, snoozedUntil: state === 'snoozed' ? NOW + 90 * HOUR : null, holds: true });
    memory.merge(reading([a, b]), NOW);
    expect(memory.items).toMatchObject([{ state, holds: true, comments: ['probe|a', 'probe|b'] }]);
    expect(memory.of('a').log).toBeUndefined();
    memory.merge(reading([a, b, comment('o2', 'us', at('2026-03-02 11:30'))]), NOW);
    expect(memory.of('a')).toMatchObject({ state: 'answered', log: [{ by: 'answer-seen' }] });
    expect(memory.of('a')).not.toHaveProperty('holds');
  });

  it('an answered one that waits for them is over when they write, and what they wrote is open', () => {
    const memory = opened(a, answer);
    memory.set('a', { state: 'waiting' });
    memory.merge(reading([a, answer]), NOW);
    expect(memory.of('a').state).toBe('waiting');
    memory.merge(reading([a, answer, b]), NOW);
    expect(memory.of('a')).toMatchObject({ state: 'answered', log: [{ to: 'answered', by: 'new-activity' }] });
    expect(memory.of('b').state).toBe('open');
    const before = structuredClone(memory.items);
    memory.merge(reading([a, answer, b]), NOW);
    expect(memory.items).toEqual(before);
    // Put away once more by a person: what was there already wakes nothing.
    memory.set('a', { state: 'waiting' });
    memory.merge(reading([a, answer, b]), NOW);
    expect(memory.of('a').state).toBe('waiting');
  });

  it('an answered one put away even if they reply takes along what they write', () => {
    const memory = opened(a, answer);
    memory.set('a', { state: 'snoozed', snoozedUntil: NOW + 90 * HOUR, holds: true });
    memory.merge(reading([a, answer, b]), NOW);
    expect(memory.of('a').state).toBe('snoozed');
    expect(memory.of('b')).toMatchObject({ state: 'snoozed', snoozedUntil: NOW + 90 * HOUR, holds: true });
    expect(memory.of('b').id).not.toBe(memory.of('a').id);
  });

  it('a done one stays done; new activity is a new item with nothing of the old one’s', () => {
    const memory = opened();
    memory.set('a', {
      state: 'done',
      doneReason: 'done',
      priority: 'high',
      needs: { guess: null, said: true },
      log: [{ at: 1, to: 'done', by: 'person' }],
    });
    memory.merge(reading([a, b]), NOW);
    expect(memory.of('a')).toMatchObject({ state: 'done', priority: 'high', needs: { said: true }, log: [{ by: 'person' }] });
    expect(memory.of('b')).toMatchObject({ state: 'open', needs: { said: null } });
    expect(memory.of('b')).not.toHaveProperty('priority');
  });
});

it('two copies are the same whether the usual is written or left out, whatever their logs', () => {
  const item = opened().of('a');
  const { kind: _k, needs: _n, ...old } = item;
  expect(settled({ ...old, log: [{ at: 1, to: 'open', by: 'due' }] })).toEqual(
    settled({ ...item, holds: false, priority: 'normal', assignee: null }),
  );
});
