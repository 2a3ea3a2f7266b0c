/** Words of the queue. Functions: words follow the language. */
import { t } from '../../lib/i18n.ts';
import type { Interaction, ItemKind, ItemRule, ItemState, Needs, Priority, Stage } from '../../lib/model/records.ts';
import type { QueueFilter } from '../../lib/model/settings.ts';
import type { Command } from '../../lib/rules/commands.ts';
import { dateFormat, dayFormat } from '../../lib/rules/format.ts';
import type { Group, QueueRow } from '../../lib/rules/queue/row.ts';
import { STAGE_NAMES } from '../../lib/rules/stages.ts';
import { age, clock, locale } from '../base/time.ts';

export const stateName = (state: ItemState): string => t(`queue.state.${state}`);
export const groupName = (group: Group): string => t(`queue.group.${group}`);
export const kindName = (kind: ItemKind): string => t(`queue.kind.${kind}`);
export const guessName = (guess: NonNullable<Needs['guess']>): string => t(`queue.guess.${guess}`);
export const ruleName = (rule: ItemRule): string =>
  t(`queue.rule.${rule.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}` as never);
export const priorityName = (priority: Priority): string => t(`queue.priority.${priority}`);
export const commandName = (command: Command): string => t(`queue.command.${command}`);
export const sortName = (sort: QueueFilter['sort']): string => t(`queue.sort.${sort}`);
export const stageName = (stage: Stage): string => t(STAGE_NAMES[stage]);
export const deedName = (kind: Interaction['kind']): string => t(`queue.deed.${kind}`);

/** A moment near now: '09:12' on the same day, else 'Di., 24.11., 09:12'. */
export function near(at: number, now: number, zone: string): string {
  const { format: day } = dayFormat(zone);
  if (day(at) === day(now)) return clock(at, zone);
  const year: Intl.DateTimeFormatOptions = Math.abs(at - now) > 300 * 86_400_000 ? { year: 'numeric' } : {};
  return dateFormat(locale(), {
    weekday: 'short',
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    ...year,
  }).format(at);
}

/** What the row says of its state: overdue since when, due when, put off until when. */
export function stateWords(row: QueueRow, group: Group, now: number, zone: string): string {
  if (group === 'overdue') return row.dueAt === null ? stateName('overdue') : t('queue.overdueFor', [age(row.dueAt, now)]);
  if (row.state === 'snoozed' && row.snoozedUntil !== null) return t('queue.snoozedUntil', [near(row.snoozedUntil, now, zone)]);
  if (group === 'done' || group === 'waiting' || row.state === 'unknown') return stateName(row.state);
  return row.dueAt === null ? t('queue.noDue') : t('queue.dueAt', [near(row.dueAt, now, zone)]);
}

/** How old it is; "ca." where the network shows only about when. */
export function ageWords(row: Pick<QueueRow, 'firstAt' | 'exact'>, now: number): string {
  if (row.firstAt === null) return t('queue.ageUnknown');
  const told = age(row.firstAt, now);
  return t('queue.ago', [row.exact ? told : t('queue.about', [told])]);
}

/** A key as it stands on the keyboard: 'mod+k' → 'Strg K'. */
export function keyWords(name: string, mac = /Mac|iPhone|iPad/.test(navigator.platform)): string {
  if (name === '') return t('queue.noKey');
  return name
    .split(/\+(?=.)/)
    .map((part) =>
      part === 'mod' ? (mac ? '⌘' : t('queue.ctrl')) : part === 'shift' ? t('queue.shift') : part.length === 1 ? part.toUpperCase() : part,
    )
    .join(' ');
}
