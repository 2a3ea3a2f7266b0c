/** The day of a report as a person set it. Pure. */
import type { Mention } from '../../lib/model/listening.ts';

/** `day` 'YYYY-MM-DD', '' for not known: then the report stands on the day it was added, `today`. */
export function withDay(mention: Mention, day: string, today: string): Mention {
  if (day === (mention.time ? mention.day : '')) return mention;
  const from = Date.parse(`${day}T00:00:00Z`);
  if (!day || Number.isNaN(from)) return { ...mention, time: null, day: today };
  return { ...mention, day, time: { from, to: from + 86_399_000 } };
}
