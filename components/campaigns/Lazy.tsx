/** Campaigns in the frame. Loaded when first shown; the queue does not wait for them. */
import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { ScreenProps } from '../shell/screens.ts';

const Route = lazy(() => import('./CampaignsRoute.tsx').then(({ CampaignsRoute }) => ({ default: CampaignsRoute })));

export const LazyCampaigns = (props: ScreenProps) => (
  <Suspense fallback={<Loader size="sm" role="status" aria-label={t('common.loading')} />}>
    <Route {...props} />
  </Suspense>
);
