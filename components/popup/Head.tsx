/** Name, pause switch and the way to the options. */
import { ActionIcon, Switch } from '@mantine/core';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Logo } from '../brand/Logo.tsx';
import { codeOf, failureWords } from '../base/failure.ts';
import { send } from '../base/send.ts';

export function Head({ settings }: { settings: Settings }) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const running = !(wanted ?? settings.paused);
  const toggle = async (on: boolean): Promise<void> => {
    setWanted(!on);
    setTrouble(null);
    try {
      await send({ type: 'settings', settings: { ...settings, paused: !on } });
    } catch (error) {
      setTrouble(failureWords(codeOf(error)));
    }
    setWanted(null);
  };
  return (
    <>
      <header className="rk-popup-head">
        <Logo size={22} />
        <h1>{t('manifest.name')}</h1>
        {settings.consented && (
          <Switch
            size="sm"
            checked={running}
            onChange={(event) => void toggle(event.currentTarget.checked)}
            label={running ? t('popup.running') : t('popup.paused')}
            labelPosition="left"
          />
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('popup.options')}
          title={t('popup.options')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <IconSettings size={20} aria-hidden />
        </ActionIcon>
      </header>
      <div role="status">
        {!running && settings.consented && <p className="rk-strip">{t('popup.pausedExplained')}</p>}
        {trouble && <p className="rk-strip">{trouble}</p>}
      </div>
    </>
  );
}
