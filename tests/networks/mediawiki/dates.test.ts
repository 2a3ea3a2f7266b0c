/** Dates at the end of signatures, as wikis of many languages write them. */
import { describe, expect, it } from 'vitest';
import { monthNames, signed, signedIn } from '../../../lib/networks/mediawiki/dates.ts';
import { ctxOf } from '../x/page.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const minute = (time: { from: number } | null): string | null => time && new Date(time.from).toISOString().slice(0, 16);

it.each([
  ['(Diskussion) 14:34, 5. Mai 2024 (CEST)', '2024-05-05T12:34'],
  [' (talk) 12:34, 5 May 2024 (UTC)', '2024-05-05T12:34'],
  ['9 octobre 2017 à 14:39 (CEST)', '2017-10-09T12:39'],
  ['12:34 5 may 2024 (UTC)', '2024-05-05T12:34'],
  ['13:34, 5 mag 2024 (CET)', '2024-05-05T12:34'],
  ['5 mei 2024 14:34 (CEST)', '2024-05-05T12:34'],
  ['14:34, 5 maj 2024 (CEST)', '2024-05-05T12:34'],
  ['12h34min de 5 de maio de 2024 (UTC)', '2024-05-05T12:34'],
  ['5 maj 2024 kl. 14.34 (CEST)', '2024-05-05T12:34'],
  ['5. maj 2024, 14:34 (CEST)', '2024-05-05T12:34'],
  ['5. toukokuuta 2024 kello 15.34 (EEST)', '2024-05-05T12:34'],
  ['5. 5. 2024, 14:34 (CEST)', '2024-05-05T12:34'],
  ['2024. május 5., 14:34 (CEST)', '2024-05-05T12:34'],
  ['15:34, 5 мая 2024 (MSK)', '2024-05-05T12:34'],
  ['12:34, 5 травня 2024 (UTC)', '2024-05-05T12:34'],
  ['12.34, 5 Mayıs 2024 (UTC)', '2024-05-05T12:34'],
  ['15:34, 5 Μαΐου 2024 (EEST)', '2024-05-05T12:34'],
  ['12:34, 5. svibnja 2024. (UTC)', '2024-05-05T12:34'],
  ['2024年5月5日 (日) 12:34 (UTC)', '2024-05-05T12:34'],
  ['2024년 5월 5일 (일) 21:34 (KST)', '2024-05-05T12:34'],
  ['12:34, ngày 5 tháng 5 năm 2024 (UTC)', '2024-05-05T12:34'],
  ['15:34, 5 במאי 2024 (IDT)', '2024-05-05T12:34'],
  ['١٢:٣٤، ٥ مايو ٢٠٢٤ (UTC)', '2024-05-05T12:34'],
  ['5 Mei 2024 12.34 (UTC)', '2024-05-05T12:34'],
  ['18:34, 5 May 2024 (+0600)', '2024-05-05T12:34'],
  ['12:34, 5 czerwca 2024 (UTC)', '2024-06-05T12:34'],
  ['12:34, 5. července 2024 (UTC)', '2024-07-05T12:34'],
  ['12:34, 5. června 2024 (UTC)', '2024-06-05T12:34'],
  ['12:34, 5 lip 2024 (UTC)', '2024-07-05T12:34'],
  ['2024 m. gegužės 5 d. 12:34 (UTC)', '2024-05-05T12:34'],
  ['2024. gada 5. maijs, plkst. 12.34 (UTC)', '2024-05-05T12:34'],
  ['12:34, 5. maj 2024 (UTC)', '2024-05-05T12:34'],
  ['12:34, 5 март 2024 (UTC)', '2024-03-05T12:34'],
  ['3 nov 2004 à 22:21 (CET)', '2004-11-03T21:21'],
  ['5. Mär. 2024, 13:34 (CET)', '2024-03-05T12:34'],
  [') 12:34, 5. Mai 2024 (UTC))', '2024-05-05T12:34'],
])('%s', (text, iso) => {
  const time = signed(text, NOW, []);
  expect(minute(time)).toBe(iso);
  expect((time?.to ?? 0) - (time?.from ?? 0)).toBe(59_999);
});

it.each([
  'am 5. Mai 2024 um 12 Uhr',
  'siehe (hier)',
  'Version 12:34 (rot)',
  '',
  'seit 2024 (CEST)',
  '12:34, 35. Mai 2024 (UTC)',
  '12:74, 5. Mai 2024 (UTC)',
  '12:34, 30. Februar 2024 (UTC)',
  '12:34, 5. Mai 2024',
])('none: %s', (text) => expect(signed(text, NOW, [])).toBeNull());

describe('zones', () => {
  it.each([
    ['12:34, 5 May 2024 (UTC−3)', '2024-05-05T15:34'],
    ['12:34, 5 May 2024 (+0530)', '2024-05-05T07:04'],
    ['12:34, 5 May 2024 (EDT)', '2024-05-05T16:34'],
    ['12:34, 5 May 2024 (PST)', '2024-05-05T20:34'],
    ['12:34, 5 May 2024 (NZST)', '2024-05-05T00:34'],
  ])('%s', (text, iso) => expect(minute(signed(text, NOW, []))).toBe(iso));

  it('one that is not known leaves the moment open', () => {
    const time = signed('12:34, 5 May 2024 (XYZ)', NOW, []);
    expect(time?.from).toBeLessThan(Date.parse('2024-05-05T00:34Z') + 1);
    expect(time?.to).toBeGreaterThan(Date.parse('2024-05-05T23:34Z'));
  });
});

it("the wiki's own names of months count first", () => {
  const { root } = ctxOf(
    '<html><head><script>RLCONF={"wgMonthNames":["","Jenner","Hornung","Lenzing","Ostermond","Wonnemond","Brachet","Heuet","Ernting","Scheiding","Gilbhart","Nebelung","Julmond"],"x":1};</script></head></html>',
  );
  const own = monthNames(root);
  expect(own).toHaveLength(12);
  expect(minute(signed('12:34, 5. Wonnemond 2024 (UTC)', NOW, own))).toBe('2024-05-05T12:34');
  expect(signed('12:34, 5. Wonnemond 2024 (UTC)', NOW, [])).toBeNull();
  expect(monthNames(ctxOf('<html><head><script>RLCONF={"wgMonthNames":["",oops]}</script></head></html>').root)).toEqual([]);
});

it('a signature may be followed by more', () => {
  expect(minute(signedIn(' 12:34, 5. Mai 2024 (CEST) Nachtrag (siehe oben)', NOW, []))).toBe('2024-05-05T10:34');
  expect(signedIn(' wie gesagt (siehe oben) und so weiter', NOW, [])).toBeNull();
});

it('long texts cost nothing', () => {
  const before = process.cpuUsage();
  for (const text of [
    '('.repeat(1_000_000),
    '1'.repeat(1_000_000),
    `${'12:34, '.repeat(100_000)}(UTC)`,
    ' '.repeat(1_000_000),
    'ab '.repeat(300_000),
  ]) {
    signed(text, NOW, []);
    signedIn(text, NOW, []);
  }
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});
