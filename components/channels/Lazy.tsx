/** Channels in the frame, loaded when first shown. */
import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { ScreenProps } from '../shell/screens.ts';

const Route = lazy(() => import('./ChannelsRoute.tsx').then(({ ChannelsRoute }) => ({ default: ChannelsRoute })));

export const LazyChannels = (props: ScreenProps) => (
  <Suspense fallback={<Loader size="sm" role="status" aria-label={t('common.loading')} />}>
    <Route {...props} />
  </Suspense>
);
