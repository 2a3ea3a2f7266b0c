/** The reason for a due time in words: "Fr 16:30 + 2 Arbeitstage, Pfingstmontag zählt nicht → fällig Mi 16:30". Pure. */
import { dateFormat, numberFormat } from './format.ts';
import type { Holiday } from './holidays.ts';
import type { Skipped, Why } from './why.ts';

/** Whole keys, so that a missing or unused word is found by looking for it. */
const HOLIDAY_WORDS = {
  newYear: 'why.holiday.newYear',
  epiphany: 'why.holiday.epiphany',
  womensDay: 'why.holiday.womensDay',
  goodFriday: 'why.holiday.goodFriday',
  easterSunday: 'why.holiday.easterSunday',
  easterMonday: 'why.holiday.easterMonday',
  labourDay: 'why.holiday.labourDay',
  liberationDay: 'why.holiday.liberationDay',
  ascension: 'why.holiday.ascension',
  whitSunday: 'why.holiday.whitSunday',
  whitMonday: 'why.holiday.whitMonday',
  corpusChristi: 'why.holiday.corpusChristi',
  uprisingDay: 'why.holiday.uprisingDay',
  peaceFestival: 'why.holiday.peaceFestival',
  assumption: 'why.holiday.assumption',
  childrensDay: 'why.holiday.childrensDay',
  unityDay: 'why.holiday.unityDay',
  reformation: 'why.holiday.reformation',
  allSaints: 'why.holiday.allSaints',
  repentance: 'why.holiday.repentance',
  christmas: 'why.holiday.christmas',
  boxingDay: 'why.holiday.boxingDay',
} as const satisfies Record<Holiday, string>;

const SPAN_WORDS = {
  'business-days': 'why.businessDays',
  'business-hours': 'why.businessHours',
  'calendar-hours': 'why.calendarHours',
} as const;

type SimpleKey = (typeof HOLIDAY_WORDS)[Holiday] | 'why.weekend' | 'why.unknown';
type FilledKey = 'why.about' | 'why.and' | 'why.due' | 'why.dueBut' | 'why.never' | 'why.runsFrom';
type PluralKey = (typeof SPAN_WORDS)[keyof typeof SPAN_WORDS] | 'why.notCounted';
/** `t` of lib/i18n.ts, or one like it. */
export type Translate = (key: SimpleKey | FilledKey | PluralKey, ...args: (number | string[])[]) => string;

const DAY = 86_400_000;

/** A moment as people say it: weekday and clock, with the date where it is not within six days of `now`. Always 24 hours. */
function momentText(at: number, zone: string, language: string, now: number | undefined): string {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(language === 'en' ? 'en-GB' : language, { timeZone: zone, ...options }).format(at);
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekday = format({ weekday: 'short' });
  const away = now === undefined ? 0 : Math.abs(at - now);
  if (away < 6 * DAY) return `${weekday} ${clock}`;
  return `${weekday} ${format({ day: 'numeric', month: 'short', ...(away > 300 * DAY ? { year: 'numeric' } : {}) })} ${clock}`;
}

/** Days that say themselves in "working days" are not named again. */
const toName = (skipped: readonly Skipped[], unit: Why['span']['unit']): readonly Skipped[] =>
  unit === 'business-days' ? skipped.filter(({ kind }) => kind === 'holiday') : skipped;

/** Name of a weekday, 1 Monday … 7 Sunday; 1 January 2024 was a Monday. */
const weekdayName = (weekday: number, language: string): string =>
  dateFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));

/**
 * The reason as one line. `t` and `language` ('de', 'en') of lib/i18n.ts; with `now` (epoch ms) far-away times get their
 * date. `why` null: the time is unknown.
 */
export function whyText(why: Why | null, t: Translate, language: string, now?: number): string {
  if (!why) return t('why.unknown');
  const { span, due, exact, zone } = why;
  const say = (at: number): string => {
    const text = momentText(at, zone, language, now);
    return exact ? text : t('why.about', [text]);
  };
  const amount = numberFormat(language, { maximumFractionDigits: 2 }).format(span.amount);
  const start = say(why.start);
  const length = t(SPAN_WORDS[span.unit], span.amount, [amount]);
  if (due === null) return t('why.never', [start, length]);
  const names = toName(why.skipped, span.unit).map((skip) =>
    skip.kind === 'holiday'
      ? t(HOLIDAY_WORDS[skip.name])
      : skip.kind === 'weekend'
        ? t('why.weekend')
        : weekdayName(skip.weekday, language),
  );
  const list = names.length > 1 ? t('why.and', [names.slice(0, -1).join(', '), names.at(-1) as string]) : names[0];
  const parts = [
    ...(why.runsFrom === null ? [] : [t('why.runsFrom', [momentText(why.runsFrom, zone, language, now)])]),
    ...(list === undefined ? [] : [t('why.notCounted', names.length, [list])]),
  ];
  return parts.length ? t('why.dueBut', [start, length, parts.join(', '), say(due)]) : t('why.due', [start, length, say(due)]);
}
