/** When a post or comment was written: ids tell exactly, the visible age is the check and the fallback. */
import type { Interval } from '../../model/sighting.ts';
import { timeText } from '../shared/time-text.ts';
import { idTime, type PostRef } from './ids.ts';
import { ageInEnglish } from './words.ts';

/** A draft becomes a post within two minutes in half of the posts measured (guest company page, 30 posts). */
const DRAFT = 120_000;

/**
 * Bounds of a post's time. An activity id is exact, unless the age on the page contradicts it (a card's activity can be
 * that of "X commented on this", while the page shows the age of the post below). A ugcPost or share id is the time of
 * drafting (DOM.md): taken for the two minutes after it where the age on the page allows it. Null where nothing tells.
 */
export function postTime(ref: PostRef | null, visible: string, now: number): Interval | null {
  const seen = visible ? timeText(ageInEnglish(visible), now) : null;
  const at = ref ? idTime(ref.id) : null;
  if (at === null) return seen;
  // Half of the window as slack: pages stand open for a while, and LinkedIn's weeks and months are rounded.
  const slack = seen ? (seen.to - seen.from) / 2 + 600_000 : 0;
  if (seen && (at < seen.from - slack || at > seen.to + slack)) return seen;
  return { from: at, to: ref?.kind === 'activity' ? at : at + DRAFT };
}

/** A comment's id is its publish time to the millisecond. */
export function commentTime(id: string, visible: string, now: number): Interval | null {
  const at = idTime(id);
  return at === null ? timeText(ageInEnglish(visible), now) : { from: at, to: at };
}
