/** Own posts as a screen of panel and full page; loaded when first shown. */
import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import { useNow } from '../base/use-now.ts';
import { useHold } from '../settings/use-settings.ts';
import type { ScreenProps } from '../shell/screens.ts';

const Screen = lazy(() => import('./OwnPosts.tsx').then(({ OwnPosts }) => ({ default: OwnPosts })));

export function LazyPosts({ id }: ScreenProps) {
  const { settings } = useHold();
  const now = useNow();
  return (
    <Suspense fallback={<Loader size="sm" role="status" aria-label={t('common.loading')} />}>
      <Screen settings={settings} now={now} wanted={id} />
    </Suspense>
  );
}
