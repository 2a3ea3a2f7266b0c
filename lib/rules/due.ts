import type { Hours, Span } from '../model/settings.ts';

/** Earliest epoch ms at which the span has passed since `start`. */
export function dueAt(start: number, span: Span, _hours: Hours): number {
  return start + span.amount * 3_600_000;
}
