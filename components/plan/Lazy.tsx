/** The plan as a screen; calendar and board come when it is first shown. */
import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { ScreenProps } from '../shell/screens.ts';

const Route = lazy(() => import('./PlanRoute.tsx').then(({ PlanRoute }) => ({ default: PlanRoute })));

export const LazyPlan = (props: ScreenProps) => (
  <Suspense fallback={<Loader size="sm" role="status" aria-label={t('plan.loading')} />}>
    <Route {...props} />
  </Suspense>
);
