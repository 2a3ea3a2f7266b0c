/** What stands in the calendar: entries, holidays, the agenda. Pure. */
import type { EventInput } from '@fullcalendar/react';
import type { AgendaItem, PlanEntry } from '../../lib/model/plan.ts';
import type { Bundesland } from '../../lib/model/settings.ts';
import { type Holiday, holidaysOf } from '../../lib/rules/holidays.ts';
import { addDays } from '../../lib/rules/plan/days.ts';
import { dated } from '../../lib/rules/plan/gaps.ts';

/** What an event is, for its drawing. */
export type What = { entry: PlanEntry } | { holiday: Holiday } | { agenda: AgendaItem };

/** Days and clock times go in as they are told, in no zone: the calendar runs in UTC and so never moves them. */
const entryEvent = (entry: PlanEntry & { day: string }): EventInput => ({
  id: `entry ${entry.id}`,
  title: entry.topic,
  ...(entry.time === null ? { start: entry.day, allDay: true } : { start: `${entry.day}T${entry.time}:00Z`, allDay: false }),
  extendedProps: { what: { entry } satisfies What },
});

const still = { allDay: true, editable: false } as const;

/** Events from `from` up to the day before `to`. `land`: whose holidays; null for none. */
export function eventsOf(
  { entries, agenda }: { entries: readonly PlanEntry[]; agenda: readonly AgendaItem[] },
  land: Bundesland | null,
  from: string,
  to: string,
): EventInput[] {
  const years = new Set([Number(from.slice(0, 4)), Number(to.slice(0, 4))]);
  const holidays = land === null ? [] : [...years].flatMap((year) => [...holidaysOf(year, land)]);
  return [
    ...holidays
      .filter(([day]) => day >= from && day < to)
      .map(([day, holiday]) => ({
        ...still,
        id: `holiday ${day}`,
        title: holiday,
        start: day,
        extendedProps: { what: { holiday } satisfies What },
      })),
    ...agenda
      .filter(({ day, until }) => (until ?? day) >= from && day < to)
      .map((item) => ({
        ...still,
        id: `agenda ${item.id}`,
        title: item.title,
        start: item.day,
        end: addDays(item.until ?? item.day, 1),
        extendedProps: { what: { agenda: item } satisfies What },
      })),
    ...dated(entries)
      .filter(({ day }) => day >= from && day < to)
      .map(entryEvent),
  ];
}
