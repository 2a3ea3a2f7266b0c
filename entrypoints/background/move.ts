/** The user's moves on an item: done, snoozed, open again. */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import { stateByClock } from '../../lib/rules/state.ts';
import { isHosted, networkById } from '../../lib/networks/index.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { BadMessage } from './failed.ts';
import { moved, type Told } from './moved.ts';
import { momentText } from './snooze.ts';

type MoveMessage = Extract<Message, { type: 'move' }>;

function applied(row: ItemRow, { move }: MoveMessage, now: number): ItemRow {
  if (move.to === 'done') return { ...row, state: 'done', doneReason: move.reason, snoozedUntil: null };
  if (move.to === 'snoozed') return { ...row, state: 'snoozed', snoozedUntil: move.until, doneReason: null };
  if (move.to !== 'reopen') throw new BadMessage('not yet');
  return { ...row, state: stateByClock(row.warnAt, row.dueAt, now), doneReason: null, snoozedUntil: null };
}

function words({ move }: MoveMessage, zone: string): string {
  if (move.to === 'snoozed') return t('notice.movedSnoozed', [momentText(move.until, zone)]);
  if (move.to === 'reopen') return t('notice.movedReopened');
  return move.to === 'done' && move.reason === 'not-for-us' ? t('notice.movedNotForUs') : t('notice.movedDone');
}

/** May a page of `network` move this item? Which software made a site's page only the page tells, so any site's item it is. */
const within = (row: ItemRow, network: NetworkFacts): boolean =>
  isHosted(network) ? isHosted(networkById(row.network)) : row.network === network.id;

/** Carries out a move. `tab` and `network` of the asking page, null for our own pages. Throws BadMessage for a snooze into the past. */
export function move(message: MoveMessage, tab: number | null, network: NetworkFacts | null, now = Date.now()): Promise<MoveAnswer> {
  if (message.move.to === 'snoozed' && !(message.move.until > now)) throw new BadMessage('snooze into the past');
  return moved(now, tab, async (w): Promise<Told> => {
    const row = await w.get('items', message.item);
    if (!row || (network !== null && !within(row, network))) return { text: t('notice.movedGone'), undoable: false };
    await w.putItem(applied(row, message, now));
    return { text: words(message, w.settings.hours.zone), undoable: true };
  });
}
