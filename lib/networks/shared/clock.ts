/** A time of day in a text. */

/**
 * First and last millisecond since midnight that a text's clock means ("19:07" is a whole minute), or null.
 * Takes "19:07", "19:07:30", "7:07 pm", "7 p.m.", "19.07 Uhr", "19 Uhr", "19h07", "19 h 07". `low`: lower case.
 */
export function clock(low: string): [number, number] | null {
  for (const [, h, m, s, half] of low.matchAll(/(?<![\d.:])(\d\d?)(?: ?[:.h] ?(\d\d))?(?::(\d\d))?(?!\d) ?(am|pm|a\.m|p\.m|uhr)?/g)) {
    if (m === undefined && half === undefined) continue;
    const noon = half?.[0] === 'p' ? 12 : 0;
    const hour = half && half !== 'uhr' ? (Number(h) % 12) + noon : Number(h);
    if (hour > 24 || Number(m ?? 0) > 59) continue;
    const start = ((hour * 60 + Number(m ?? 0)) * 60 + Number(s ?? 0)) * 1000;
    return [start, start + (s ? 999 : 59_999)];
  }
  return null;
}
