/** The user's moves on one item. */
import { t } from '../../lib/i18n.ts';
import type { ItemMove, Message, MoveAnswer } from '../../lib/messages.ts';
import { isHosted, networkById } from '../../lib/networks/index.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { BadMessage } from './failed.ts';
import { moved, type Told } from './moved.ts';
import { applied, checkMove, moveWords } from './moving.ts';

type MoveMessage = Extract<Message, { type: 'move' }>;

/** What a page of a network may ask for: its answer stands there, and who of us has an item in hand is nobody's business there. */
const ON_PAGE: ReadonlySet<ItemMove['to']> = new Set(['done', 'snoozed', 'waiting', 'reopen']);

/** May a page of `network` move this item? Which software made a site's page only the page tells, so any site's item it is. */
const within = (row: ItemRow, network: NetworkFacts): boolean =>
  isHosted(network) ? isHosted(networkById(row.network)) : row.network === network.id;

/** Carries out a move. `tab` and `network` of the asking page, null for our own pages. Throws BadMessage for a move that cannot be. */
export function move(message: MoveMessage, tab: number | null, network: NetworkFacts | null, now = Date.now()): Promise<MoveAnswer> {
  if (tab !== null && !ON_PAGE.has(message.move.to)) throw new BadMessage('not from a page');
  return moved(now, tab, async (w): Promise<Told> => {
    checkMove(message.move, w.settings, now);
    const row = await w.get('items', message.item);
    if (!row || (network !== null && !within(row, network))) return { text: t('notice.movedGone'), undoable: false };
    await w.putItem(applied(row, message.move, now));
    return { text: moveWords(message.move, w.settings), undoable: true };
  });
}
