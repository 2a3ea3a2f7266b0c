/** Listening in the frame; loaded when first shown. */
import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { ScreenProps } from '../shell/screens.ts';

const Screen = lazy(() => import('./ListeningScreen.tsx').then(({ ListeningScreen }) => ({ default: ListeningScreen })));

export const LazyListening = ({ id, open }: ScreenProps) => (
  <Suspense fallback={<Loader size="sm" role="status" aria-label={t('common.loading')} />}>
    <Screen id={id} open={open} />
  </Suspense>
);
