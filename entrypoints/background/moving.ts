/** What each move makes of an item, and how it is told. */
import { t } from '../../lib/i18n.ts';
import type { ItemMove } from '../../lib/messages.ts';
import type { Assignee, Department, Item, Priority } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { logged } from '../../lib/rules/log.ts';
import { stateByClock } from '../../lib/rules/state.ts';
import { BadMessage } from './failed.ts';
import { momentText } from './snooze.ts';

/** Throws BadMessage for a snooze into the past and for a colleague nobody knows. */
export function checkMove(move: ItemMove, settings: Settings, now: number): void {
  if (move.to === 'snoozed' && !(move.until > now)) throw new BadMessage('snooze into the past');
  const colleague = move.to === 'assign' ? (move.assignee?.colleague ?? null) : null;
  if (colleague !== null && !settings.team.some(({ id }) => id === colleague)) throw new BadMessage('unknown colleague');
}

const held = (even: boolean | undefined): Pick<Item, 'holds'> => (even ? { holds: true } : { holds: undefined });

/** The clock of a case starts when it is first given to somebody; of one that was given before that was kept, nobody knows when. */
const handed = (row: Item, assignee: Assignee | undefined, now: number): Pick<Item, 'assignee' | 'assignedAt'> => ({
  assignee,
  assignedAt: assignee && (row.assignee ? row.assignedAt : now),
});

/** The item after the move; a field that says the usual is left out, as in rows written before. */
function changed<Row extends Item>(row: Row, move: ItemMove, now: number): Row {
  switch (move.to) {
    case 'done':
      return { ...row, state: 'done', doneReason: move.reason, snoozedUntil: null };
    case 'snoozed':
      return { ...row, state: 'snoozed', snoozedUntil: move.until, doneReason: null, ...held(move.even) };
    case 'waiting':
      return { ...row, state: 'waiting', snoozedUntil: null, doneReason: null, ...held(move.even) };
    case 'reopen':
      return { ...row, state: stateByClock(row.warnAt, row.dueAt, now), doneReason: null, snoozedUntil: null };
    case 'assign':
      return { ...row, ...handed(row, move.assignee?.colleague || move.assignee?.department ? move.assignee : undefined, now) };
    case 'priority':
      return { ...row, priority: move.priority === 'normal' ? undefined : move.priority };
    case 'needs':
      return { ...row, needs: { guess: row.needs?.guess ?? null, said: move.said } };
  }
}

/** The item after the move, which its log remembers as a person's. */
export const applied = (row: Item, move: ItemMove, now: number): Item => logged(row, changed(row, move, now), 'person', now);

const DEPARTMENT: Record<Department, () => string> = {
  marketing: () => t('queueNotice.marketing'),
  sales: () => t('queueNotice.sales'),
  service: () => t('queueNotice.service'),
};
const PRIORITY: Record<Priority, () => string> = {
  high: () => t('queueNotice.priorityHigh'),
  normal: () => t('queueNotice.priorityNormal'),
  low: () => t('queueNotice.priorityLow'),
};

function assigneeWords({ department, colleague }: Assignee, { team }: Settings): string {
  const name = team.find(({ id }) => id === colleague)?.name;
  return [name, department && DEPARTMENT[department]()].filter(Boolean).join(', ');
}

/** What was done, in words with exact times. Names colleagues: never for a page of a network. */
export function moveWords(move: ItemMove, settings: Settings): string {
  switch (move.to) {
    case 'done':
      return move.reason === 'not-for-us' ? t('notice.movedNotForUs') : t('notice.movedDone');
    case 'snoozed': {
      const until = momentText(move.until, settings.hours.zone);
      return move.even ? t('queueNotice.snoozedEven', [until]) : t('notice.movedSnoozed', [until]);
    }
    case 'waiting':
      return move.even ? t('queueNotice.waitingEven') : t('queueNotice.waiting');
    case 'reopen':
      return t('notice.movedReopened');
    case 'assign': {
      const to = move.assignee && assigneeWords(move.assignee, settings);
      return to ? t('queueNotice.assigned', [to]) : t('queueNotice.unassigned');
    }
    case 'priority':
      return PRIORITY[move.priority]();
    case 'needs':
      return move.said === null ? t('queueNotice.needsGuess') : move.said ? t('queueNotice.needsYes') : t('queueNotice.needsNo');
  }
}
