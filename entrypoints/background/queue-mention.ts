/** A mention into the queue by a person's click. */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { isHosted, networkById } from '../../lib/networks/index.ts';
import { entryKey, itemOfMention } from '../../lib/rules/listening/queued.ts';
import { termsById, toneSaid, voicesOf } from '../../lib/rules/listening/voices.ts';
import { itemsOf } from '../../lib/store/lookup.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import type { Write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { newId } from './ids.ts';
import { moved } from './moved.ts';
import { applied, checkMove, moveWords } from './moving.ts';

/** The item it belongs to; one whose time ran out is gone. */
async function itemOf(w: Write, mention: Mention, hosted: boolean): Promise<ItemRow | undefined> {
  const tied = mention.item === null ? undefined : await w.get('items', mention.item);
  return tied ?? (await itemsOf(w.tx, [entryKey(mention, hosted)], []))[0];
}

/** Throws BadMessage for a report (it has nobody to answer) and for a colleague nobody knows. */
export const queueMention = (
  { mention: id, assignee }: Extract<Message, { type: 'queue-mention' }>,
  now = Date.now(),
): Promise<MoveAnswer> =>
  moved(now, null, async (w) => {
    const mention = await w.get('mentions', id);
    if (!mention) return { text: t('notice.movedGone'), undoable: false };
    if (mention.kind === 'report') throw new BadMessage('a report in the queue');
    const assign = { to: 'assign', assignee } as const;
    checkMove(assign, w.settings, now);
    const hosted = isHosted(networkById(mention.network));
    const there = await itemOf(w, mention, hosted);
    if (there) {
      if (assignee) await w.putItem(applied(there, assign, now));
      if (mention.item !== there.id) await w.putSimple('mentions', { ...mention, item: there.id });
      return { text: assignee ? moveWords(assign, w.settings) : t('listening.queuedAlready'), undoable: true };
    }
    const { own: aboutUs } = voicesOf(mention, termsById(w.settings.watch));
    const urgent = aboutUs && toneSaid(mention) === 'negative';
    const item = itemOfMention(mention, { id: newId(), hosted, settings: w.settings, now, aboutUs, assignee, urgent });
    await w.putItem(item);
    await w.putSimple('mentions', { ...mention, item: item.id });
    return { text: assignee ? moveWords(assign, w.settings) : t('listening.queued'), undoable: true };
  });
