/** The frame of panel and full page: name, navigation, what the page needs of the settings, and the screen. */
import { ActionIcon } from '@mantine/core';
import IconExternalLink from '@tabler/icons-react/dist/esm/icons/IconExternalLink.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Logo } from '../brand/Logo.tsx';
import { NotAsked } from '../popup/NotAsked.tsx';
import { Hold, useSettings } from '../settings/use-settings.ts';
import { openDashboard } from './open.ts';
import { hashOf, useRoute } from './route.ts';
import { SCREENS } from './screens.ts';
import { useFront } from './use-front.ts';
import './shell.css';

/** `panel`: beside a page; `tab`: the tab it follows, null for the one in front. */
export function Shell({ first, panel, tab = null }: { first: Settings; panel: boolean; tab?: number | null }) {
  const hold = useSettings(first);
  const front = useFront(panel ? tab : 'none');
  const [route, go] = useRoute();
  const screen = SCREENS.find(({ id }) => id === route.screen) ?? SCREENS[0];
  const title = screen.title();
  useEffect(() => {
    document.title = `${title} – Rückkanal`;
  }, [title]);
  // With the page's own address: a bare hash out of sight would pass for a link that skips to a part of the page.
  const here = `${location.pathname}${location.search}`;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [screen.id]);
  return (
    <Hold value={hold}>
      <div className="rk-shell" data-panel={panel || undefined}>
        <header className="rk-shell-head">
          <Logo size={22} />
          <h1>{t('manifest.name')}</h1>
          <nav ref={nav} aria-label={t('shell.screens')}>
            {SCREENS.map(({ id, title: name }) => (
              <a key={id} href={`${here}${hashOf({ screen: id, id: null })}`} aria-current={id === screen.id ? 'page' : undefined}>
                {name()}
              </a>
            ))}
          </nav>
          {panel && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('shell.fullPage')}
              title={t('shell.fullPage')}
              onClick={() => openDashboard(hashOf(route.screen ? route : { screen: screen.id, id: route.id }))}
            >
              <IconExternalLink size={20} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('shell.settings')}
            title={t('shell.settings')}
            onClick={() => void browser.runtime.openOptionsPage()}
          >
            <IconSettings size={20} aria-hidden />
          </ActionIcon>
        </header>
        {hold.settings.paused && <p className="rk-strip">{t('popup.pausedExplained')}</p>}
        <main className="rk-shell-main">
          {hold.settings.consented ? (
            <screen.Content id={route.id} open={(id) => go({ screen: screen.id, id })} front={front} />
          ) : (
            <div className="rk-shell-ask">
              <NotAsked />
            </div>
          )}
        </main>
      </div>
    </Hold>
  );
}
