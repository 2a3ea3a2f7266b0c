/** Times, spans and numbers as people write them: dd.mm., 24 hours, in the page's language. */
import { currentLanguage, t } from '../../lib/i18n.ts';
import { dateFormat, numberFormat } from '../../lib/rules/format.ts';

const MINUTE = 60_000;

export const locale = (): string => (currentLanguage() === 'de' ? 'de-DE' : 'en-GB');

export const number = (value: number): string => numberFormat(locale(), {}).format(value);

/** '02.03.2026, 09:12' in the settings' zone. */
export const moment = (at: number, zone?: string): string =>
  dateFormat(locale(), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);

/** '02.03.2026' in the settings' zone. */
export const dayText = (at: number, zone?: string): string =>
  dateFormat(locale(), { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone }).format(at);

/** '09:12' in the settings' zone. */
export const clock = (at: number, zone?: string): string =>
  dateFormat(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);

/** A span of minutes in its two largest units: '3 T 4 Std.', '5 Std. 12 Min.', '8 Min.'. */
export function span(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  const days = Math.floor(whole / 1440);
  const hours = Math.floor((whole % 1440) / 60);
  const rest = whole % 60;
  if (days) return hours ? t('common.daysHours', [number(days), hours]) : t('common.days', [number(days)]);
  if (hours) return rest ? t('common.hoursMinutes', [hours, rest]) : t('common.hours', [hours]);
  return t('common.minutes', [rest]);
}

/** Age of a moment as a span. Both in epoch ms. */
export const age = (since: number, now: number): string => span((now - since) / MINUTE);

/** Monday first: names of the seven days. */
export function weekdays(width: 'long' | 'short' = 'long'): string[] {
  const format = dateFormat(locale(), { weekday: width, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
}
