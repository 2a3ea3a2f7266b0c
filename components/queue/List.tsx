/** The list itself: a grid of which only the rows in view exist. The grid has the focus, the cursor is one of its rows. */
// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row (aria-activedescendant)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys for its rows
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { type Entry, type Head, type Heading, isHead, keyOfEntry } from './entries.ts';
import { Row } from './Row.tsx';
import type { Cursor } from './use-cursor.ts';
import { groupName } from './words.ts';

interface Props {
  entries: readonly Entry[];
  cursor: Cursor;
  /** Heading of what stands on the page in front. */
  frontName: string;
  now: number;
  settings: Settings;
  language: string;
  /** Opens the row under the cursor. */
  open: (id: string) => void;
  fold: (head: Heading, closed: boolean) => void;
  grid: RefObject<HTMLDivElement | null>;
}

/** Height in px until a row was measured. */
const HEAD = 34;
const ROW = 92;
const PAGE = 8;

const domId = (entry: Entry): string => `rk-entry-${keyOfEntry(entry).replace(/\s/g, '-')}`;

function HeadRow({ head, name }: { head: Head; name: string }) {
  return (
    <div role="gridcell" className="rk-head" aria-expanded={!head.closed} data-head={head.head}>
      {head.closed ? <IconChevronRight size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
      <span>{name}</span> <span className="rk-figure rk-soft">{number(head.count)}</span>
    </div>
  );
}

export function List({ entries, cursor, frontName, now, settings, language, open, fold, grid }: Props) {
  const at = useRef(cursor.at);
  at.current = cursor.at;
  // The same function while the list is the same: with another one all places would be worked out anew at each key.
  const keyOf = useCallback((index: number) => keyOfEntry(entries[index] as Entry), [entries]);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => grid.current,
    estimateSize: (index) => (isHead(entries[index] as Entry) ? HEAD : ROW),
    getItemKey: keyOf,
    overscan: 6,
    // The cursor's row is always there: assistive technology is told its id.
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return at.current < 0 || at.current >= range.count || shown.includes(at.current)
        ? shown
        : [...shown, at.current].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    if (cursor.at >= 0) virtual.scrollToIndex(cursor.at, { align: 'auto' });
  }, [cursor.entry && keyOfEntry(cursor.entry)]);

  const latest = useRef({ cursor });
  latest.current = { cursor };
  const onBox = useRef((id: string, shift: boolean) =>
    shift ? latest.current.cursor.toggleTo(id) : latest.current.cursor.toggle(id),
  ).current;

  const click = (event: MouseEvent, index: number, entry: Entry): void => {
    cursor.moveTo(index);
    if (isHead(entry)) fold(entry.head, !entry.closed);
    else if (event.shiftKey) cursor.toggleTo(entry.id);
    else if (event.ctrlKey || event.metaKey) cursor.toggle(entry.id);
    else open(entry.id);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { entry } = cursor;
    const moves: Record<string, number> = {
      ArrowDown: cursor.at + 1,
      ArrowUp: cursor.at - 1,
      PageDown: cursor.at + PAGE,
      PageUp: cursor.at - PAGE,
      Home: 0,
      End: entries.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      cursor.moveTo(to);
      if (event.shiftKey && entry && !isHead(entry)) {
        const next = entries[Math.max(0, Math.min(to, entries.length - 1))];
        if (!cursor.selected.has(entry.id)) cursor.toggle(entry.id);
        if (next && !isHead(next)) cursor.toggleTo(next.id);
      }
    } else if (!entry) return;
    else if (isHead(entry)) {
      if (event.key === 'Enter' || event.key === ' ') fold(entry.head, !entry.closed);
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') fold(entry.head, event.key === 'ArrowLeft');
      else return;
    } else if (event.key === 'Enter') open(entry.id);
    else if (event.key === ' ') cursor.toggle(entry.id);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      className="rk-rows"
      aria-label={t('queue.list')}
      aria-multiselectable
      aria-rowcount={entries.length}
      aria-activedescendant={cursor.entry ? domId(cursor.entry) : undefined}
      onKeyDown={key}
      onFocus={() => cursor.at < 0 && cursor.moveTo(0)}
    >
      <div role="rowgroup" className="rk-rows-all" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key: name }) => {
          const entry = entries[index];
          if (!entry) return null;
          const chosen = !isHead(entry) && cursor.selected.has(entry.id);
          return (
            <div
              key={name}
              id={domId(entry)}
              ref={virtual.measureElement}
              role="row"
              data-index={index}
              data-item={isHead(entry) ? undefined : entry.id}
              data-cursor={index === cursor.at || undefined}
              aria-rowindex={index + 1}
              aria-selected={isHead(entry) ? undefined : chosen}
              className={isHead(entry) ? 'rk-head-row' : 'rk-row'}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => click(event, index, entry)}
            >
              {isHead(entry) ? (
                <HeadRow head={entry} name={entry.head === 'front' ? frontName : groupName(entry.head)} />
              ) : (
                <Row row={entry} now={now} settings={settings} language={language} selected={chosen} onBox={onBox} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
