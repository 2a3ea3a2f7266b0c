/** First run: the welcome page asks for consent; nothing is read before (FIELD.md). */
import { browser, type Browser } from 'wxt/browser';

/** Opens the welcome page once, at installation; not at updates. */
export async function onInstalled({ reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}
