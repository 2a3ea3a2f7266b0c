/** What the plan leaves out: weeks without an entry, channels without one for longer than they should be, agenda without entry. Pure. */
import type { Channel } from '../../model/channel.ts';
import type { AgendaItem, PlanEntry } from '../../model/plan.ts';
import { addDays, daysBetween, weekOf } from './days.ts';
import { placeOf } from './entry.ts';

/** Weeks looked ahead, this one included. */
export const WEEKS_AHEAD = 8;
/** Days before and after an agenda item (its last day) in which an entry counts as being about it. */
export const NEAR = 7;

type Dated = PlanEntry & { day: string };
export const dated = (entries: readonly PlanEntry[]): Dated[] => entries.filter((entry): entry is Dated => placeOf(entry) === 'calendar');

/** Mondays of the weeks ahead that have no entry; of this week only what is left of it counts as ahead, but past entries fill it. */
export function emptyWeeks(entries: readonly PlanEntry[], today: string, weeks = WEEKS_AHEAD): string[] {
  const full = new Set(dated(entries).map(({ day }) => weekOf(day)));
  return Array.from({ length: weeks }, (_, n) => addDays(weekOf(today), n * 7)).filter((monday) => !full.has(monday));
}

export interface Silent {
  channel: Channel;
  /** Last day with an entry up to today, and the next after it; null: none. */
  last: string | null;
  next: string | null;
  /** Days between two entries that its rhythm asks for. */
  every: number;
}

/** Days between two posts a rhythm asks for; a month counts 30. */
export const gapOf = ({ posts, per }: NonNullable<Channel['rhythm']>): number => Math.ceil((per === 'week' ? 7 : 30) / posts);

/**
 * Channels in use with a rhythm that have no entry for longer than it: from the last entry (or the day the channel was entered) to the
 * next lie more days than the rhythm asks for. Where none is planned, the time up to today plus one gap counts.
 */
export function silentChannels(
  channels: readonly Channel[],
  entries: readonly PlanEntry[],
  today: string,
  enteredOn: (channel: Channel) => string,
): Silent[] {
  const all = dated(entries);
  return channels.flatMap((channel) => {
    if (channel.rhythm === null || (channel.state !== 'active' && channel.state !== 'sleeping')) return [];
    const days = all.flatMap((entry) => (entry.channels.includes(channel.id) ? [entry.day] : [])).sort();
    const last = days.filter((day) => day <= today).at(-1) ?? null;
    const next = days.find((day) => day > today) ?? null;
    const every = gapOf(channel.rhythm);
    const from = last ?? enteredOn(channel);
    const silent = daysBetween(from, next ?? addDays(today, 1)) > every;
    return silent ? [{ channel, last, next, every }] : [];
  });
}

/** Items of the agenda from today on that have no entry near their days, soonest first. */
export function agendaWithout(agenda: readonly AgendaItem[], entries: readonly PlanEntry[], today: string): AgendaItem[] {
  const days = dated(entries).map(({ day }) => day);
  return agenda
    .filter(({ day, until }) => {
      const end = until ?? day;
      return end >= today && !days.some((one) => one >= addDays(day, -NEAR) && one <= addDays(end, NEAR));
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
