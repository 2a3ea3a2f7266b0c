/** Who owes whom: questions without an answer, thanks for a share, promises that are open. */
import { Anchor } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { type Debt, ledger } from '../../lib/rules/ledger.ts';
import type { View } from '../../lib/rules/view.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { Part } from './Part.tsx';
import { dayText } from '../base/time.ts';

function Line({ debt, zone }: { debt: Debt; zone: string }) {
  const address = webAddress(debt.url);
  const what = t(`people.owes.${debt.kind}` as never);
  const when = debt.at === null ? '' : t(debt.kind === 'promise' ? 'people.until' : 'people.since', [dayText(debt.at, zone)]);
  return (
    <li className="rk-break">
      <strong>{debt.owes === 'us' ? t('people.weOwe') : t('people.theyOwe')}</strong>{' '}
      {address ? (
        <Anchor href={address} target="_blank" rel="noreferrer noopener" inherit>
          {what}
        </Anchor>
      ) : (
        what
      )}
      {when && <span className="rk-soft"> {when}</span>}
      {debt.text && (
        <>
          {': '}
          <Words text={debt.text} limit={140} />
        </>
      )}
    </li>
  );
}

/** Nothing is drawn where nobody owes anything. */
export function Debts({ view, now, zone }: { view: View; now: number; zone: string }) {
  const debts = ledger(view, now);
  if (!debts.length) return null;
  return (
    <Part title={t('people.debts')}>
      <ul className="rk-list rk-plain rk-scroll">
        {debts.map((debt) => (
          <Line key={`${debt.owes}|${debt.kind}|${debt.at}|${debt.url}|${debt.text}`} debt={debt} zone={zone} />
        ))}
      </ul>
    </Part>
  );
}
