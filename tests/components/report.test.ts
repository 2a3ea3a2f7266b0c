/** The breakage report tells what is needed to mend a reader and nothing of what people wrote. */
import { expect, it } from 'vitest';
import { breakageReport } from '../../components/health/report.ts';
import type { Health } from '../../lib/model/records.ts';

const ROW: Health = {
  key: 'x|2026-11-25',
  network: 'x',
  day: '2026-11-25',
  pages: 4,
  entries: 12,
  gaps: 1,
  lastReadAt: 0,
  lastGap: { kind: 'no-entries', detail: 'post', at: Date.parse('2026-11-25T08:12:00Z'), layout: 'web', kindOfPage: 'post' },
  readers: { web: { pages: 4, entries: 12, noAuthor: 0, noTime: 12, noText: 1, gaps: 1 } },
  usual: { web: { pages: 40, entries: 400.25, noAuthor: 0, noTime: 3, noText: 9, gaps: 0 } },
};
const WHERE = { version: '0.1.0', agent: 'Mozilla/5.0 (X11) Firefox/153.0', language: 'de' };

it('holds figures, readers, gaps and what changed', () => {
  expect(breakageReport([ROW], WHERE)).toBe(`Rückkanal 0.1.0, de
Mozilla/5.0 (X11) Firefox/153.0

x, 2026-11-25: 4 pages, 12 entries, 1 gaps
  reader web: 4 pages, 12 entries, without author 0, time 12, text 1, 1 gaps
    usually: 40 pages, 400.3 entries, without author 0, time 3, text 9, 0 gaps
  last gap: no-entries (post), reader web, page kind post, 2026-11-25T08:12:00.000Z
  changed: field time (reader web)
`);
});

it('takes rows written before readers were told apart', () => {
  const { readers: _readers, usual: _usual, ...old } = ROW;
  expect(breakageReport([{ ...old, lastGap: null }], WHERE)).toContain('x, 2026-11-25: 4 pages');
});
