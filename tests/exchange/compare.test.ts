import { expect, test } from 'vitest';
import { differences, takenSettings } from '../../lib/exchange/compare.ts';
import type { Item } from '../../lib/model/records.ts';
import { defaultSettings } from '../../lib/model/settings.ts';

const NOW = 1_800_000_000_000;
const item: Item = {
  id: 'i1',
  network: 'x',
  thread: 'x|1|2',
  post: '1',
  comments: ['x|2'],
  author: { name: 'A', url: null, handle: 'a' },
  authorKeys: ['x|a'],
  excerpt: 'Hallo?',
  url: null,
  first: { from: 1, to: 1 },
  last: null,
  seenAt: 2,
  dueAt: 3,
  warnAt: 2,
  state: 'open',
  answeredAt: null,
  answeredBy: null,
  snoozedUntil: null,
  doneReason: null,
  layout: null,
};

test('what the clock or the settings made of an item is no difference', () => {
  expect(differences('items', item, { ...item, state: 'overdue', dueAt: 99, warnAt: null }, NOW)).toEqual([]);
  expect(differences('items', { ...item, state: 'snoozed', snoozedUntil: NOW - 1 }, { ...item, state: 'due' }, NOW)).toEqual([]);
});

test('what a person or the network did is one', () => {
  expect(differences('items', item, { ...item, state: 'done', doneReason: 'done' }, NOW)).toEqual(['doneReason', 'state']);
  expect(differences('items', { ...item, state: 'snoozed', snoozedUntil: NOW + 1 }, item, NOW)).toEqual(['state', 'snoozedUntil']);
  expect(differences('items', item, { ...item, state: 'answered', answeredAt: 5, answeredBy: 'x|9' }, NOW)).toEqual([
    'answeredAt',
    'answeredBy',
    'state',
  ]);
});

test('consent and pause stay this browser’s; keys of own accounts are worked out here', () => {
  const here = { ...defaultSettings(), own: [{ network: 'x', url: 'https://x.com/a', name: 'A', keys: [] as string[] }] };
  const file = { ...here, consented: true, paused: true, own: [{ network: 'x', url: 'https://x.com/a', name: 'A', keys: ['a'] }] };
  expect(differences('settings', file, here, NOW)).toEqual([]);
  expect(takenSettings(file, here)).toMatchObject({ consented: false, paused: false });
  expect(differences('settings', { ...file, language: 'en' }, here, NOW)).toEqual(['language']);
});
