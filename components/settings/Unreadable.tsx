/** The whole page where the settings cannot be read. */
import { Alert, Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { failureWords } from '../base/failure.ts';

export function Unreadable({ code }: { code: string }) {
  return (
    <main className="rk-unreadable">
      <h1>{t('manifest.name')}</h1>
      <Alert color="red" variant="light" title={t('common.unreadable')}>
        <p>{failureWords(code)}</p>
        <Button variant="default" onClick={() => location.reload()}>
          {t('common.again')}
        </Button>
      </Alert>
    </main>
  );
}
