/** Ages in many languages; what one language means must not be read as another's. */
import { expect, it } from 'vitest';
import { worldAgo } from '../../../lib/networks/shared/ago-world.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 3_600_000;
const UNIT = { h: HOUR, d: 24 * HOUR, w: 168 * HOUR } as const;

it.each([
  // Number and unit meant; months and years below.
  ['vor 2 Stunden', 2, 'h'],
  ['2 時間前', 2, 'h'],
  ['2小时前', 2, 'h'],
  ['2시간 전', 2, 'h'],
  ['2 часа назад', 2, 'h'],
  ['2 години тому', 2, 'h'],
  ['4 saat önce', 4, 'h'],
  ['för 3 timmar sedan', 3, 'h'],
  ['2 tuntia sitten', 2, 'h'],
  ['před 3 hodinami', 3, 'h'],
  ['1 órája', 1, 'h'],
  ['acum 3 ore', 3, 'h'],
  ['πριν από 5 ώρες', 5, 'h'],
  ['3日前', 3, 'd'],
  ['3天前', 3, 'd'],
  ['3일 전', 3, 'd'],
  ['5 дней назад', 5, 'd'],
  ['3 gün önce', 3, 'd'],
  ['for 3 dager siden', 3, 'd'],
  ['5 päivää sitten', 5, 'd'],
  ['3 napja', 3, 'd'],
  ['3 dni temu', 3, 'd'],
  ['3 weken geleden', 3, 'w'],
  ['3 недели назад', 3, 'w'],
  ['3 viikkoa sitten', 3, 'w'],
  ['före 3 veckor', 3, 'w'],
  ['3 minggu yang lalu', 3, 'w'],
  ['tydzień temu', 1, 'w'],
] as const)('%s', (text, count, unit) =>
  expect(worldAgo(text, NOW)).toEqual({ from: NOW - (count + 1) * UNIT[unit] + 1, to: NOW - count * UNIT[unit] }),
);

it.each([
  ['2 か月前（編集済み）', 61],
  ['2 месяца назад', 61],
  ['2 ay önce', 61],
  ['2 hónapja', 61],
  ['před 2 měsíci', 61],
  ['vor 2 Monaten', 61],
  ['2 years ago (edited)', 730],
  ['5 лет назад', 1826],
  ['2 yıl önce', 730],
  ['acum 2 ani', 730],
  ['2 éve', 730],
  ['rok temu', 365],
])('%s is %d days or a little more', (text, days) => {
  const time = worldAgo(text, NOW);
  expect(time?.to).toBeGreaterThanOrEqual(NOW - days * 24 * HOUR);
  expect(time?.from).toBeLessThan(NOW - days * 24 * HOUR);
});

it.each(['', 'Hallo', '1.2M views', '3 тыс. просмотров', '14:05', '\u0000'])('%j tells none', (text) =>
  expect(worldAgo(text, NOW)).toBeNull(),
);
