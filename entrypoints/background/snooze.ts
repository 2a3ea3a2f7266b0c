/** Snooze choices with their exact times (FIELD.md, snooze). Pure. */
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { Hours } from '../../lib/model/settings.ts';
import { clockTime } from '../../lib/rules/quiet.ts';

const HOUR = 3_600_000;

/** When the first opening begins on a day `days` from now, 09:00 where the day is closed. Epoch ms. */
function morning(now: number, days: number, { zone, days: week }: Hours): number {
  const noon = clockTime(now, '12:00', zone, days);
  const weekday = (new Date(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(noon)).getUTCDay() + 6) % 7;
  return clockTime(now, week[weekday]?.[0]?.from ?? '09:00', zone, days);
}

/** Days until next Monday, 1 … 7. */
const untilMonday = (now: number, zone: string): number => {
  const weekday = (new Date(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now)).getUTCDay() + 6) % 7;
  return 7 - weekday;
};

/** A moment as people say it: "Di., 24.11., 09:00". */
export const momentText = (at: number, zone: string): string =>
  new Intl.DateTimeFormat(currentLanguage() === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

/** Later today (in three hours, on the half hour; not after 22:00), tomorrow, next Monday. */
export function snoozeChoices(now: number, hours: Hours): { label: string; until: number }[] {
  const later = Math.ceil((now + 3 * HOUR) / (HOUR / 2)) * (HOUR / 2);
  const choices = [
    { label: t('notice.snoozeTomorrow', [momentText(morning(now, 1, hours), hours.zone)]), until: morning(now, 1, hours) },
    {
      label: t('notice.snoozeWeek', [momentText(morning(now, untilMonday(now, hours.zone), hours), hours.zone)]),
      until: morning(now, untilMonday(now, hours.zone), hours),
    },
  ];
  if (later <= clockTime(now, '22:00', hours.zone))
    choices.unshift({ label: t('notice.snoozeLater', [momentText(later, hours.zone)]), until: later });
  return choices;
}
