/** Looking in after publishing: when, what satisfies it, and which posts nobody looked at (issue 5, "Check-back"). Pure. */
import type { CheckBack, OwnPost, PlanEntry } from '../../model/plan.ts';
import type { Settings } from '../../model/settings.ts';
import { dueAt } from '../due.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A look so much before the due time counts for it. */
export const SLACK = 15 * 60_000;
/** A post nobody looked at for so long is shouted. */
export const UNSEEN = 48 * HOUR;
/** Posts that are older need no looking after, and get no new reminders. */
export const FRESH_DAYS = 14;

type Rules = Pick<Settings, 'checkBack' | 'hours'>;

/** The moment itself, or the next one within working hours where that is wanted; the moment itself where no hours are open at all. */
export const workingTime = (at: number, { checkBack, hours }: Rules): number =>
  checkBack.working ? (dueAt(at, { amount: 0, unit: 'business-hours' }, hours) ?? at) : at;

/** The reminders of a post published at `publishedAt` (epoch ms), in order, no moment twice. */
export function checksFor(publishedAt: number, settings: Rules): CheckBack[] {
  const times = settings.checkBack.hours.map((hours) => workingTime(publishedAt + Math.round(hours * HOUR), settings));
  return [...new Set(times)].sort((a, b) => a - b).map((dueAt) => ({ dueAt, doneAt: null }));
}

/** Checks that are due at `now` and not done. */
export const dueChecks = ({ checks }: Pick<PlanEntry, 'checks'>, now: number): CheckBack[] =>
  checks.filter((check) => check.doneAt === null && check.dueAt <= now);

/**
 * The checks after a look: done are all whose time had come (less SLACK) when each of the entry's posts was last seen. With several
 * posts (one a channel) the one that was looked at longest ago decides.
 */
export function looked(checks: readonly CheckBack[], posts: readonly Pick<OwnPost, 'seenAt'>[]): CheckBack[] {
  if (!posts.length) return [...checks];
  const seenAt = Math.min(...posts.map((post) => post.seenAt));
  return checks.map((check) => (check.doneAt === null && check.dueAt - SLACK <= seenAt ? { ...check, doneAt: seenAt } : check));
}

/** When a post counts as one nobody looked at. */
export const unseenFrom = ({ seenAt }: Pick<OwnPost, 'seenAt'>, settings: Rules): number => workingTime(seenAt + UNSEEN, settings);

/** Younger than FRESH_DAYS at `now`. */
export const isFresh = ({ at }: Pick<OwnPost, 'at'>, now: number): boolean => at > now - FRESH_DAYS * DAY;

/** Posts nobody looked at for two days, the one waiting longest first. None where check-back is off. */
export function unseenPosts<P extends Pick<OwnPost, 'seenAt' | 'at'>>(posts: readonly P[], settings: Rules, now: number): P[] {
  if (!settings.checkBack.hours.length) return [];
  return posts.filter((post) => isFresh(post, now) && unseenFrom(post, settings) <= now).sort((a, b) => a.seenAt - b.seenAt);
}

/** Posts whose entry has a check-back due that this post was not looked at for, the longest due first. */
export function waitingPosts(
  posts: readonly OwnPost[],
  entryOf: (id: string) => Pick<PlanEntry, 'checks'> | undefined,
  now: number,
): { post: OwnPost; dueAt: number }[] {
  const found = posts.flatMap((post) => {
    const entry = post.entry === null ? undefined : entryOf(post.entry);
    const due = entry && dueChecks(entry, now).find(({ dueAt }) => dueAt - SLACK > post.seenAt);
    return due ? [{ post, dueAt: due.dueAt }] : [];
  });
  return found.sort((a, b) => a.dueAt - b.dueAt);
}

/** The next moment after `now` at which a check falls due; null where none is ahead. */
export function nextCheck(entries: readonly Pick<PlanEntry, 'checks'>[], now: number): number | null {
  const ahead = entries.flatMap(({ checks }) =>
    checks.filter(({ doneAt, dueAt }) => doneAt === null && dueAt > now).map(({ dueAt }) => dueAt),
  );
  return ahead.length ? Math.min(...ahead) : null;
}
