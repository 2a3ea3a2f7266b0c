/** The command palette: every command, saved view and move that can be taken back, found by typing. */
import '@mantine/spotlight/styles.layer.css';
import { Kbd } from '@mantine/core';
import { createSpotlight, Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { t } from '../../lib/i18n.ts';
import type { QueueFilter, Settings } from '../../lib/model/settings.ts';
import { type Command, keyOf } from '../../lib/rules/commands.ts';
import { age } from '../base/time.ts';
import type { Moves } from './use-moves.ts';
import { commandName, keyWords } from './words.ts';

export const [paletteStore, palette] = createSpotlight();

/** Moves that can be taken back, as many as are offered. */
const LAST = 5;

interface Props {
  commands: readonly Command[];
  settings: Settings;
  moves: Moves;
  run: (command: Command) => void;
  show: (filter: QueueFilter) => void;
}

export function Palette({ commands, settings, moves, run, show }: Props) {
  const actions: SpotlightActionData[] = [
    ...commands.map((command) => ({
      id: command,
      label: commandName(command),
      rightSection: keyOf(command, settings.keys) ? <Kbd>{keyWords(keyOf(command, settings.keys))}</Kbd> : null,
      onClick: () => run(command),
    })),
    ...settings.views.map((view) => ({ id: `view ${view.id}`, label: t('queue.viewShow', [view.name]), onClick: () => show(view.filter) })),
    ...moves.last.slice(0, LAST).map(({ token, text, at }) => ({
      id: `undo ${token}`,
      label: t('queue.undoWhat', [text]),
      description: t('queue.ago', [age(at, Date.now())]),
      onClick: () => void moves.undo(token),
    })),
  ];
  return (
    <Spotlight
      store={paletteStore}
      actions={actions}
      shortcut={null}
      nothingFound={t('queue.paletteNone')}
      searchProps={{ placeholder: t('queue.paletteSearch'), 'aria-label': t('queue.paletteSearch') }}
      attributes={{ content: { 'aria-label': t('queue.command.palette') } }}
      transitionProps={{ duration: 0 }}
      scrollable
      maxHeight="60dvh"
    />
  );
}
