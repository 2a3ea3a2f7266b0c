/** What each command does here, and which of them have something to do. */
import type { RefObject } from 'react';
import type { Settings } from '../../lib/model/settings.ts';
import type { Command } from '../../lib/rules/commands.ts';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import { webAddress } from '../base/address.ts';
import { commandsFor } from './Actions.tsx';
import type { Question } from './Ask.tsx';
import { palette } from './Palette.tsx';
import type { Cursor } from './use-cursor.ts';
import { useKeys } from './use-keys.ts';
import type { Moves } from './use-moves.ts';

interface Surroundings {
  /** What a move is for: the selected rows, else the item in view, else the row under the cursor. */
  rows: readonly QueueRow[];
  cursor: Cursor;
  settings: Settings;
  moves: Moves;
  leaving: (ids: readonly string[]) => void;
  ask: (question: Question) => void;
  help: () => void;
  search: RefObject<HTMLInputElement | null>;
  grid: RefObject<HTMLDivElement | null>;
  /** The item in view. */
  id: string | null;
  open: (id: string | null) => void;
}

export function useCommands(all: Surroundings): { run: (command: Command) => boolean; usable: Command[] } {
  const { rows, cursor, settings, moves, leaving, ask, help, search, grid, id, open } = all;
  const forRows = commandsFor(rows);
  const address = webAddress(rows.length === 1 ? (rows[0]?.url ?? null) : null);
  const ids = rows.map((row) => row.id);

  const step = (by: 1 | -1): void => {
    const next = cursor.step(by);
    // With an item in view, the next one comes into view; else the list has the cursor.
    if (next && id !== null) open(next.id);
    else grid.current?.focus();
  };
  const does: Record<Command, (() => void) | false> = {
    next: () => step(1),
    previous: () => step(-1),
    done: () => {
      leaving(ids);
      void moves.move(ids, { to: 'done', reason: 'done' });
    },
    notForUs: () => ask('notForUs'),
    snooze: () => ask('snooze'),
    waiting: () => {
      leaving(ids);
      void moves.move(ids, { to: 'waiting' });
    },
    tag: () => ask('tag'),
    assign: () => ask('assign'),
    priority: () => ask('priority'),
    reopen: () => {
      leaving(ids);
      void moves.move(ids, { to: 'reopen' });
    },
    undo: () => void moves.undo(),
    page: address !== null && (() => void window.open(address, '_blank', 'noopener,noreferrer')),
    select: cursor.row !== null && (() => cursor.row && cursor.toggle(cursor.row.id)),
    search: () => search.current?.focus(),
    help,
    palette: () => palette.open(),
  };
  const FOR_ROWS: readonly Command[] = ['done', 'notForUs', 'snooze', 'waiting', 'tag', 'assign', 'priority', 'reopen'];
  const can = (command: Command): boolean => (FOR_ROWS.includes(command) ? forRows.includes(command) : does[command] !== false);
  const run = (command: Command): boolean => {
    const work = does[command];
    if (!can(command) || work === false) return false;
    work();
    return true;
  };
  useKeys(settings.keys, run);
  return { run, usable: (Object.keys(does) as Command[]).filter((command) => command !== 'palette' && can(command)) };
}
