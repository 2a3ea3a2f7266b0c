/** What the toolbar button opens: the day's figures from one read of the store. */
import { Stack } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { NotAsked } from './NotAsked.tsx';
import { Actions } from './Actions.tsx';
import { Head } from './Head.tsx';
import { Median } from './Median.tsx';
import { Newest } from './Newest.tsx';
import { Open } from './Open.tsx';
import { States } from './States.tsx';
import { Trouble } from './Trouble.tsx';
import { useSummary } from './use-summary.ts';
import type { Summary } from '../../lib/store/summary.ts';
import './popup.css';

// Needs the networks' page facts, and nothing of it is a first figure.
const Below = lazy(() => import('./Below.tsx'));

/** `first`: the figures, or the code of why there are none. */
export function Popup({ first }: { first: Summary | string }) {
  const { summary, trouble, now, retry } = useSummary(first);
  useEffect(() => {
    // Measured by the bench: the first figures (or the reason why there are none) stand on the screen.
    performance.mark('rk:figures');
  }, []);
  if (!summary) return <Trouble code={trouble ?? 'failed'} retry={retry} />;
  return (
    <>
      <Head settings={summary.settings} />
      <Stack component="main" gap="sm" px="md" pb="md" pt="xs">
        {trouble && <Trouble code={trouble} retry={retry} />}
        {summary.settings.consented ? (
          <>
            <States summary={summary} />
            <Open />
            <Median median={summary.median} gapDays={summary.gapDays.median} />
            <Newest items={summary.newest} overdue={summary.overdue} now={now} zone={summary.settings.hours.zone} />
            <Actions today={summary.today} week={summary.week} gapDays={summary.gapDays.week} />
            <Suspense fallback={null}>
              <Below summary={summary} now={now} />
            </Suspense>
          </>
        ) : (
          <NotAsked />
        )}
      </Stack>
    </>
  );
}
