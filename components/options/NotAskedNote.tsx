/** The setting-up was not finished: nothing is read yet, whatever is set here. */
import { Alert, Anchor } from '@mantine/core';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';

export function NotAskedNote() {
  return (
    <Alert color="yellow" variant="light" title={t('popup.notAsked')}>
      {t('options.notAskedExplained')} <Anchor href={browser.runtime.getURL('/welcome.html' as never)}>{t('popup.setUp')}</Anchor>
    </Alert>
  );
}
