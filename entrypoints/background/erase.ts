/** Erasing everything: the store, and with it every consent; nothing is read afterwards. */
import { browser } from 'wxt/browser';
import { BUDGET } from '../../lib/rules/budget.ts';
import { eraseEverything } from '../../lib/store/erase.ts';
import { STORES } from '../../lib/store/schema.ts';
import { DUE_SOON, NOTICE, TICK } from './alarms.ts';
import { inTurn } from './queue.ts';
import { tell } from './tell.ts';

/** Empties the store; badge, alarms and content scripts follow from the empty settings. */
export async function erase(): Promise<{ ok: true }> {
  await inTurn(eraseEverything);
  await browser.storage.local.remove(BUDGET);
  await browser.alarms.clear(TICK);
  await browser.alarms.clear(NOTICE);
  await browser.alarms.clear(DUE_SOON);
  await tell({ stores: STORES });
  return { ok: true };
}
