/** What the panel says of the page in front: whose profile it is, or that nothing of it waits. */
import { useContext } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Front } from '../shell/use-front.ts';
import { QueueSlots } from './slots.ts';
import { networkName } from './words.ts';

export function FrontPart({ front, now, settings }: { front: Front | null; now: number; settings: Settings }) {
  const { person: Card } = useContext(QueueSlots);
  if (!front?.page) return null;
  return (
    <>
      {Card && front.keys.length > 0 && (
        <div className="rk-front-card">
          <Card keys={front.keys} now={now} settings={settings} wide={false} />
        </div>
      )}
      {front.items.length === 0 && <p className="rk-front-none rk-soft">{t('queue.frontNone', [networkName(front.page.network)])}</p>}
    </>
  );
}
