/** The states before there is something to show: loading, unreadable with another try. */
import { Alert, Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import { failureWords } from './failure.ts';
import type { Read } from './use-read.ts';

export function Ready<T>({ of, children }: { of: Read<T>; children: (value: T) => ReactNode }) {
  if (of.value !== undefined) return children(of.value);
  if (!of.trouble) return <Loader size="sm" role="status" aria-label={t('common.loading')} />;
  return (
    <Alert color="red" title={t('common.unreadable')}>
      <p>{failureWords(of.trouble)}</p>
      <Button size="compact-sm" variant="default" onClick={of.again}>
        {t('common.again')}
      </Button>
    </Alert>
  );
}
