import { describe, expect, it } from 'vitest';
import { PlanEntry } from '../../../lib/model/plan.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { entryOf, published, topicOf, unpublished } from '../../../lib/rules/posts/confirm.ts';
import { channel, DAY, entry, HOUR, NOW, ownPost } from './records.ts';

const settings = { ...defaultSettings(), checkBack: { hours: [2, 24], working: false } };

describe('an entry confirmed', () => {
  it('is published from its first post on, with its check-backs', () => {
    const at = NOW - HOUR;
    expect(published(entry(), ownPost({ at }), [], settings, NOW)).toMatchObject({
      state: 'published',
      publishedAt: at,
      checks: [
        { dueAt: at + 2 * HOUR, doneAt: null },
        { dueAt: at + 24 * HOUR, doneAt: null },
      ],
      changedAt: NOW,
    });
  });

  it('has what was looked at already behind it, and no reminder of weeks ago', () => {
    const at = NOW - 14 * DAY;
    const checks = published(entry(), ownPost({ at, seenAt: NOW - DAY }), [], settings, NOW).checks;
    expect(checks).toEqual([
      { dueAt: at + 2 * HOUR, doneAt: NOW - DAY },
      { dueAt: at + 24 * HOUR, doneAt: NOW - DAY },
    ]);
    expect(published(entry(), ownPost({ at: at - DAY }), [], settings, NOW).checks).toEqual([]);
  });

  it('keeps its reminders with a second post, and stays evaluated', () => {
    const first = published(entry(), ownPost({ at: NOW }), [], settings, NOW);
    const second = published(first, ownPost({ id: 'x|501', at: NOW + HOUR }), [ownPost({ at: NOW })], settings, NOW + HOUR);
    expect(second.checks).toEqual(first.checks);
    expect(second.publishedAt).toBe(NOW);
    expect(published(entry({ state: 'evaluated' }), ownPost(), [], settings, NOW).state).toBe('evaluated');
  });

  it('is ready again when its last post is taken away, not before', () => {
    const [a, b] = [ownPost({ at: NOW - HOUR }), ownPost({ id: 'x|501', at: NOW })];
    const both = published(published(entry(), a, [], settings, NOW), b, [a], settings, NOW);
    expect(unpublished(both, [b], settings, NOW)).toMatchObject({ state: 'published', publishedAt: NOW });
    expect(unpublished(both, [], settings, NOW)).toMatchObject({ state: 'ready', publishedAt: null, checks: [] });
  });
});

describe('an entry made of a post', () => {
  it('has its channel, day, time and words, and is a valid record', () => {
    const made = entryOf('new', ownPost({ at: Date.parse('2026-03-01T23:05:00Z') }), [channel()], settings, 'X', NOW);
    expect(PlanEntry.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      topic: 'Unser Prüfbericht zur Heckenschere ist da: leiser als gedacht.',
      channels: ['ch-x'],
      day: '2026-03-02',
      time: '00:05',
      state: 'published',
      teasers: { 'ch-x': ownPost().excerpt },
    });
  });

  it('without words or channel is named after its network', () => {
    expect(entryOf('new', ownPost({ excerpt: '' }), [], settings, 'X', NOW)).toMatchObject({ topic: 'X', channels: [], teasers: {} });
  });

  it('is called by the first sentence, cut at a word', () => {
    expect(topicOf('Neu: die 3000. Jetzt ansehen! https://x.example')).toBe('Neu: die 3000.');
    expect(topicOf(`${'Gartengerät '.repeat(12)}`)).toMatch(/^(Gartengerät ?){6}…$/);
    expect(topicOf('https://x.example/only')).toBe('');
  });
});
