/** The calendar: a month or a week, entries moved with the mouse, by keys or by their menus. */
import FullCalendar, { type CalendarRef, type EventDropInfo } from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import de from '@fullcalendar/react/locales/de';
import en from '@fullcalendar/react/locales/en-gb';
import classic from '@fullcalendar/react/themes/classic';
import timeGrid from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import './calendar.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { addDays } from '../../lib/rules/plan/days.ts';
import { CalendarBar } from './CalendarBar.tsx';
import { CalendarEntry } from './CalendarEntry.tsx';
import { eventsOf, type What } from './calendar-events.ts';
import { entryLink, focusSoon } from './focus.ts';
import type { Acts } from './use-acts.ts';
import type { ViewProps } from './Views.tsx';

const PLUGINS = [dayGrid, timeGrid, interaction, classic];

/** After an entry moved by a key or its menu: the calendar shows its new day, and the focus is on it again. */
function useFollow(entries: readonly PlanEntry[], range: { from: string; to: string } | null, show: (day: string) => void) {
  /** `kept`: the background said so; what is read from then on is newer than the move. */
  const wanted = useRef<{ id: string; day: string; kept: boolean } | null>(null);
  useEffect(() => {
    const going = wanted.current;
    if (!going) return;
    const { id, day } = going;
    if (entries.find((entry) => entry.id === id)?.day !== day) {
      // Taken back, or moved on by somebody else.
      if (going.kept) wanted.current = null;
      return;
    }
    if (range && (day < range.from || day >= range.to)) {
      show(day);
      return;
    }
    wanted.current = null;
    return focusSoon([entryLink(id)]);
  }, [entries, range, show]);
  return wanted;
}

export function CalendarView({ plan, settings, today, acts, shown, setShown, make }: ViewProps) {
  const calendar = useRef<CalendarRef>(null);
  const [title, setTitle] = useState('');
  const [range, setRange] = useState<{ from: string; to: string } | null>(null);
  const keys = useId();
  const show = useRef((day: string) => calendar.current?.getApi().gotoDate(day)).current;
  const latest = useRef(plan.entries);
  latest.current = plan.entries;
  const wanted = useFollow(plan.entries, range, show);
  const { holidays } = settings.hours;
  const events = useMemo(() => (range ? eventsOf(plan, holidays, range.from, range.to) : []), [plan, holidays, range]);
  const follow = async (id: string, day: string, keep: () => Promise<boolean>): Promise<boolean> => {
    const going = { id, day, kept: false };
    wanted.current = going;
    going.kept = await keep();
    if (!going.kept && wanted.current === going) wanted.current = null;
    return going.kept;
  };
  const move = (entry: PlanEntry, days: number): void => {
    // The calendar draws behind the plan: a second key counts from where the first one put the entry, not from where it is drawn.
    const day = wanted.current?.id === entry.id ? wanted.current.day : latest.current.find(({ id }) => id === entry.id)?.day;
    if (!day) return;
    void follow(entry.id, addDays(day, days), () => acts.shift([{ ...entry, day }], days));
  };
  /** The menu's dialog too: the calendar goes where it puts the entry. */
  const menuActs: Acts = {
    ...acts,
    date: (entry, day, time) => (day === null ? acts.date(entry, day, time) : follow(entry.id, day, () => acts.date(entry, day, time))),
  };
  const dropped = ({ event, revert }: EventDropInfo): void => {
    const { entry } = event.extendedProps.what as { entry: PlanEntry };
    const [day = '', time = ''] = event.startStr.split('T');
    void acts.date(entry, day, event.allDay ? null : time.slice(0, 5)).then((kept) => {
      if (!kept) revert();
    });
  };
  return (
    <section className="rk-plan-calendar" aria-label={t('plan.view.calendar')}>
      <CalendarBar
        title={title}
        kind={shown.kind}
        go={(where) => calendar.current?.getApi()[where]()}
        setKind={(kind) => {
          setShown((before) => ({ ...before, kind }));
          calendar.current?.getApi().changeView(kind);
        }}
      />
      <p id={keys} className="rk-soft rk-small rk-none">
        {t('plan.keys')}
      </p>
      <FullCalendar
        ref={calendar}
        plugins={PLUGINS}
        headerToolbar={false}
        initialView={shown.kind}
        initialDate={shown.date ?? today}
        now={today}
        timeZone="UTC"
        locale={currentLanguage() === 'de' ? de : en}
        firstDay={1}
        weekNumbers
        height="auto"
        fixedWeekCount={false}
        dayMaxEvents={6}
        eventOrder="start,allDay,title"
        slotMinTime="06:00:00"
        slotMaxTime="22:00:00"
        slotDuration="00:30:00"
        defaultTimedEventDuration="00:30:00"
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        editable
        eventDurationEditable={false}
        eventInteractive={false}
        eventDisplay="block"
        events={events}
        eventContent={({ event }) => <CalendarEntry what={event.extendedProps.what as What} acts={menuActs} keys={keys} move={move} />}
        eventClass={({ event }) => `rk-plan-what-${Object.keys(event.extendedProps.what as What)[0]}`}
        eventDrop={dropped}
        dateClick={({ dateStr, allDay }) => {
          const [day = '', time = ''] = dateStr.split('T');
          make({ day, time: allDay ? null : time.slice(0, 5) });
        }}
        datesSet={({ startStr, endStr, view }) => {
          setTitle(view.title);
          const date = view.currentStart.toISOString().slice(0, 10);
          setRange({ from: startStr.slice(0, 10), to: endStr.slice(0, 10) });
          setShown((before) => ({ ...before, date }));
        }}
      />
    </section>
  );
}
