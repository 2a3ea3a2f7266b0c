/** A moment as a clock on the wall shows it, for fields in which a date and time are typed. Pure. */
import { Temporal } from 'temporal-polyfill';

/** '2026-03-02T09:12' in an IANA zone → epoch ms; null for what is no such time. In the hour that comes twice: the first. */
export function fromWall(text: string, zone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** Epoch ms → '2026-03-02T09:12' in an IANA zone. */
export const toWall = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
