/** Figures made of measurements: how many follow, how that grows, engagement by followers. A day without a measurement is a gap. Pure. */
import type { Channel } from '../../model/channel.ts';
import { dailyEngagement, type EngagedDay, postInteraction } from './engagement.ts';
import { made, type Made, percent } from './figures.ts';
import { growthOf, type Level, type Span, spanOf } from './growth.ts';
import type { MetricId } from './metrics.ts';
import type { Period } from './results.ts';

/** What people see of a channel in one word: followers, fans, members or subscribers, whichever is measured, the first of them. */
export const AUDIENCE = ['followers', 'fans', 'members', 'subscribers'] as const;

/** A place of our own that people join: its members are what it is measured by. Elsewhere (a wiki's readers, an association's portal) they are not ours. */
export const isCommunity = ({ kind }: Pick<Channel, 'kind'>): boolean => kind === 'forum' || kind === 'group';

/** A channel's measurements, oldest first, the last one before the period among them; and what its posts of a day brought. */
export interface MeasuredChannel {
  levels: readonly Level[];
  /** Members alone; empty where the channel is no community. */
  members: readonly Level[];
  posts: ReadonlyMap<string, { posts: number; interactions: number }>;
}

const lastUpTo = (levels: readonly Level[], day: string): Level | undefined => levels.findLast((level) => level.day <= day);

/** The channels as one, day by day: over those whose followers were measured by then. `days` oldest first. */
export function engagedDays(channels: readonly MeasuredChannel[], days: readonly string[]): EngagedDay[] {
  const at = channels.map(() => -1);
  return days.map((day) => {
    const sum: EngagedDay = { interactions: 0, posts: 0, followers: null };
    for (const [index, { levels, posts }] of channels.entries()) {
      let last = at[index] as number;
      while (last + 1 < levels.length && (levels[last + 1] as Level).day <= day) last++;
      at[index] = last;
      const level = levels[last];
      if (!level) continue;
      sum.followers = (sum.followers ?? 0) + level.value;
      sum.interactions += posts.get(day)?.interactions ?? 0;
      sum.posts += posts.get(day)?.posts ?? 0;
    }
    return sum;
  });
}

const NONE: Made = { value: null, n: 0, hidden: null };

/** The last level of each, added up. `fresh`: only where one of them was measured in the stretch. */
function total(all: readonly (readonly Level[])[], { from, to }: Period, fresh: boolean): Made {
  const known = all.flatMap((levels) => lastUpTo(levels, to) ?? []);
  const now = known.filter(({ day }) => !fresh || day >= from);
  const sum = known.reduce((all, { value }) => all + value, 0);
  return now.length ? made(sum, now.length) : NONE;
}

/** Figures of a stretch of days. `days`: those of it that are not ahead. `fresh`: only where something was measured in it (charts). */
export function fromLevels(
  channels: readonly MeasuredChannel[],
  period: Period,
  days: readonly string[],
  fresh = false,
): Partial<Record<MetricId, Made>> {
  const { from, to } = period;
  const spans = channels.map(({ levels }) => spanOf(levels, from, to)).filter((span): span is Span => span !== null);
  const { absolute, relative, weekly, n } = growthOf(spans);
  const engaged = engagedDays(channels, days).filter(({ followers }) => followers !== null && followers > 0);
  const withPosts = engaged.filter(({ posts }) => posts > 0).length;
  return {
    followers: total(
      channels.map(({ levels }) => levels),
      period,
      fresh,
    ),
    members: total(
      channels.map(({ members }) => members),
      period,
      fresh,
    ),
    growth: n ? made(absolute, n) : NONE,
    growthRate: n ? percent(relative, n) : NONE,
    growthWeekly: n ? percent(weekly, n) : NONE,
    engagementDaily: percent(dailyEngagement(engaged), engaged.length),
    postInteraction: percent(postInteraction(engaged), withPosts),
  };
}
