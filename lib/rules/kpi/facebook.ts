/** Facebook's "very responsive" badge (page help): private messages only, which are never read here; for whoever counts them by hand. Pure. */
import { conversationsOf, firstResponse, type Message } from './blocks.ts';

const DAY = 86_400_000;
export const MINUTES_15 = 15 * 60_000;

/** A first message after 24 h of silence, and how long it took to answer it (ms, null: not answered). */
export interface FirstMessage {
  at: number;
  answeredIn: number | null;
}

/** First messages of all conversations in these threads. */
export const firstMessages = (threads: readonly (readonly Message[])[]): FirstMessage[] =>
  threads
    .flatMap((thread) => conversationsOf(thread))
    .flatMap((conversation): FirstMessage[] => {
      const [first] = conversation;
      return first && first.by === 'them' ? [{ at: first.at, answeredIn: firstResponse(conversation) }] : [];
    })
    .sort((a, b) => a.at - b.at);

/** The 30 days before the last one; fewer than 10 in them: the last 10. */
export function facebookWindow(messages: readonly FirstMessage[]): FirstMessage[] {
  const sorted = [...messages].sort((a, b) => a.at - b.at);
  const last = sorted.at(-1);
  if (!last) return [];
  const recent = sorted.filter(({ at }) => at >= last.at - 30 * DAY);
  return recent.length < 10 ? sorted.slice(-10) : recent;
}

/** Answered ÷ all in that window. */
export function facebookRate(messages: readonly FirstMessage[]): number | null {
  const all = facebookWindow(messages);
  return all.length ? all.filter(({ answeredIn }) => answeredIn !== null).length / all.length : null;
}

/** Mean of the fastest 90 % in that window, ms. */
export function facebookTime(messages: readonly FirstMessage[]): number | null {
  const times = facebookWindow(messages)
    .flatMap(({ answeredIn }) => answeredIn ?? [])
    .sort((a, b) => a - b);
  const fastest = times.slice(0, Math.ceil(times.length * 0.9));
  return fastest.length ? fastest.reduce((sum, one) => sum + one, 0) / fastest.length : null;
}

/** The badge's test over the last 7 days: at least 90 % answered, and in 15 minutes at most. */
export function earnsBadge(messages: readonly FirstMessage[], now: number): boolean {
  const week = messages.filter(({ at }) => at > now - 7 * DAY && at <= now);
  const [rate, time] = [facebookRate(week), facebookTime(week)];
  return rate !== null && rate >= 0.9 && time !== null && time <= MINUTES_15;
}
