/** After the yes: what was refused, what happens now, and where things are. */
import { Alert, Anchor, Text } from '@mantine/core';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { levelName } from '../base/levels.ts';
import { Section } from '../settings/Section.tsx';

export function Done({ refused }: { refused: string[] }) {
  return (
    <Section id="done" title={t('welcome.doneTitle')}>
      {refused.length > 0 && (
        <Alert color="yellow" variant="light" role="alert">
          {t('welcome.refused', [refused.join(', '), levelName('capture')])}
        </Alert>
      )}
      <Text>{t('welcome.doneText')}</Text>
      <Text>
        <Anchor href={browser.runtime.getURL('/options.html' as never)}>{t('welcome.toOptions')}</Anchor>
      </Text>
    </Section>
  );
}
