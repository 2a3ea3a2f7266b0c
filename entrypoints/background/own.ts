/** "This is our account" and "never record this account": the two things a page can teach the settings. */
import { t } from '../../lib/i18n.ts';
import type { MoveAnswer } from '../../lib/messages.ts';
import { moved, type Told } from './moved.ts';
import { putSettings } from './settings.ts';

/** Marks the author of an item as one of ours: its comments are no items any more. */
export const own = (item: string, tab: number | null, now = Date.now()): Promise<MoveAnswer> =>
  moved(now, tab, async (w): Promise<Told> => {
    const row = await w.get('items', item);
    if (!row?.authorKeys.length) return { text: t('notice.movedGone'), undoable: false };
    const { author, network, authorKeys } = row;
    const keys = authorKeys.map((key) => key.slice(network.length + 1));
    const known = w.settings.own.some((account) => account.network === network && account.keys.some((key) => keys.includes(key)));
    if (!known)
      await putSettings(w, { ...w.settings, own: [...w.settings.own, { network, url: author.url ?? '', name: author.name, keys }] });
    return { text: t('notice.ownMarked', [author.name]), undoable: true };
  });

/** Records nothing of this actor ('network|key') from now on. */
export const never = (actor: string, tab: number | null, now = Date.now()): Promise<MoveAnswer> =>
  moved(now, tab, async (w): Promise<Told> => {
    if (!w.settings.never.includes(actor)) await w.putSettings({ ...w.settings, never: [...w.settings.never, actor] });
    return { text: t('notice.neverMarked'), undoable: true };
  });
