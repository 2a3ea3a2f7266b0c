/** People in the frame: their screen, and the card beside the queue. Loaded when first shown; the queue does not wait for them. */
import { Loader } from '@mantine/core';
import { type ComponentProps, lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { KnownPerson } from './KnownPerson.tsx';

const Route = lazy(() => import('./PeopleRoute.tsx').then(({ PeopleRoute }) => ({ default: PeopleRoute })));
const Known = lazy(() => import('./KnownPerson.tsx').then(({ KnownPerson }) => ({ default: KnownPerson })));

export const LazyPeople = () => (
  <Suspense fallback={<Loader size="sm" role="status" aria-label={t('people.loading')} />}>
    <Route />
  </Suspense>
);

/** Draws nothing where nobody is known by these keys. */
export const LazyPerson = (props: ComponentProps<typeof KnownPerson>) => (
  <Suspense>
    <Known {...props} />
  </Suspense>
);
