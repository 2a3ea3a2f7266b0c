/** Host permissions, asked for by the user's own click only. */
import { browser } from 'wxt/browser';

/** Are these match patterns granted? False where the browser cannot tell. */
export async function granted(origins: readonly string[]): Promise<boolean> {
  if (!origins.length) return true;
  return browser.permissions.contains({ origins: [...origins] }).catch(() => false);
}

/**
 * Asks the browser for hosts or for a permission. Must be the first thing a click does: after an `await` the browser no
 * longer takes it as the user's. Resolves to false where the user refused or the browser would not ask.
 */
export const ask = (wanted: { origins?: string[]; permissions?: 'notifications'[] }): Promise<boolean> =>
  browser.permissions.request(wanted).catch(() => false);

/** Gives hosts back. Quiet where they were not granted, or cannot be removed (granted by policy). */
export const giveBack = (origins: string[]): Promise<boolean> => browser.permissions.remove({ origins }).catch(() => false);
