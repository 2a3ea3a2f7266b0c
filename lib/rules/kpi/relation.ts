/** Relations: who comes back, how near they are (METRICS.md section 2; Orbit's model). Pure. */
import { STAGES } from '../../model/records.ts';
import { share } from './rates.ts';

const DAY = 86_400_000;
/** A request younger than this may still be accepted. */
export const SETTLED = 14 * DAY;

/** Follow-back or connect acceptance: accepted ÷ sent, only requests at least 14 days old. */
export function acceptance(requests: readonly { at: number; accepted: boolean }[], now: number): { value: number | null; n: number } {
  const settled = requests.filter(({ at }) => now - at >= SETTLED);
  return { value: share(settled.filter(({ accepted }) => accepted).length, settled.length), n: settled.length };
}

/** Reciprocity over 90 days: our interactions with somebody ÷ theirs with us; null where they did nothing. Moments in epoch ms. */
export function reciprocity(ours: readonly number[], theirs: readonly number[], now: number): number | null {
  const recent = (moments: readonly number[]): number => moments.filter((at) => at > now - 90 * DAY && at <= now).length;
  return share(recent(ours), recent(theirs));
}

/** One member in Orbit's model: love 0 … 10, reach the sum of criteria points. */
export interface Member {
  love: number;
  reach: number;
}

/** Love is the highest activity score of the window (1 … 10), its sum kept as well; 0 and 0 without activity. */
export const loveOf = (scores: readonly number[]): { love: number; sum: number } => ({
  love: Math.max(0, ...scores),
  sum: scores.reduce((sum, one) => sum + one, 0),
});

export const reachOf = (points: readonly number[]): number => points.reduce((sum, one) => sum + one, 0);

/** Σ love × reach. */
export const gravity = (members: readonly Member[]): number => members.reduce((sum, { love, reach }) => sum + love * reach, 0);

/** A hint only: a human chooses (Orbit). 1 is nearest. */
export const orbitHint = (love: number): 1 | 2 | 3 | 4 => (love >= 9 ? 1 : love >= 7 ? 2 : love >= 3 ? 3 : 4);

const rank = (stage: string): number => STAGES.indexOf(stage as (typeof STAGES)[number]);

/** Is the move from one stage to another (''  for none) up or down? */
export const isPromotion = (from: string, to: string): boolean => rank(to) > rank(from);

/** Moves up and down from `stage FROM>TO` counts. */
export function stageMoves(sums: Readonly<Record<string, number>>): { up: number; down: number } {
  let [up, down] = [0, 0];
  for (const [name, count] of Object.entries(sums)) {
    if (!name.startsWith('stage ')) continue;
    const [from = '', to = ''] = name.slice('stage '.length).split('>');
    if (isPromotion(from, to)) up += count;
    else down += count;
  }
  return { up, down };
}

/** Moves per month (30 days) of those who have a stage. */
export const movesPerMonth = (moves: number, staged: number, days: number): number | null =>
  days > 0 ? share((moves / days) * 30, staged) : null;

/** Opportunities offered to members, and how many they completed (Orbit). */
export const opportunityRate = (completed: number, offered: number): number | null => share(completed, offered);
