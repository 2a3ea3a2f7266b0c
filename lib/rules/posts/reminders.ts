/** What is to be told of posts that wait for a look: check-backs that fell due, and posts nobody looked at. Pure. */
import type { OwnPost, PlanEntry } from '../../model/plan.ts';
import type { Settings } from '../../model/settings.ts';
import { dueChecks, isFresh, nextCheck, unseenFrom, unseenPosts } from './check-back.ts';

export interface Reminder {
  /** Names it: told once. */
  key: string;
  kind: 'check' | 'unseen';
  network: string;
}

interface Input {
  posts: readonly OwnPost[];
  /** The entries they are. */
  entries: readonly PlanEntry[];
  settings: Pick<Settings, 'checkBack' | 'hours'>;
  now: number;
}

/** All that waits at `now`: one for each entry with a check due, one for each post nobody looked at. None where check-back is off. */
export function remindersAt({ posts, entries, settings, now }: Input): Reminder[] {
  if (!settings.checkBack.hours.length) return [];
  const checks = entries.flatMap((entry): Reminder[] => {
    const last = dueChecks(entry, now).at(-1);
    const post = posts.find((one) => one.entry === entry.id);
    return last && post ? [{ key: `check ${entry.id} ${last.dueAt}`, kind: 'check', network: post.network }] : [];
  });
  const unseen = unseenPosts(posts, settings, now).map(
    ({ id, seenAt, network }): Reminder => ({ key: `unseen ${id} ${seenAt}`, kind: 'unseen', network }),
  );
  return [...checks, ...unseen];
}

/** The next moment after `now` at which there is more to tell; null where none is ahead. */
export function nextReminder({ posts, entries, settings, now }: Input): number | null {
  if (!settings.checkBack.hours.length) return null;
  const unseen = posts
    .map((post) => ({ post, from: unseenFrom(post, settings) }))
    .filter(({ post, from }) => from > now && isFresh(post, from));
  const all = [nextCheck(entries, now), ...unseen.map(({ from }) => from)].filter((at) => at !== null);
  return all.length ? Math.min(...all) : null;
}
