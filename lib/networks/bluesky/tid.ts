/** The moment in a post's key. */
import type { Interval } from '../../model/sighting.ts';

const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';
/** Before Bluesky; a key that tells an earlier moment tells none. */
const FIRST = Date.UTC(2022, 0);

/**
 * A key made by a client is a TID: 13 digits of base 32, microseconds since 1970 and ten bits of a clock's number
 * (captures/bluesky/DOM.md). Null for any other key, and for a moment that lies ahead of `now` (epoch ms).
 */
export function tidTime(rkey: string, now: number): Interval | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(rkey)) return null;
  let value = 0n;
  for (const digit of rkey) value = value * 32n + BigInt(DIGITS.indexOf(digit));
  const at = Number((value >> 10n) / 1000n);
  return at < FIRST || at > now + 86_400_000 ? null : { from: at, to: at };
}
