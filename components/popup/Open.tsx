/** The ways from the figures to the work: the panel beside this page, and the full page. */
import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { openDashboard, openPanel, thisWindow } from '../shell/open.ts';

export function Open() {
  const [here, setHere] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => void thisWindow().then(setHere), []);
  const panel = (): void =>
    void openPanel(here).then((opened) => {
      // The popup would only stand in front of it.
      if (opened) window.close();
      else setFailed(true);
    });
  return (
    <div>
      <Group gap="xs" grow>
        <Button size="xs" onClick={panel}>
          {t('popup.panel')}
        </Button>
        <Button size="xs" variant="default" onClick={() => openDashboard('#queue')}>
          {t('popup.dashboard')}
        </Button>
      </Group>
      <p role="status" className="rk-none">
        {failed && t('popup.panelFailed')}
      </p>
    </div>
  );
}
