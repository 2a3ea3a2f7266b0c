/** The entries, of which only those in view are drawn: 10,000 scroll like ten. */
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus, else keys cannot scroll it
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Return } from '../../lib/model/plan.ts';
import { ReturnRow } from './ReturnRow.tsx';
import type { CampaignView } from './views.ts';

/** Pixels a row usually takes. */
const ROW = 84;

/** Height of a row; a list that is not shown keeps the heights it had. */
const sizeOf = (row: HTMLElement, _: unknown, list: Virtualizer<HTMLElement, HTMLLIElement>): number =>
  row.offsetParent ? row.offsetHeight : (list.measurementsCache[Number(row.dataset.index)]?.size ?? ROW);

interface Props {
  returns: readonly Return[];
  view: CampaignView;
  zone: string;
}

export const ReturnList = memo(function ReturnList({ returns, view, zone }: Props) {
  const box = useRef<HTMLElement>(null);
  // The same function while the list is the same: with another one all places would be worked out anew at each scroll.
  const keyOf = useCallback((index: number) => returns[index]?.id ?? index, [returns]);
  const list = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: returns.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    measureElement: sizeOf,
    getItemKey: keyOf,
    overscan: 6,
    initialRect: { width: 400, height: 480 },
  });
  return (
    <section ref={box} className="rk-return-list" aria-label={t('campaigns.allReturns')} tabIndex={0}>
      <ul style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const entry = returns[index];
          return (
            entry && (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={returns.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ReturnRow
                  entry={entry}
                  standing={view.standings.get(entry.id) ?? 'counts'}
                  winner={view.winners.has(entry.id)}
                  zone={zone}
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
});
