import { expect, it } from 'vitest';
import { countText } from '../../../lib/networks/shared/count-text.ts';

it.each([
  ['69.2K Followers', 69_200],
  ['6,9 Tsd. Follower', 6_900],
  ['1,2 Mio. Follower', 1_200_000],
  ['1,1 Mrd. Aufrufe', 1_100_000_000],
  ['6.9万 关注者', 69_000],
  ['5,9 mi', 5_900_000],
  ['11,7 mil', 11_700],
  ['698M followers', 698_000_000],
  ['643Following', 643],
  ['1.234 Follower', 1_234],
  ['1,234', 1_234],
  ['698,079,524', 698_079_524],
  ['1\u202f234 abonnés', 1_234],
  ['1٬234٬567 متابع', 1_234_567],
  ['12 Mitglieder', 12],
  ['1.234,5 Tsd.', 1_234_500],
  ['0', 0],
  ['keine', null],
  ['', null],
  [null, null],
])('%s', (text, count) => expect(countText(text)).toBe(count));

it('an endless number is cut, not computed for ever', () => expect(Number.isFinite(countText('9'.repeat(1_000_000)))).toBe(true));
