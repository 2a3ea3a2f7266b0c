/** Says before typing starts that another window of ours has this item open, or types on it. */
import { t } from '../../lib/i18n.ts';
import { usePresence } from './presence.ts';

export function PresenceNote({ item }: { item: string }) {
  const { open, typing } = usePresence(item);
  return (
    <div role="status">
      {(open || typing) && <p className="rk-presence">{typing ? t('queue.presenceTyping') : t('queue.presenceOpen')}</p>}
    </div>
  );
}
