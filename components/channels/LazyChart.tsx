/** The chart is drawn by a large library, loaded when there is something to draw. */
import { Loader } from '@mantine/core';
import { type ComponentProps, lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Chart } from './Chart.tsx';

const Drawn = lazy(() => import('./Chart.tsx').then(({ Chart }) => ({ default: Chart })));

export const LazyChart = (props: ComponentProps<typeof Chart>) => (
  <Suspense fallback={<Loader size="sm" role="status" aria-label={t('common.loading')} />}>
    <Drawn {...props} />
  </Suspense>
);
