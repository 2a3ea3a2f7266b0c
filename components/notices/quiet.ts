/** Quiet hours as typed. Pure. */

/** What is wrong, null where nothing is. '24:00' is an end only. */
export function wrongQuiet({ from, to }: { from: string; to: string }): 'time' | 'same' | null {
  const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
  if (!clock.test(from) || !(clock.test(to) || to === '24:00')) return 'time';
  return from === to || (from === '00:00' && to === '24:00') ? 'same' : null;
}
