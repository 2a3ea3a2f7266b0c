/** The plan in calendar programs: read back by a parser of its own kind, and looked at line by line. */
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { planIcs } from '../../lib/exchange/ics.ts';
import { entry, NOW } from '../rules/plan/support.ts';

const words = { name: 'Plan', kind: () => 'Neuheit', state: () => 'Entwurf', channels: () => ['X der Firma', 'LinkedIn'] };
const file = (...entries: Parameters<typeof entry>[0][]): string => planIcs(entries.map(entry), 'Europe/Berlin', words);
const lines = (text: string, start: string): string[] =>
  text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line.startsWith(start));

describe('iCalendar', () => {
  it.each([
    ['2026-01-15', '09:30', '20260115T083000Z'],
    ['2026-07-15', '09:30', '20260715T073000Z'],
    // Skipped in spring: the hour after; there twice in autumn: the first.
    ['2026-03-29', '02:30', '20260329T013000Z'],
    ['2026-10-25', '02:30', '20261025T003000Z'],
  ])('%s %s in Berlin is %s', (day, time, at) => expect(lines(file({ day, time }), 'DTSTART')).toEqual([`DTSTART:${at}`]));

  it('an entry without a time is the whole day, over the turn of the month', () => {
    const text = file({ day: '2026-02-28' });
    expect(lines(text, 'DT')).toEqual(['DTSTAMP:20260302T090000Z', 'DTSTART;VALUE=DATE:20260228', 'DTEND;VALUE=DATE:20260301']);
  });

  it('tells the same entry by the same name, and is the same file where nothing changed', () => {
    const first = file({ day: '2026-03-10' });
    expect(lines(first, 'UID')).toEqual(['UID:e1@rueckkanal']);
    expect(file({ day: '2026-03-10' })).toBe(first);
    expect(file({ day: '2026-03-10', changedAt: NOW + 1000 })).not.toBe(first);
  });

  it('leaves ideas and templates out, and nothing planned is a calendar without events', () => {
    expect(file({}, { id: 't', day: '2026-03-10', template: true })).not.toContain('VEVENT');
    expect(file()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
  });

  it('holds every letter: commas, semicolons, backslashes, line breaks, emoji, long texts', () => {
    const topic = `Grüße, „neu“; \\ 👩‍👩‍👧‍👦 ${'Lang '.repeat(30)}👍`;
    const text = file({ day: '2026-03-10', topic, teasers: { c1: 'eins\nzwei, drei', c2: '' } });
    const [event] = convertIcsCalendar(undefined, text).events ?? [];
    expect(event?.summary).toBe(topic);
    expect(lines(text, 'DESCRIPTION')).toEqual(['DESCRIPTION:Neuheit · Entwurf · X der Firma\\, LinkedIn\\n\\neins\\nzwei\\, drei']);
    const bytes = new TextEncoder();
    for (const line of text.split('\r\n')) {
      expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('is sure of what is ready, and keeps nobody busy; only web addresses become links', () => {
    expect(lines(file({ day: '2026-03-10', state: 'ready', url: 'https://a.de' }), 'STATUS')).toEqual(['STATUS:CONFIRMED']);
    const text = file({ day: '2026-03-10', url: 'javascript:alert(1)' });
    expect([lines(text, 'STATUS'), lines(text, 'TRANSP'), lines(text, 'URL')]).toEqual([['STATUS:TENTATIVE'], ['TRANSP:TRANSPARENT'], []]);
  });
});
