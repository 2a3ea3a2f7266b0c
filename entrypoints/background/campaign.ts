/** Deleting a campaign with all that was entered, and erasing one who took part; each one move, taken back at once. */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import { eraseWritten } from '../../lib/store/erased.ts';
import { moved } from './moved.ts';
import { ERASED_UNDO } from './person.ts';

export const dropCampaign = ({ campaign: id }: Extract<Message, { type: 'drop-campaign' }>, now = Date.now()): Promise<MoveAnswer> =>
  moved(now, null, async (w) => {
    const campaign = await w.get('campaigns', id);
    if (!campaign) return { text: t('campaigns.gone'), undoable: false };
    const entries = await w.tx.objectStore('returns').index('campaign').getAllKeys(id);
    for (const entry of entries) await w.remove('returns', entry);
    const planned = (await w.tx.objectStore('plan').getAll()).filter((entry) => entry.campaign === id);
    for (const entry of planned) await w.putSimple('plan', { ...entry, campaign: null });
    await w.remove('campaigns', id);
    return { text: t('campaigns.dropped', [campaign.name]), undoable: true };
  });

export const forgetEntrant = ({ entry: id }: Extract<Message, { type: 'forget-entrant' }>, now = Date.now()): Promise<MoveAnswer> =>
  moved(now, null, async (w) => {
    const entry = await w.get('returns', id);
    if (!entry) return { text: t('campaigns.entryGone'), undoable: false };
    await w.remove('returns', id);
    await eraseWritten(w, entry.keys);
    return { text: t('campaigns.entrantForgotten'), undoable: true, undo: { until: w.now + ERASED_UNDO } };
  });
