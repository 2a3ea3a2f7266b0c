/** The store could not be read: why, and a way on. */
import { Alert, Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { failureWords } from '../base/failure.ts';

export function Trouble({ code, retry }: { code: string; retry: () => void }) {
  return (
    <Alert color="red" variant="light" title={t('popup.trouble')} m="sm" className="rk-trouble">
      <p>{failureWords(code)}</p>
      <Button size="xs" variant="default" onClick={retry}>
        {t('common.again')}
      </Button>
    </Alert>
  );
}
