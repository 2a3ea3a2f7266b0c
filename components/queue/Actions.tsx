/** The moves as buttons, each with its key: for the item in view, or for all that are selected. */
import { Button } from '@mantine/core';
import type { Command } from '../../lib/rules/commands.ts';
import { keyOf, type Keys } from '../../lib/rules/commands.ts';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import { commandName, keyWords } from './words.ts';

const closed = ({ state }: QueueRow): boolean => state === 'done' || state === 'answered';
const away = (row: QueueRow): boolean => closed(row) || row.state === 'snoozed' || row.state === 'waiting';

/** Commands that do something to these rows. */
export function commandsFor(rows: readonly QueueRow[]): Command[] {
  if (!rows.length) return [];
  return [
    ...(rows.every(closed) ? [] : (['done', 'notForUs', 'snooze', 'waiting'] as const)),
    ...(rows.some(away) ? (['reopen'] as const) : []),
    'tag',
    'assign',
    'priority',
  ];
}

interface Props {
  rows: readonly QueueRow[];
  keys: Keys;
  run: (command: Command) => void;
}

export function Actions({ rows, keys, run }: Props) {
  return (
    <div className="rk-actions-bar">
      {commandsFor(rows).map((command) => (
        <Button
          key={command}
          size="compact-sm"
          variant={command === 'done' ? 'filled' : 'default'}
          aria-keyshortcuts={keyOf(command, keys).replace('mod', 'Control') || undefined}
          title={`${commandName(command)} (${keyWords(keyOf(command, keys))})`}
          onClick={() => run(command)}
        >
          {commandName(command)}
        </Button>
      ))}
    </div>
  );
}
