/** Taking a channel away: what was counted of it goes along, told before; both come back by Undo. */
import { Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Channel, Measurement } from '../../lib/model/channel.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';

interface Props {
  channel: Channel;
  /** All that was counted of it. */
  measurements: readonly Measurement[];
  gone: () => void;
}

export function Drop({ channel, measurements, gone }: Props) {
  const { run } = useEdits();
  const values = measurements.length;
  const drop = async (): Promise<void> => {
    const name = channel.name.slice(0, 100);
    const said = values ? t('channels.deletedWith', values, [name, number(values)]) : t('channels.deleted', [name]);
    const also = [{ store: 'measurements' as const, remove: measurements.map(({ id }) => id) }];
    if (await run({ type: 'keep', store: 'channels', records: [], remove: [channel.id], also, said })) gone();
  };
  return (
    <div className="rk-person-part">
      <Button size="compact-sm" variant="default" aria-describedby={values ? 'rk-channel-takes' : undefined} onClick={() => void drop()}>
        {t('channels.delete')}
      </Button>
      {values > 0 && (
        <p id="rk-channel-takes" className="rk-soft rk-small">
          {t('channels.deleteTakes', values, [number(values)])}
        </p>
      )}
    </div>
  );
}
