/** Channels whose rhythm is broken, in one small line; nothing where there are none. */
import { Anchor } from '@mantine/core';
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { readBroken } from '../../lib/store/channels.ts';
import { useChanges } from '../base/changes.ts';
import { number } from '../base/time.ts';
import { openDashboard } from '../shell/open.ts';

/** Names told; a card shows the others. */
const NAMES = 3;

export function Rhythms({ settings }: { settings: Settings }) {
  const [broken, setBroken] = useState<readonly Channel[]>([]);
  const [turn, setTurn] = useState(0);
  useChanges(['channels', 'posts'], () => setTurn((before) => before + 1));
  useEffect(() => {
    let late = false;
    // What cannot be read is told by the popup's figures; this line then says nothing.
    readBroken(settings, Date.now()).then(
      (found) => late || setBroken(found),
      () => {},
    );
    return () => {
      late = true;
    };
  }, [settings, turn]);
  if (!broken.length) return null;
  const names = broken.slice(0, NAMES).map(({ name }) => name);
  const told = `${names.join(', ')}${broken.length > NAMES ? ' …' : ''}`;
  return (
    <p className="rk-warn rk-rhythms">
      <Anchor
        component="button"
        type="button"
        size="sm"
        c="inherit"
        ta="start"
        underline="always"
        onClick={() => openDashboard('#channels')}
      >
        {t('channels.popupBroken', broken.length, [number(broken.length), told])}
      </Anchor>
    </p>
  );
}
