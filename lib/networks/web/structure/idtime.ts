/** Ids that count time: exact where the page shows only an age, and believed only where the age agrees. */
import type { Interval } from '../../../model/sighting.ts';

/** Epochs from which the upper bits of a long number may count milliseconds, with how many lower bits are something else. */
const CLOCKS: readonly [bits: bigint, epoch: number][] = [
  [22n, 0],
  [22n, 1_288_834_974_657],
  [16n, 0],
];

const SIGNS = '234567abcdefghijklmnopqrstuvwxyz';

/** The moment an id tells inside `time`, else `time` itself. */
export function timeInId(id: string | null, time: Interval | null): Interval | null {
  if (!id || !time || time.from === time.to) return time;
  const found: number[] = [];
  if (/^\d{15,20}$/.test(id)) for (const [bits, epoch] of CLOCKS) found.push(Number(BigInt(id) >> bits) + epoch);
  // The first eight digits of a 24-digit hexadecimal number are seconds.
  else if (/^[0-9a-f]{24}$/i.test(id)) found.push(Number.parseInt(id.slice(0, 8), 16) * 1000);
  // Thirteen signs of an alphabet of 32, counting microseconds above ten bits.
  else if (/^[2-7a-z]{13}$/.test(id))
    found.push(Number([...id].reduce((sum, sign) => sum * 32n + BigInt(SIGNS.indexOf(sign)), 0n) >> 10n) / 1000);
  const at = found.find((moment) => moment >= time.from - 60_000 && moment <= time.to + 60_000);
  return at === undefined ? time : { from: Math.floor(at), to: Math.floor(at) };
}
