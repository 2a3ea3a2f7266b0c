/** A time of day in a text. */

/**
 * First and last millisecond since midnight that a text's clock means ("19:07" is a whole minute), or null.
 * Takes "19:07", "19:07:30", "7:07 pm", "7 p.m.", "19.07 Uhr", "19 Uhr", "19h07", "19 h 07". `low`: lower case.
 */
export function clock(low: string): [number, number] | null {
  for (const [, h = '', m = '', s = '', half] of low.matchAll(
    /(?<![\d.:])(\d\d?)(?: ?[:.h] ?(\d\d))?(?::(\d\d))?(?!\d) ?(a\.?m|p\.?m|uhr)?/g,
  )) {
    if (!m && !half) continue;
    const hour = !half || half === 'uhr' ? +h : (+h % 12) + (half < 'b' ? 0 : 12);
    if (hour > 24 || +m > 59) continue;
    const start = ((hour * 60 + +m) * 60 + +s) * 1000;
    return [start, start + (s ? 999 : 59_999)];
  }
  return null;
}
