/** Before the user said yes: nothing is read, and here is where to say it. */
import { Button, Stack, Text } from '@mantine/core';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';

/** Opens the welcome page in a tab; goes on where it was left. */
const setUp = (): void => {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
};

export function NotAsked() {
  return (
    <Stack gap="xs" pt="xs">
      <Text fw={650}>{t('popup.notAsked')}</Text>
      <Text size="sm">{t('popup.notAskedExplained')}</Text>
      <Button onClick={setUp}>{t('popup.setUp')}</Button>
    </Stack>
  );
}
