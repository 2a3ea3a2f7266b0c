/** TikTok's addresses, accounts and the moment in its ids. */
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../lib/networks/match.ts';
import { idTime } from '../../../lib/networks/tiktok/address.ts';
import { tiktok } from '../../../lib/networks/tiktok/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind} and nothing else`, (address, canonical) => {
      expect(tiktok.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(networkOf(new URL(address))?.id).toBe('tiktok');
    });
  }
  it.each(['https://nottiktok.com/@muster', 'https://tiktok.com.evil.example/@muster', 'https://example.com/tiktok.com/@muster'])(
    '%s is not of TikTok',
    (address) => expect(networkOf(new URL(address))?.id).not.toBe('tiktok'),
  );
});

it.each([
  ['https://www.tiktok.com/@Muster.IT', ['muster.it']],
  ['https://www.tiktok.com/@muster.it/video/7650000000000000001', ['muster.it']],
  ['tiktok.com/@muster.it?x=1', ['muster.it']],
  [' @Muster.IT ', ['muster.it']],
  ['https://www.tiktok.com/foryou', []],
  ['https://tiktok.com.evil.example/@muster', []],
  ['https://www.youtube.com/@muster', []],
  ['javascript:alert(1)', []],
  ['', []],
])('account %s', (url, keys) => expect(tiktok.accountKeys({ url, handle: null }, null)).toEqual(keys));

describe('the moment in an id', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  // 1704067200 s << 32, and the same with the lower bits set.
  const from = Date.parse('2024-01-01T00:00:00Z');
  it.each(['7318912894186291200', '7318912894186291201', '7318912898481258495'])('%s is exact to the second', (id) =>
    expect(idTime(id, now)).toEqual({ from, to: from + 999 }),
  );
  it.each(['1', '', 'tiktok-abc', '99999999999999999999', '4000000000000000000'])('%s tells none', (id) =>
    expect(idTime(id, now)).toBeNull(),
  );
});
