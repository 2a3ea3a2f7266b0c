/** People in the frame: their screen, and the card beside the queue. Loaded when first shown; the queue does not wait for them. */
import { Loader } from '@mantine/core';
import { type ComponentProps, lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { KnownPerson } from '../people/KnownPerson.tsx';
import type { AssigneeSlot } from '../people/Responsible.tsx';
import { AssigneeChoice } from '../queue/AssigneeChoice.tsx';
import { useHold } from '../settings/use-settings.ts';

const Route = lazy(() => import('../people/PeopleRoute.tsx').then(({ PeopleRoute }) => ({ default: PeopleRoute })));
const Known = lazy(() => import('../people/KnownPerson.tsx').then(({ KnownPerson }) => ({ default: KnownPerson })));

/** The choice of who has somebody in hand, with the team from the settings. */
function Choice(choice: Parameters<AssigneeSlot>[0]) {
  const { team, me } = useHold().settings;
  return <AssigneeChoice {...choice} team={team} me={me} />;
}
const responsible: AssigneeSlot = (choice) => <Choice {...choice} />;

export const People = () => (
  <Suspense fallback={<Loader size="sm" role="status" aria-label={t('people.loading')} />}>
    <Route assignee={responsible} />
  </Suspense>
);

export const PersonSlot = (props: Omit<ComponentProps<typeof KnownPerson>, 'assignee'>) => (
  <Suspense>
    <Known {...props} assignee={responsible} />
  </Suspense>
);
