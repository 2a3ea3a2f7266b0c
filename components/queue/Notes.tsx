/** What the list says of itself: being read, not readable, empty, or nothing found. */
import { Alert, Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { QueueFilter } from '../../lib/model/settings.ts';
import { NO_FILTER } from '../../lib/rules/queue/list.ts';
import { failureWords } from '../base/failure.ts';
import { number } from '../base/time.ts';
import type { QueueHold } from './use-queue.ts';

interface Props {
  queue: QueueHold;
  total: number;
  filter: QueueFilter;
  show: (filter: QueueFilter) => void;
}

export function Notes({ queue: { list, loading, trouble, retry }, total, filter, show }: Props) {
  return (
    <>
      {trouble && (
        <Alert color="red" variant="light" title={t('queue.trouble')} className="rk-note">
          <p className="rk-queue-none">{failureWords(trouble)}</p>
          <Button size="xs" variant="default" onClick={retry}>
            {t('common.again')}
          </Button>
        </Alert>
      )}
      <div role="status">{loading && <p className="rk-note rk-soft">{t('queue.reading', [number(list.size)])}</p>}</div>
      {!loading && !trouble && list.size === 0 && (
        <div className="rk-note rk-empty">
          <p className="rk-empty-title">{t('queue.empty')}</p>
          <p className="rk-queue-none rk-soft">{t('queue.emptyAbout')}</p>
        </div>
      )}
      {!loading && list.size > 0 && total === 0 && (
        <div className="rk-note rk-empty">
          <p className="rk-empty-title">{t('queue.noneFound')}</p>
          <Button size="xs" variant="default" onClick={() => show({ ...NO_FILTER, sort: filter.sort })}>
            {t('queue.showAll')}
          </Button>
        </div>
      )}
    </>
  );
}
