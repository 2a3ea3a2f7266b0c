/** What follows when a person says which plan entry a post of ours is, or is not. Pure. */
import type { Channel } from '../../model/channel.ts';
import type { CheckBack, OwnPost, PlanEntry } from '../../model/plan.ts';
import type { Settings } from '../../model/settings.ts';
import { Temporal } from 'temporal-polyfill';
import { blankEntry } from '../plan/entry.ts';
import { checksFor, FRESH_DAYS, looked } from './check-back.ts';
import { channelOf } from './match.ts';

const DAY = 86_400_000;
/** Longest topic made of a post's beginning. */
const TOPIC = 80;

/** The reminders of an entry published at `at`, without those whose time is long over: nobody looks in after weeks. */
function checksOf(at: number, posts: readonly OwnPost[], settings: Pick<Settings, 'checkBack' | 'hours'>, now: number): CheckBack[] {
  const checks = checksFor(at, settings).filter(({ dueAt }) => dueAt > now - FRESH_DAYS * DAY);
  return looked(checks, posts);
}

/**
 * The entry once `post` is confirmed to be it, and `others` were before. It counts as published from its first post on; its check-backs
 * count from there and are made once.
 */
export function published(
  entry: PlanEntry,
  post: OwnPost,
  others: readonly OwnPost[],
  settings: Pick<Settings, 'checkBack' | 'hours'>,
  now: number,
): PlanEntry {
  const publishedAt = Math.min(entry.publishedAt ?? post.at, post.at);
  return {
    ...entry,
    state: entry.state === 'evaluated' ? entry.state : 'published',
    publishedAt,
    checks: entry.checks.length ? looked(entry.checks, [...others, post]) : checksOf(publishedAt, [...others, post], settings, now),
    changedAt: now,
  };
}

/** The entry without a post that was confirmed before, `left` being its other ones: without any it is ready to be published, as it was. */
export function unpublished(
  entry: PlanEntry,
  left: readonly OwnPost[],
  settings: Pick<Settings, 'checkBack' | 'hours'>,
  now: number,
): PlanEntry {
  const publishedAt = left.length ? Math.min(...left.map(({ at }) => at)) : null;
  const checks = publishedAt === null ? [] : entry.publishedAt === publishedAt ? entry.checks : checksOf(publishedAt, left, settings, now);
  return {
    ...entry,
    state: publishedAt === null && entry.state === 'published' ? 'ready' : entry.state,
    publishedAt,
    checks,
    changedAt: now,
  };
}

/** A topic out of a post's beginning: its first sentence or line, else so much as is bearable. */
export function topicOf(excerpt: string): string {
  const text = excerpt
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = /^.{8,}?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= TOPIC) return sentence;
  const cut = sentence.slice(0, TOPIC - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TOPIC / 2)).trimEnd()}…`;
}

/** An entry for a post published outside the plan, already published. `topic` stands for a post without words. */
export function entryOf(
  id: string,
  post: OwnPost,
  channels: readonly Channel[],
  settings: Pick<Settings, 'checkBack' | 'hours'>,
  topic: string,
  now: number,
): PlanEntry {
  const channel = channelOf(post, channels);
  const at = Temporal.Instant.fromEpochMilliseconds(post.at).toZonedDateTimeISO(settings.hours.zone);
  return published(
    {
      ...blankEntry({ id, now }),
      topic: topicOf(post.excerpt) || topic,
      channels: channel ? [channel.id] : [],
      day: at.toPlainDate().toString(),
      time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
      teasers: channel && post.excerpt ? { [channel.id]: post.excerpt } : {},
      state: 'draft',
    },
    post,
    [],
    settings,
    now,
  );
}
