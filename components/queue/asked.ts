/** What another screen asks the queue to show; taken once, when the queue comes up. */
import type { QueueFilter } from '../../lib/model/settings.ts';
import { NO_FILTER } from '../../lib/rules/queue/list.ts';

let asked: Partial<QueueFilter> | null = null;

/** Call just before going to '#queue'. */
export function askQueue(filter: Partial<QueueFilter>): void {
  asked = filter;
}

/** The filter asked for, or the usual one. */
export const firstFilter = (): QueueFilter => ({ ...NO_FILTER, ...asked });
/** It was taken over. */
export function forgetAsked(): void {
  asked = null;
}
