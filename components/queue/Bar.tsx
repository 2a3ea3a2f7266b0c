/** Over the list: how many there are, or what can be done with those that are selected. */
import { ActionIcon, Button } from '@mantine/core';
import IconCommand from '@tabler/icons-react/dist/esm/icons/IconCommand.mjs';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import { t } from '../../lib/i18n.ts';
import type { Command, Keys } from '../../lib/rules/commands.ts';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import { number } from '../base/time.ts';
import { Actions } from './Actions.tsx';
import type { Cursor } from './use-cursor.ts';

interface Props {
  /** Selected rows. */
  rows: readonly QueueRow[];
  keys: Keys;
  run: (command: Command) => void;
  total: number;
  cursor: Cursor;
  help: () => void;
}

export function Bar({ rows, keys, run, total, cursor, help }: Props) {
  return (
    <div className="rk-bar">
      <span role="status" className="rk-figure">
        {rows.length ? t('queue.selected', rows.length, [number(rows.length)]) : t('queue.count', total, [number(total)])}
      </span>
      <span className="rk-bar-right">
        {total > 0 && rows.length < total && (
          <Button size="compact-sm" variant="subtle" onClick={cursor.selectAll}>
            {t('queue.selectAll')}
          </Button>
        )}
        {rows.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={cursor.clear}>
            {t('queue.selectNone')}
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('queue.command.palette')}
          title={t('queue.command.palette')}
          onClick={() => run('palette')}
        >
          <IconCommand size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={t('queue.command.help')} title={t('queue.command.help')} onClick={help}>
          <IconKeyboard size={18} aria-hidden />
        </ActionIcon>
      </span>
      {rows.length > 0 && <Actions rows={rows} keys={keys} run={run} />}
    </div>
  );
}
