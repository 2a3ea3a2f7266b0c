/** Finds, drawn only where they are seen. */
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { Mention } from '../../lib/model/listening.ts';

/** Pixels a find usually takes. */
const ROW = 132;

/** Height of a row; one that is not laid out (its tab is hidden) keeps the height it had. */
const sizeOf = (row: HTMLElement, _: unknown, list: Virtualizer<HTMLElement, HTMLLIElement>): number =>
  row.offsetParent ? row.offsetHeight : (list.measurementsCache[Number(row.dataset.index)]?.size ?? ROW);

interface Props {
  label: string;
  mentions: readonly Mention[];
  /** Id of the find to begin with. */
  wanted?: string | undefined;
  children: (mention: Mention) => ReactNode;
}

export function FindList({ label, mentions, wanted, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const keyOf = useCallback((index: number) => mentions[index]?.id ?? index, [mentions]);
  const list = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: mentions.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    measureElement: sizeOf,
    getItemKey: keyOf,
    overscan: 6,
    initialRect: { width: 400, height: 600 },
  });
  const at = wanted === undefined ? -1 : mentions.findIndex(({ id }) => id === wanted);
  // Once: whoever scrolls on afterwards is not called back when the list changes.
  const shown = useRef(false);
  useEffect(() => {
    if (at < 0 || shown.current) return;
    shown.current = true;
    list.scrollToIndex(at, { align: 'start' });
    box.current?.focus({ preventScroll: true });
  }, [at, list]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys
    <section ref={box} className="rk-listening-list" tabIndex={0} aria-label={label}>
      <ul aria-label={label} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const mention = mentions[index];
          return (
            mention && (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                aria-current={mention.id === wanted || undefined}
                aria-posinset={index + 1}
                aria-setsize={mentions.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                {children(mention)}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
