/** Engagement with own posts, by followers and by impressions, kept apart (METRICS.md section 2). Fractions; null where nothing can be said. Pure. */

/** One day of a channel: reactions, comments and shares of its posts, their number, and its followers. */
export interface EngagedDay {
  interactions: number;
  posts: number;
  /** Null where nobody knows: the day says nothing. */
  followers: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length ? values.reduce((sum, one) => sum + one, 0) / values.length : null;
const known = (days: readonly EngagedDay[]): (EngagedDay & { followers: number })[] =>
  days.filter((day): day is EngagedDay & { followers: number } => day.followers !== null && day.followers > 0);

/** Engagement (Fanpage Karma): interactions ÷ followers per day, mean over all days, those without posts included. */
export const dailyEngagement = (days: readonly EngagedDay[]): number | null =>
  mean(known(days).map(({ interactions, followers }) => interactions / followers));

/** Post interaction (Fanpage Karma): interactions ÷ followers ÷ posts, mean over the days with posts. */
export const postInteraction = (days: readonly EngagedDay[]): number | null =>
  mean(
    known(days)
      .filter(({ posts }) => posts > 0)
      .map(({ interactions, posts, followers }) => interactions / followers / posts),
  );

/** Weighted engagement (Fanpage Karma): a comment counts twice, a share three times. */
export const weightedEngagement = ({ reactions, comments, shares }: { reactions: number; comments: number; shares: number }): number =>
  reactions + 2 * comments + 3 * shares;

/** Interactions ÷ impressions of the same posts. */
export const engagementByImpressions = (interactions: number, impressions: number): number | null =>
  impressions > 0 ? interactions / impressions : null;
