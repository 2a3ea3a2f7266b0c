import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { checksFor, dueChecks, looked, SLACK, unseenPosts, waitingPosts } from '../../../lib/rules/posts/check-back.ts';
import { nextReminder, remindersAt } from '../../../lib/rules/posts/reminders.ts';
import { DAY, entry, HOUR, NOW, ownPost } from './records.ts';

const settings = defaultSettings();
const always = { ...settings, checkBack: { hours: [2, 24, 48], working: false } };
const iso = (at: number): string => new Date(at).toISOString();

describe('check-backs', () => {
  it('come 2, 24 and 48 hours after publishing', () => {
    expect(checksFor(NOW, always).map(({ dueAt, doneAt }) => [dueAt - NOW, doneAt])).toEqual([
      [2 * HOUR, null],
      [24 * HOUR, null],
      [48 * HOUR, null],
    ]);
  });

  it('wait for working hours: published Friday 16:30, all on Monday 9:00, told once', () => {
    const friday = Date.parse('2026-03-06T15:30:00Z');
    expect(checksFor(friday, settings).map(({ dueAt }) => iso(dueAt))).toEqual(['2026-03-09T08:00:00.000Z']);
  });

  it('keep a moment inside working hours, and every moment where none are open', () => {
    expect(iso(checksFor(NOW, settings)[0]?.dueAt ?? 0)).toBe('2026-03-02T11:00:00.000Z');
    const closed = { ...settings, hours: { ...settings.hours, days: Array.from({ length: 7 }, () => []) } };
    expect(checksFor(NOW, closed)[0]?.dueAt).toBe(NOW + 2 * HOUR);
  });

  it('are none where check-back is off', () => {
    expect(checksFor(NOW, { ...settings, checkBack: { hours: [], working: true } })).toEqual([]);
  });

  it('are satisfied by a look: all that are due, a little early counts, later ones wait', () => {
    const checks = checksFor(NOW, always);
    const seenAt = NOW + 24 * HOUR - SLACK;
    expect(looked(checks, [{ seenAt }]).map(({ doneAt }) => doneAt)).toEqual([seenAt, seenAt, null]);
    expect(looked(checks, [{ seenAt: seenAt - 1 }]).map(({ doneAt }) => doneAt)).toEqual([seenAt - 1, null, null]);
    expect(dueChecks({ checks }, NOW + 24 * HOUR)).toHaveLength(2);
  });

  it('need a look at each of several posts', () => {
    const checks = checksFor(NOW, always);
    expect(looked(checks, [{ seenAt: NOW + 3 * HOUR }, { seenAt: NOW }]).map(({ doneAt }) => doneAt)).toEqual([null, null, null]);
    expect(looked(checks, [])).toEqual(checks);
  });
});

describe('posts nobody looked at', () => {
  it('are those of the last 14 days not seen for 48 hours', () => {
    const posts = [
      ownPost({ id: 'fine', seenAt: NOW - 47 * HOUR, at: NOW - 3 * DAY }),
      ownPost({ id: 'late', seenAt: NOW - 48 * HOUR, at: NOW - 3 * DAY }),
      ownPost({ id: 'later', seenAt: NOW - 5 * DAY, at: NOW - 6 * DAY }),
      ownPost({ id: 'old', seenAt: NOW - 10 * DAY, at: NOW - 15 * DAY }),
    ];
    expect(unseenPosts(posts, always, NOW).map(({ id }) => id)).toEqual(['later', 'late']);
    expect(unseenPosts(posts, { ...always, checkBack: { hours: [], working: false } }, NOW)).toEqual([]);
  });

  it('on Sunday wait for Monday', () => {
    const post = ownPost({ at: Date.parse('2026-03-06T14:00:00Z'), seenAt: Date.parse('2026-03-06T14:00:00Z') });
    expect(unseenPosts([post], settings, Date.parse('2026-03-09T07:59:00Z'))).toEqual([]);
    expect(unseenPosts([post], settings, Date.parse('2026-03-09T08:00:00Z'))).toEqual([post]);
  });
});

describe('posts waiting for a look', () => {
  it('are those not seen since the check of their entry fell due', () => {
    const checks = checksFor(NOW, always);
    const posts = [ownPost({ id: 'a', entry: 'e1' }), ownPost({ id: 'b', entry: 'e1', seenAt: NOW + 3 * HOUR }), ownPost({ id: 'c' })];
    const waiting = (now: number) => waitingPosts(posts, (id) => (id === 'e1' ? { checks } : undefined), now);
    expect(waiting(NOW + HOUR)).toEqual([]);
    expect(waiting(NOW + 4 * HOUR)).toMatchObject([{ post: { id: 'a' }, dueAt: NOW + 2 * HOUR }]);
    expect(waiting(NOW + 25 * HOUR).map(({ post }) => post.id)).toEqual(['a', 'b']);
  });
});

describe('reminders', () => {
  const post = ownPost({ entry: 'e1', at: NOW, seenAt: NOW });
  const published = entry({ state: 'published', publishedAt: NOW, checks: checksFor(NOW, always) });
  const at = (now: number) => ({ posts: [post], entries: [published], settings: always, now });

  it('tell each entry once for what is due, and a post nobody looked at', () => {
    expect(remindersAt(at(NOW))).toEqual([]);
    expect(remindersAt(at(NOW + 2 * HOUR))).toEqual([{ key: `check e1 ${NOW + 2 * HOUR}`, kind: 'check', network: 'x' }]);
    expect(remindersAt(at(NOW + 48 * HOUR)).map(({ kind }) => kind)).toEqual(['check', 'unseen']);
  });

  it('know the next moment', () => {
    expect(nextReminder(at(NOW))).toBe(NOW + 2 * HOUR);
    expect(nextReminder({ ...at(NOW + 25 * HOUR), entries: [] })).toBe(NOW + 48 * HOUR);
    expect(nextReminder(at(NOW + 48 * HOUR))).toBeNull();
  });
});
