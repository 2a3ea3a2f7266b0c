/** The page in front: its network, how far we go there, and "read this page once". */
import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkOf } from '../../lib/networks/match.ts';
import { codeOf, failureWords } from '../base/failure.ts';
import { levelName } from '../base/levels.ts';
import { send } from '../base/send.ts';
import { granted } from '../base/permissions.ts';
import { levelAt } from '../base/reach.ts';
import { ReportPage } from '../listening/ReportPage.tsx';

interface Page {
  tab: number;
  url: URL;
}

async function pageInFront(): Promise<Page | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return null;
  const url = new URL(tab.url);
  return url.protocol === 'https:' || url.protocol === 'http:' ? { tab: tab.id, url } : null;
}

type Outcome = 'idle' | 'reading' | 'done' | { trouble: string };

export function ThisPage({ settings }: { settings: Settings }) {
  const [page, setPage] = useState<Page | null>(null);
  const [may, setMay] = useState(true);
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const network = page ? networkOf(page.url, settings.sites) : undefined;
  const level = page && network ? levelAt(page.url, network, settings) : 'off';
  useEffect(() => {
    void pageInFront().then(async (found) => {
      setPage(found);
      if (found) setMay(await granted([`${found.url.protocol}//${found.url.hostname}/*`]));
    });
  }, []);
  if (!page) return null;
  const byItself = (level === 'read' || level === 'overlay') && may;
  // A page of no known network tells its software by itself, or is read by the general readers.
  const once = !byItself && !settings.paused && (!network || level !== 'off');
  const read = async (): Promise<void> => {
    setOutcome('reading');
    try {
      await send({ type: 'capture', tab: page.tab });
      setOutcome('done');
    } catch (error) {
      const code = codeOf(error);
      setOutcome({ trouble: code === 'full' || code === 'newer' || code === 'blocked' ? failureWords(code) : t('popup.captureFailed') });
    }
  };
  const teach = async (): Promise<void> => {
    try {
      await send({ type: 'teach', tab: page.tab });
      // The lesson is on the page: the popup would only stand in front of it.
      window.close();
    } catch {
      setOutcome({ trouble: t('popup.teachFailed') });
    }
  };
  return (
    <section className="rk-part">
      <h2>{t('popup.thisPage')}</h2>
      <Group gap="xs" wrap="nowrap" justify="space-between" align="center">
        <span className="rk-page">
          <bdi>{network?.name ?? page.url.hostname}</bdi> · {network ? levelName(level) : t('popup.noNetwork')}
          {network && (level === 'read' || level === 'overlay') && !may && <span className="rk-warn"> · {t('popup.notGranted')}</span>}
        </span>
        {once && (
          <Button size="xs" variant="light" loading={outcome === 'reading'} onClick={() => void read()}>
            {t('popup.capture')}
          </Button>
        )}
      </Group>
      {settings.consented && !settings.paused && (
        <Button size="compact-xs" variant="subtle" onClick={() => void teach()}>
          {t('popup.teach')}
        </Button>
      )}
      {settings.consented && !settings.paused && <ReportPage tab={page.tab} zone={settings.hours.zone} />}
      <p role="status" className="rk-none">
        {outcome === 'done' ? t('popup.captured') : typeof outcome === 'object' ? outcome.trouble : ''}
      </p>
    </section>
  );
}
