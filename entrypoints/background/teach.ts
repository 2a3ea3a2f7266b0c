/** "Teach this page": a lesson in the tab in front, and keeping what it gave. */
import { browser } from 'wxt/browser';
import { withReaders } from '../../lib/exchange/taught.ts';
import { currentLanguage, t, words } from '../../lib/i18n.ts';
import type { TeachAnswer } from '../../lib/messages.ts';
import type { Taught } from '../../lib/model/taught.ts';
import { write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { DETECTOR } from './parts.ts';
import { inTurn } from './queue.ts';
import type { FromContent } from './sender.ts';
import { tell } from './tell.ts';

/** Starts a lesson in the tab. Rejects with BadMessage where the browser does not let us. */
export async function teach(tab: number): Promise<{ ok: true }> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${DETECTOR}`, '/teach.js'] as never[] });
    return { ok: true };
  } catch (error) {
    throw new BadMessage(error instanceof Error ? error.message : 'not allowed');
  }
}

export const lesson = ({ network }: FromContent): TeachAnswer => ({
  network: network?.id ?? 'web',
  words: words('teach'),
  language: currentLanguage(),
});

/** Keeps the reader and says whether its pages are read from now on. Throws BadMessage for one of another site than the sender's. */
export async function keepTaught(reader: Taught, { url, network, level }: FromContent, now = Date.now()): Promise<{ text: string }> {
  if (reader.origin !== url.origin || reader.network !== (network?.id ?? 'web')) throw new BadMessage('reader of another site');
  const stores = await inTurn(() =>
    write(now, async (w) => {
      await w.putSettings({ ...w.settings, taught: withReaders(w.settings.taught, [reader]) });
      return w.changed;
    }),
  );
  await tell({ stores });
  return { text: level === 'read' || level === 'overlay' ? t('teach.saved') : t('teach.savedUnread') };
}
