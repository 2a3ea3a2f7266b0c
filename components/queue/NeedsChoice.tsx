/** "Needs an answer?": a first guess, and what a person says, which counts. It hides nothing. */
import { Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import type { Moves } from './use-moves.ts';
import { guessName } from './words.ts';

export function NeedsChoice({ row, moves }: { row: QueueRow; moves: Moves }) {
  const say = (said: boolean | null): void => void moves.move([row.id], { to: 'needs', said });
  const why = row.guess ? t('queue.guessed', [guessName(row.guess)]) : t('queue.guessedNothing');
  return (
    <fieldset className="rk-needs" aria-label={t('queue.needs')}>
      <span>{t('queue.needs')}</span>
      {[true, false].map((value) => (
        <Button
          key={String(value)}
          size="compact-sm"
          variant={row.needs === value ? 'light' : 'default'}
          aria-pressed={row.needs === value}
          onClick={() => say(value)}
        >
          {value ? t('queue.yes') : t('queue.no')}
        </Button>
      ))}
      <span className="rk-soft">{row.said === null ? why : t('queue.saidByUs')}</span>
      {row.said !== null && (
        <Button size="compact-sm" variant="subtle" onClick={() => say(null)}>
          {t('queue.guessAgain')}
        </Button>
      )}
    </fieldset>
  );
}
