/** Results in the frame. Loaded when first shown: charts are heavy, and the queue does not wait for them. */
import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { ScreenProps } from '../shell/screens.ts';

const Route = lazy(() => import('./ResultsRoute.tsx').then(({ ResultsRoute }) => ({ default: ResultsRoute })));

export const LazyResults = (props: ScreenProps) => (
  <Suspense fallback={<Loader size="sm" role="status" aria-label={t('common.loading')} />}>
    <Route {...props} />
  </Suspense>
);
