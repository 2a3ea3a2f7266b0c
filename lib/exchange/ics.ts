/** The plan as iCalendar (RFC 5545), for calendar programs: to import once, or as a file that is looked at again and again. */
import { Temporal } from 'temporal-polyfill';
import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { PlanEntry } from '../model/plan.ts';
import { addDays } from '../rules/plan/days.ts';
import { dated } from '../rules/plan/gaps.ts';
import { fold, unfold } from './fold.ts';

/** What the file says in the user's language. */
export interface IcsWords {
  /** Name of the calendar. */
  name: string;
  kind: (entry: PlanEntry) => string;
  state: (entry: PlanEntry) => string;
  /** Names of its channels. */
  channels: (entry: PlanEntry) => string[];
}

/** Minutes a post takes in a calendar, which knows no moments. */
const MINUTES = 30;

/** Epoch ms of a clock time on a day; a time the clocks skip in spring is the one after it. Throws RangeError for an unknown zone. */
const moment = (day: string, time: string, zone: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;

/** A whole day is told as that day and the one after, which is not part of it; times are told in UTC, so that no zone table is needed. */
function when({ day, time }: PlanEntry & { day: string }, zone: string): Pick<IcsEvent, 'start' | 'end'> {
  if (time === null) {
    const date = (one: string) => ({ date: new Date(`${one}T00:00:00Z`), type: 'DATE' as const });
    return { start: date(day), end: date(addDays(day, 1)) };
  }
  const at = moment(day, time, zone);
  return { start: { date: new Date(at) }, end: { date: new Date(at + MINUTES * 60_000) } };
}

const web = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);

function event(entry: PlanEntry & { day: string }, zone: string, say: IcsWords): IcsEvent {
  const facts = [say.kind(entry), say.state(entry), say.channels(entry).join(', '), entry.hashtag && `#${entry.hashtag}`];
  return {
    // The same in every file: a calendar program finds the entry again by it.
    uid: `${entry.id}@rueckkanal`,
    // Without METHOD this is when the entry was last changed (section 3.8.7.2): a file without news stays the same, byte for byte.
    stamp: { date: new Date(entry.changedAt) },
    lastModified: { date: new Date(entry.changedAt) },
    created: { date: new Date(entry.createdAt) },
    summary: entry.topic,
    description: [facts.filter(Boolean).join(' · '), ...Object.values(entry.teasers).filter(Boolean)].join('\n\n').replace(/\r\n?/g, '\n'),
    ...when(entry, zone),
    ...(web(entry.url) && { url: new URL(entry.url).href }),
    status: ['ready', 'published', 'evaluated'].includes(entry.state) ? 'CONFIRMED' : 'TENTATIVE',
    // Nobody is busy because something is published.
    timeTransparent: 'TRANSPARENT',
  } as IcsEvent;
}

/** One event per entry with a day, by day. Ideas and templates stay out. Throws RangeError for an unknown zone. */
export function planIcs(entries: readonly PlanEntry[], zone: string, say: IcsWords): string {
  const events = dated(entries)
    .sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))
    .map((entry) => event(entry, zone, say));
  const file = generateIcsCalendar({ version: '2.0', prodId: '-//Rueckkanal//Plan//DE', name: say.name, events });
  // ts-ics cuts by UTF-16 units, which takes an emoji apart; and lines are counted in octets.
  return unfold(file).map(fold).join('\r\n');
}
