/** Cursor and selection in a list whose entries come and go: both are kept by name, never by place. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import { type Entry, isHead, keyOfEntry } from './entries.ts';

export interface Cursor {
  /** Place of the cursor in the entries, -1 where there is none. */
  at: number;
  entry: Entry | null;
  /** The row under the cursor. */
  row: QueueRow | null;
  moveTo: (index: number) => void;
  /** By rows: headings are passed over. Returns the row arrived at. */
  step: (by: 1 | -1) => QueueRow | null;
  selected: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** From the last one chosen to this one (Shift). */
  toggleTo: (id: string) => void;
  selectAll: () => void;
  clear: () => void;
  /** What a move is for: the selected rows, else the one under the cursor. */
  targets: () => QueueRow[];
  /** Puts the cursor on the next row that is not one of `ids`, before they move away. */
  leave: (ids: readonly string[]) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** `get`: a row by id, also one that is hidden by a filter or a closed group now. */
export function useCursor(entries: readonly Entry[], get: (id: string) => QueueRow | undefined): Cursor {
  const [key, setKey] = useState<string | null>(null);
  const [selected, setSelected] = useState(NONE);
  const anchor = useRef<string | null>(null);
  const lastAt = useRef(0);

  const found = useMemo(() => (key === null ? -1 : entries.findIndex((entry) => keyOfEntry(entry) === key)), [entries, key]);
  // What was under the cursor went away: it stays at its place in the list.
  const at = found >= 0 ? found : key === null ? -1 : Math.min(lastAt.current, entries.length - 1);
  lastAt.current = Math.max(0, at);
  const entry = entries[at] ?? null;
  const row = entry && !isHead(entry) ? entry : null;

  const moveTo = useCallback(
    (index: number) => {
      const next = entries[Math.max(0, Math.min(index, entries.length - 1))];
      if (next) setKey(keyOfEntry(next));
    },
    [entries],
  );
  const step = (by: 1 | -1): QueueRow | null => {
    for (let index = at + by; index >= 0 && index < entries.length; index += by) {
      const next = entries[index] as Entry;
      if (isHead(next)) continue;
      setKey(next.id);
      return next;
    }
    return null;
  };
  const toggle = (id: string): void => {
    anchor.current = id;
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const toggleTo = (id: string): void => {
    const [from, to] = [anchor.current, id].map((one) => entries.findIndex((entry) => keyOfEntry(entry) === one)) as [number, number];
    if (from < 0 || to < 0) {
      toggle(id);
      return;
    }
    const span = entries.slice(Math.min(from, to), Math.max(from, to) + 1).flatMap((entry) => (isHead(entry) ? [] : [entry.id]));
    setSelected((before) => new Set([...before, ...span]));
  };
  return {
    at,
    entry,
    row,
    moveTo,
    step,
    selected,
    toggle,
    toggleTo,
    selectAll: () => setSelected(new Set(entries.flatMap((entry) => (isHead(entry) ? [] : [entry.id])))),
    clear: () => setSelected(NONE),
    targets: () => {
      const chosen = [...selected].flatMap((id) => get(id) ?? []);
      return chosen.length ? chosen : row ? [row] : [];
    },
    leave: (ids) => {
      if (!row || !ids.includes(row.id)) return;
      const going = new Set(ids);
      const stays = (one: Entry): boolean => !isHead(one) && !going.has(one.id);
      const next = entries.slice(at + 1).find(stays) ?? entries.slice(0, at).reverse().find(stays);
      if (next) setKey(keyOfEntry(next));
    },
  };
}
