/** How reading goes, network by network and reader by reader, compared with what is usual there. */
import { Button, Loader, Text } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { currentLanguage, t } from '../../lib/i18n.ts';
import { networkName } from '../../lib/networks/index.ts';
import { findingsOf } from '../../lib/rules/health.ts';
import { failureWords } from '../base/failure.ts';
import { moment } from '../base/time.ts';
import { useHold } from '../settings/use-settings.ts';
import { Readers } from './Readers.tsx';
import { breakageReport } from './report.ts';
import { type NetworkDays, useHealth } from './use-health.ts';
import { findingWords, gapWords } from './words.ts';

function Network({ network, rows }: NetworkDays) {
  const { settings } = useHold();
  const [copied, setCopied] = useState<'idle' | 'done' | 'failed'>('idle');
  const [row] = rows;
  if (!row) return null;
  const zone = settings.hours.zone;
  const copy = (): void => {
    const where = { version: browser.runtime.getManifest().version, agent: navigator.userAgent, language: currentLanguage() };
    navigator.clipboard.writeText(breakageReport(rows, where)).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  };
  return (
    <div className="rk-health-network" data-health={network}>
      <h3>
        <bdi>{networkName(network)}</bdi>
      </h3>
      <Text size="sm" className="rk-soft">
        {t('health.lastRead', [moment(row.lastReadAt, zone)])}
      </Text>
      {row.lastGap && (
        <Text size="sm" className="rk-warn">
          {t('health.gap', [moment(row.lastGap.at, zone), gapWords(row.lastGap)])}
        </Text>
      )}
      {findingsOf(row).map((finding) => (
        <Text key={JSON.stringify(finding)} size="sm" className="rk-warn">
          {findingWords(finding)}
        </Text>
      ))}
      <Readers row={row} />
      <Button size="compact-sm" variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
        {t('health.copy')}
      </Button>{' '}
      <span role="status" className="rk-soft">
        {copied === 'done' && t('health.copied')}
        {copied === 'failed' && t('health.copyFailed')}
      </span>
    </div>
  );
}

export function Health() {
  const health = useHealth();
  if (health === null) return <Loader size="sm" aria-label={t('health.loading')} />;
  if (typeof health === 'string') return <p className="rk-wrong">{failureWords(health)}</p>;
  if (!health.length) return <p className="rk-soft">{t('health.none')}</p>;
  return (
    <>
      {health.map((one) => (
        <Network key={one.network} {...one} />
      ))}
      <Text size="sm" className="rk-soft">
        {t('health.reportExplained')}
      </Text>
    </>
  );
}
