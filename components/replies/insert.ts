/** Putting a reply into the page in front: by the user's click only. */
import { send } from '../base/send.ts';
import type { InsertAnswer } from '../../lib/messages.ts';
import type { Front } from '../shell/use-front.ts';
import type { InsertReply } from './use-taken.ts';

/** What puts a text into the page in front to answer this item; null where no page of its network is read there. */
export const insertFor = (front: Front | null, item: { id: string; network: string }): InsertReply | null =>
  front?.page?.network === item.network
    ? (text) =>
        send<InsertAnswer>({ type: 'insert', tab: front.tab, item: item.id, text }).then(
          ({ inserted }) => inserted,
          () => 'failed',
        )
    : null;
