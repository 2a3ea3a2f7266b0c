/** A button of the network that changed state after the user's click; recorded only for an account that is ours. */
import type { Message, ReceiptAnswer } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { deedClicked } from '../../lib/rules/deeds.ts';
import { write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { silent } from './silent.ts';
import { inTurn } from './queue.ts';
import { record } from './record.ts';
import type { FromContent } from './sender.ts';
import { tameAccount, webAddress } from './tame.ts';
import { tell } from './tell.ts';

export type DeedMessage = Extract<Message, { type: 'deed' }>;

/** Records the deed once. Answers without receipt where nothing was recorded. */
export async function deed(message: DeedMessage, from: FromContent, settings: Settings, now = Date.now()): Promise<ReceiptAnswer> {
  const { network } = from;
  if (!network || message.network !== network.id) throw new BadMessage('deed on another network');
  if (silent(from, settings)) return { receipt: null };
  const { target } = message;
  const clean: DeedMessage = {
    ...message,
    actor: message.actor && tameAccount(message.actor),
    target: { ...target, url: webAddress(target.url), account: target.account && tameAccount(target.account) },
    pageUrl: webAddress(message.pageUrl) ?? from.url.href,
  };
  const done = deedClicked(clean, network, settings, now);
  if (!done) return { receipt: null };
  const { receipts, stores } = await inTurn(() => write(now, async (w) => ({ ...(await record(w, [done])), stores: w.changed })));
  await tell({ stores }, from.tab);
  return { receipt: receipts[0] ?? null };
}
