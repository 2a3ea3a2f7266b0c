/** How an item came to its state: every change with its time and the rule that made it. */
import { t } from '../../lib/i18n.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { moment } from '../base/time.ts';
import { ruleName, stateName } from './words.ts';

export function Log({ item, zone }: { item: ItemRow; zone: string }) {
  const log = item.log ?? [];
  if (!log.length) return null;
  return (
    <section className="rk-part">
      <h3>{t('queue.log')}</h3>
      <ol className="rk-memory">
        {[...log].reverse().map(({ at, to, by }) => (
          <li key={`${at} ${to} ${by}`}>
            <span className="rk-soft rk-figure">{moment(at, zone)}</span> {t('queue.logLine', [stateName(to), ruleName(by)])}
          </li>
        ))}
      </ol>
    </section>
  );
}
