/** Words of the queue, in the words of the built extension. */
import { beforeAll, describe, expect, it } from 'vitest';
import { near, ruleName, stateWords, keyWords } from '../../components/queue/words.ts';
import { channelChoices, channelName } from '../../components/queue/channels.ts';
import { whoOf } from '../../components/queue/who.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import { speakIn } from './words.ts';

const NOW = Date.UTC(2026, 2, 2, 11);
const HOUR = 3_600_000;
const row = (more: Partial<QueueRow>): QueueRow => ({ state: 'open', dueAt: null, snoozedUntil: null, ...more }) as QueueRow;

describe('in German', () => {
  beforeAll(() => speakIn('de'));

  it('tells a state with its time', () => {
    const say = (more: Partial<QueueRow>, group: Parameters<typeof stateWords>[1]): string =>
      stateWords(row(more), group, NOW, 'Europe/Berlin');
    expect(say({ dueAt: NOW - 3 * HOUR }, 'overdue')).toBe('überfällig seit 3 Std.');
    expect(say({ dueAt: NOW + 3 * HOUR }, 'today')).toBe('fällig 15:00');
    expect(say({ dueAt: NOW + 30 * HOUR }, 'open')).toBe('fällig Di., 03.03., 18:00');
    expect(say({}, 'open')).toBe('ohne Frist');
    expect(say({ state: 'snoozed', snoozedUntil: NOW + 30 * HOUR }, 'snoozed')).toBe('bis Di., 03.03., 18:00');
    expect(say({ state: 'unknown', dueAt: NOW }, 'open')).toBe('nicht zu sehen, ob beantwortet');
  });

  it('names the year only where it is far away', () => {
    expect(near(Date.UTC(2027, 2, 2, 11), NOW, 'Europe/Berlin')).toContain('2027');
    expect(near(NOW + 48 * HOUR, NOW, 'Europe/Berlin')).not.toContain('2026');
  });

  it('has a word for every rule', () => {
    for (const rule of ['person', 'answer-seen', 'due', 'new-activity', 'snooze-over', 'deleted', 'own-account', 'settings'] as const)
      expect(ruleName(rule)).not.toContain('queue.');
  });

  it('writes keys as they stand on the keyboard', () => {
    expect(keyWords('mod+k', false)).toBe('Strg K');
    expect(keyWords('mod+k', true)).toBe('⌘ K');
    expect(keyWords('shift+e', false)).toBe('Umschalt E');
    expect(keyWords('+', false)).toBe('+');
    expect(keyWords('', false)).toBe('keine Taste');
  });

  it('tells channels by name, and where nobody knows the place', () => {
    const places = {
      own: [
        { network: 'x', url: 'https://x.com/firma', name: 'Muster GmbH', keys: ['firma'] },
        { network: 'wordpress', url: 'https://blog.example/', name: 'Blog', keys: ['blog.example/author/us'] },
      ],
      sites: [{ origin: 'https://www.forum.example', network: 'phpbb', level: 'read' as const }],
    };
    expect(channelChoices(places)).toEqual([
      ['x|firma', 'Muster GmbH (X)'],
      ['site|forum.example', 'www.forum.example'],
      ['', 'anderswo'],
    ]);
    expect(channelChoices({ own: [], sites: [] })).toEqual([]);
    expect(channelName('', places)).toBeNull();
    expect(channelName('site|other.example', places)).toBe('other.example');
    expect(channelName('x|gone', places)).toBe('X');
  });

  it('tells who of us as a role, never a colleague’s name', () => {
    const settings = {
      ...defaultSettings(),
      own: [
        { network: 'x', url: 'https://x.com/jana', name: 'Jana Muster', keys: ['jana'] },
        { network: 'x', url: 'https://x.com/firma', name: 'Muster GmbH', keys: ['firma'] },
      ],
      team: [{ id: 'j', name: 'jana muster', department: 'sales' as const }],
    };
    expect(whoOf('x|jana', settings)).toBe('Vertrieb');
    expect(whoOf('x|firma', settings)).toBe('Muster GmbH');
    const set = { ...settings, own: settings.own.map((one) => ({ ...one, department: 'service' as const })) };
    expect(whoOf('x|firma', set)).toBe('Service');
    expect(whoOf('x|gone', settings)).toBe('Jemand von uns');
  });
});
