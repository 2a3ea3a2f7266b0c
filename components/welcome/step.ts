/** Which step of the welcome page was open last. A convenience of this page, not a record: kept beside the store. */

const KEY = 'welcome-step';

/** The step left open, 0 to `count` - 1. */
export function lastStep(count: number): number {
  const step = Number(localStorage.getItem(KEY) ?? 0);
  return Number.isInteger(step) && step >= 0 && step < count ? step : 0;
}

export function keepStep(step: number): void {
  localStorage.setItem(KEY, String(step));
}
