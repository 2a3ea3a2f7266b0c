/** Showing an item on the page in front: by the user's click only. */
import { t } from '../../lib/i18n.ts';
import { send } from '../base/send.ts';
import type { Front } from '../shell/use-front.ts';

/** Gives, for an item that stands on the page in front, what shows it there; null for all others. */
export const useRing =
  (front: Front | null, say: (text: string) => void) =>
  (item: string): (() => void) | null => {
    if (!front?.items.includes(item)) return null;
    return () => {
      send<{ ok: boolean }>({ type: 'ring', tab: front.tab, item }).then(
        ({ ok }) => {
          if (!ok) say(t('queue.notThere'));
        },
        () => say(t('queue.notThere')),
      );
    };
  };
