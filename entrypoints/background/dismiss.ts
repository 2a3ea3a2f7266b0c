/** A candidate nobody wants proposed any more, kept as hashes of their keys; and proposing them again. */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import { dismissedId } from '../../lib/rules/erased.ts';
import { moved, type Told } from './moved.ts';

type DismissMessage = Extract<Message, { type: 'dismiss' }>;

/** There is no token: what takes it back is the same message with `on` false. */
export const dismiss = ({ keys, on }: DismissMessage, now = Date.now()): Promise<MoveAnswer> =>
  moved(now, null, async (w): Promise<Told> => {
    const dropped = w.tx.objectStore('dropped');
    for (const key of keys) await (on ? dropped.put({ id: dismissedId(key), at: w.now }) : dropped.delete(dismissedId(key)));
    w.changed.add('dropped');
    return { text: on ? t('personNotice.dismissed') : t('personNotice.proposedAgain'), undoable: false };
  });
