/** Everything exchanged both ways, newest first, some at a time. */
import { Anchor, Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { View } from '../../lib/rules/view.ts';
import { webAddress } from '../base/address.ts';
import { dayText, moment } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { type Exchanged, exchanged } from './exchange.ts';
import { Part } from './Part.tsx';
import { networkName } from '../../lib/networks/index.ts';

/** Entries shown at once, and added by each click. */
const PAGE = 15;

function Entry({ entry, zone }: { entry: Exchanged; zone: string }) {
  const address = webAddress(entry.url);
  const what = entry.from === 'us' ? t(`people.deed.${entry.kind}` as never) : t(`people.item.${entry.kind}` as never);
  const when = entry.said ? t('people.saidOn', [dayText(entry.at, zone)]) : moment(entry.at, zone);
  return (
    <li data-from={entry.from}>
      <div className="rk-small rk-soft">
        <strong>{entry.from === 'us' ? t('people.byUs') : t('people.byThem')}</strong> ·{' '}
        {address ? (
          <Anchor href={address} target="_blank" rel="noreferrer noopener" inherit>
            {what}
          </Anchor>
        ) : (
          what
        )}{' '}
        · {networkName(entry.network)} ·{' '}
        <time dateTime={new Date(entry.at).toISOString()}>{entry.exact ? when : t('people.about', [when])}</time>
        {entry.state && <> · {t(`people.state.${entry.state}` as never)}</>}
      </div>
      {entry.text && <Words className="rk-break" text={entry.text} />}
    </li>
  );
}

export function Timeline({ view, zone }: { view: View; zone: string }) {
  const [limit, setLimit] = useState(PAGE);
  const all = useMemo(() => exchanged(view), [view]);
  const rest = all.length - limit;
  return (
    <Part title={t('people.exchange')}>
      {all.length === 0 ? (
        <p className="rk-none rk-soft">{t('people.exchangeNone')}</p>
      ) : (
        <ul className="rk-list rk-plain rk-exchange">
          {all.slice(0, limit).map((entry) => (
            <Entry key={entry.key} entry={entry} zone={zone} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + PAGE * 2)}>
          {t('people.moreOf', [rest])}
        </Button>
      )}
    </Part>
  );
}
