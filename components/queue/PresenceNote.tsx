/** Says before typing starts that another window of ours has this item open, or types on it. */
import { t } from '../../lib/i18n.ts';
import type { Others } from './presence.ts';

export function PresenceNote({ open, typing }: Others) {
  return (
    <div role="status">{open > 0 && <p className="rk-presence">{typing > 0 ? t('queue.presenceTyping') : t('queue.presenceOpen')}</p>}</div>
  );
}
