/** No channel yet: the way into the audit. */
import { Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';

export function Empty({ audit }: { audit: () => void }) {
  return (
    <div className="rk-card rk-channels-empty">
      <h2>{t('channels.emptyTitle')}</h2>
      <p>{t('channels.empty')}</p>
      <Button onClick={audit}>{t('channels.auditStart')}</Button>
    </div>
  );
}
