/** What the panel says of the page in front: whose profile it is, or that nothing of it waits. */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { LazyPerson } from '../people/Lazy.tsx';
import type { Front } from '../shell/use-front.ts';
import { networkName } from '../../lib/networks/index.ts';

export function FrontPart({ front, now, settings }: { front: Front | null; now: number; settings: Settings }) {
  if (!front?.page) return null;
  return (
    <>
      {front.keys.length > 0 && (
        <div className="rk-front-card">
          <LazyPerson keys={front.keys} now={now} settings={settings} wide={false} />
        </div>
      )}
      {front.items.length === 0 && <p className="rk-front-none rk-soft">{t('queue.frontNone', [networkName(front.page.network)])}</p>}
    </>
  );
}
