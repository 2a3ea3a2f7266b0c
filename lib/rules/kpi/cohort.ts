/** Which items the rates are about. Pure. */
import type { Item } from '../../model/records.ts';
import { isUnanswered, needsAnswer } from '../view.ts';

/** One of us answered, whenever that was. */
export const isAnswered = ({ answeredAt, answeredBy }: Pick<Item, 'answeredAt' | 'answeredBy'>): boolean =>
  answeredAt !== null || answeredBy !== null;

/** Waits for an answer of ours, put off or not; where nobody can tell it is none (`unknown`). */
export const isOpen = (item: Item): boolean => item.state !== 'unknown' && isUnanswered(item);

/** Counts for or against us: answered, or open. What was put away without an answer, waits for them or cannot be told does neither. */
export const isCounted = (item: Item): boolean => isAnswered(item) || isOpen(item);

/** Is part of a conversation: answered, or waiting for the answer it needs. */
export const inConversation = (item: Item): boolean => isAnswered(item) || (isOpen(item) && needsAnswer(item));

/** Done without an answer, and why; null for all others. */
export const excludedFor = (item: Item): Item['doneReason'] =>
  item.state === 'done' && !isAnswered(item) ? (item.doneReason ?? 'done') : null;

/** RingCentral's four. */
export function handledAs(item: Item): 'replied' | 'ignored' | 'assigned' | 'new' {
  if (isAnswered(item)) return 'replied';
  if (item.state === 'done') return 'ignored';
  return item.assignee ? 'assigned' : 'new';
}

/** A human of us did something with it: answered, moved, assigned, judged. */
export const isActedOn = (item: Item): boolean =>
  isAnswered(item) || Boolean(item.assignee) || item.needs?.said != null || Boolean(item.log?.some(({ by }) => by === 'person'));
