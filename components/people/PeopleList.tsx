/** The list itself, drawn only where it is seen. Arrow keys, Home and End go from person to person. */
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useCallback, useLayoutEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Contact } from './list.ts';
import { Row } from './Row.tsx';

/** Pixels a row usually takes. */
const ROW = 56;

/** Height of a row; a list that is hidden behind a card keeps the heights it had. */
const sizeOf = (row: HTMLElement, _: unknown, list: Virtualizer<HTMLDivElement, HTMLLIElement>): number =>
  row.offsetParent ? row.offsetHeight : (list.measurementsCache[Number(row.dataset.index)]?.size ?? ROW);

interface Props {
  people: readonly Person[];
  contacts: ReadonlyMap<string, Contact> | null;
  settings: Settings;
  chosen: ReadonlySet<string>;
  choose: (id: string, on: boolean) => void;
  /** Id of the person whose card is open. */
  open: string | null;
  /** Where the list stood when it was last shown, in pixels; written while it is scrolled. */
  place: { current: number };
}

export const PeopleList = memo(function PeopleList({ people, contacts, settings, chosen, choose, open, place }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // The same function while the list is the same: with another one all 20,000 places would be worked out anew at each scroll.
  const keyOf = useCallback((index: number) => people[index]?.id ?? index, [people]);
  const list = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: people.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    measureElement: sizeOf,
    getItemKey: keyOf,
    overscan: 8,
    initialOffset: place.current,
    initialRect: { width: 400, height: 600 },
  });
  // Hidden behind a card, the list may lose its place; it is put back with the card's going.
  useLayoutEffect(() => {
    box.current?.scrollTo?.(0, place.current);
  }, [place, open]);
  const go = (event: KeyboardEvent): void => {
    const current = people.findIndex(({ id }) => id === (document.activeElement as HTMLElement | null)?.dataset.row);
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: people.length - 1 }[event.key];
    const target = to === undefined ? undefined : people[to];
    if (current < 0 || to === undefined || !target) return;
    event.preventDefault();
    list.scrollToIndex(to);
    // The row may have to be drawn first.
    const focus = (tries: number): void => {
      const row = box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(target.id)}"]`);
      if (row) row.focus({ preventScroll: true });
      else if (tries) requestAnimationFrame(() => focus(tries - 1));
    };
    focus(10);
  };
  return (
    <div
      ref={box}
      className="rk-people-list"
      onScroll={(event) => {
        if (event.currentTarget.clientHeight) place.current = event.currentTarget.scrollTop;
      }}
    >
      <ul onKeyDown={go} aria-label={t('people.list')} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const person = people[index];
          return (
            person && (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={people.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row
                  person={person}
                  contact={contacts?.get(person.id)}
                  settings={settings}
                  chosen={chosen.has(person.id)}
                  choose={choose}
                  open={person.id === open}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
});
