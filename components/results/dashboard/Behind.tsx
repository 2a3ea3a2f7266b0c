/** What a figure is made of: its definition, n and days, and the records behind it, each with a link. */
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { MetricId } from '../../../lib/rules/kpi/metrics.ts';
import type { Results } from '../../../lib/rules/kpi/results.ts';
import { type Behind as Record, recordsBehind } from '../../../lib/store/results-behind.ts';
import { webAddress } from '../../base/address.ts';
import { Ready } from '../../base/Ready.tsx';
import { moment, number } from '../../base/time.ts';
import { useRead } from '../../base/use-read.ts';
import { Words } from '../../base/Words.tsx';
import { findHash } from '../../listening/place.ts';
import { Dialog } from '../../queue/Dialog.tsx';
import { hashOf } from '../../shell/route.ts';
import { coverageWords, definitionOf, figureWords, metricName, nWords } from '../figure-words.ts';
import { periodName } from '../words.ts';

/** Records shown at first, and added by each press. */
const PAGE = 25;

interface Props {
  id: string;
  results: Results;
  now: number;
  zone: string;
}

/** Where a record is shown in our own pages; null for deeds, which have no place there but the page they were done on. */
function placeOf({ store, id, campaign, channel }: Record): string | null {
  switch (store) {
    case 'items':
      return hashOf({ screen: 'queue', id });
    case 'people':
      return hashOf({ screen: 'people', id });
    case 'posts':
      return hashOf({ screen: 'posts', id });
    case 'mentions':
      return findHash(id);
    case 'returns':
      return hashOf({ screen: 'campaigns', id: campaign ?? null });
    case 'measurements':
      return hashOf({ screen: 'channels', id: channel ?? null });
    case 'interactions':
      return null;
  }
}

function Line({ record, zone }: { record: Record; zone: string }) {
  const place = placeOf(record);
  const address = webAddress(record.url);
  const name = record.label || t(`results.record.${record.store}` as never);
  return (
    <li>
      <div>
        {place ? (
          <a href={place}>
            <Words text={name} />
          </a>
        ) : (
          <Words text={name} />
        )}{' '}
        <span className="rk-soft rk-small">
          {[t(`results.record.${record.store}` as never), record.at !== null && moment(record.at, zone)].filter(Boolean).join(' · ')}
        </span>{' '}
        {address && (
          <Anchor href={address} target="_blank" rel="noreferrer noopener" size="sm">
            {t('results.openThere')}
            <span className="rk-hidden"> {name}</span>
          </Anchor>
        )}
      </div>
      {record.text && <Words className="rk-small" text={record.text} />}
    </li>
  );
}

function Records({ id, results: { period, filter, figures }, now, zone }: Props) {
  const [limit, setLimit] = useState(PAGE);
  // One more than shown tells whether there are more.
  const read = useRead([], JSON.stringify([id, period, filter, limit]), () =>
    recordsBehind(id as MetricId, period, filter, limit + 1, now),
  );
  return (
    <Ready of={read}>
      {(records) => (
        <>
          <p role="status" className="rk-soft rk-small">
            {records.length ? t('results.recordsShown', [number(Math.min(limit, records.length))]) : t('results.recordsNone')}
            {(figures[id]?.n ?? 0) > 0 && ` ${t('results.recordsForgotten')}`}
          </p>
          <ul className="rk-plain rk-behind">
            {records.slice(0, limit).map((record, index) => (
              // Somebody can count twice, by two moves of a stage.
              <Line key={`${record.store} ${record.id} ${index}`} record={record} zone={zone} />
            ))}
          </ul>
          {records.length > limit && (
            <Button size="compact-sm" variant="default" mt="xs" onClick={() => setLimit(limit + PAGE * 4)}>
              {t('results.recordsMore')}
            </Button>
          )}
        </>
      )}
    </Ready>
  );
}

export function Behind({ id, results, close, ...rest }: Omit<Props, 'id'> & { id: string | null; close: () => void }) {
  return (
    <Dialog opened={id !== null} close={close} title={id ? metricName(id) : ''} size="lg">
      {id && (
        <>
          <p className="rk-figure">
            <strong>{figureWords(id, results)}</strong>{' '}
            <span className="rk-soft rk-small">
              {nWords(results.figures[id])} · {periodName(results.period)} · {coverageWords(id, results)}
            </span>
          </p>
          <p className="rk-small">{definitionOf(id)}</p>
          <h3 className="rk-behind-title">{t('results.records')}</h3>
          <Records id={id} results={results} {...rest} />
        </>
      )}
    </Dialog>
  );
}
