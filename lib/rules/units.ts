/**
 * One person's comments in one thread, from the page and from the store, each with all that is known of it: the material
 * blocks are made of (block.ts). Pure.
 */
import type { Item } from '../model/records.ts';
import type { Interval, Nesting } from '../model/sighting.ts';
import { intersect } from './interval.ts';
import type { Judged } from './judge.ts';

/** An own comment that answers: its 'network|comment id' and the earliest moment it can have been written. */
export interface Answer {
  key: string;
  at: number | null;
}

export interface Unit {
  key: string;
  time: Interval | null;
  answer: Answer | null;
  /** Nobody can tell yet whether it was answered. */
  unknown: boolean;
  /** The stored item it belongs to, null where it is new. */
  item: Item | null;
  /** What the page says of it, null where it is not on the page. */
  seen: Judged | null;
}

/** A thread of the page with what the store knows of it. */
export interface Thread {
  nesting: Nesting;
  /** Judged comments on the page by 'network|comment id'. */
  seen: ReadonlyMap<string, Judged>;
  /** Own comments on the page, with the key of the missing comment they stand below, if any. */
  own: readonly { answer: Answer; below: string | null }[];
  /** Stored items of this thread, of all authors. */
  items: readonly Item[];
  keyOf: (judged: Judged['comment']) => string;
}

const answerOf = (item: Item): Answer | null => (item.answeredBy === null ? null : { key: item.answeredBy, at: item.answeredAt });

/** The earlier of two answers; the same one seen twice is known by its later lower bound. */
function earlier(a: Answer | null, b: Answer | null): Answer | null {
  if (!a || !b) return a ?? b;
  if (a.key === b.key) return a.at === null || (b.at !== null && b.at > a.at) ? b : a;
  return (b.at ?? Infinity) < (a.at ?? Infinity) || (b.at === a.at && b.key < a.key) ? b : a;
}

const before = (time: Interval | null, answer: Answer): boolean => time !== null && answer.at !== null && time.to < answer.at;

/** The answer to a comment that is on the page: the page's own word first, then what is remembered. */
function answerToSeen(thread: Thread, judged: Judged, time: Interval | null, item: Item | null): Answer | null {
  const shown = judged.answer && { key: thread.keyOf(judged.answer), at: judged.answer.time?.from ?? null };
  const stored = item && answerOf(item);
  if (stored) {
    // A remembered answer that stands on this page was weighed by the judge already.
    if (shown && shown.key !== stored.key && thread.seen.has(stored.key)) return shown;
    return earlier(stored, shown);
  }
  if (shown || thread.nesting === 'tree') return shown;
  // In flat and two-level threads one of us answered everything before it: also what turns up only now.
  const known = thread.items.map(answerOf).filter((answer) => answer !== null && !thread.seen.has(answer.key) && before(time, answer));
  return known.reduce(earlier, null);
}

/** The answer to a stored comment that is not on the page. */
function answerToUnseen(thread: Thread, key: string, time: Interval | null, item: Item): Answer | null {
  const stored = answerOf(item);
  const found = thread.own.filter(({ answer, below }) => below === key || (thread.nesting !== 'tree' && before(time, answer)));
  return stored ?? found.map(({ answer }) => answer).reduce(earlier, null);
}

/** What the item knows of when one of its comments was written. */
function storedTime(item: Item, key: string): Interval | null {
  if (key === item.comments[0]) return item.first;
  if (key === item.comments.at(-1)) return item.last;
  return item.first && item.last && { from: Math.min(item.first.from, item.last.from), to: Math.max(item.first.to, item.last.to) };
}

/** All comments of one person in a thread: `judged` on the page, `items` stored. Deleted and own ones are not among them. */
export function unitsOf(thread: Thread, judged: readonly Judged[], items: readonly Item[]): Unit[] {
  const holder = new Map(items.flatMap((item) => item.comments.map((key) => [key, item] as const)));
  const seen = judged.map((one): Unit => {
    const key = thread.keyOf(one.comment);
    const item = holder.get(key) ?? null;
    const outer = item !== null && (key === item.comments[0] || key === item.comments.at(-1));
    const time = intersect(outer ? storedTime(item, key) : null, one.comment.time);
    const answer = answerToSeen(thread, one, time, item);
    // Once known to wait, it does not become unknown because its replies are folded today.
    return { key, time, answer, unknown: one.verdict === 'unknown' && (item === null || item.state === 'unknown'), item, seen: one };
  });
  const unseen = items.flatMap((item) =>
    item.comments
      .filter((key) => !thread.seen.has(key))
      .map((key): Unit => {
        const time = storedTime(item, key);
        return { key, time, answer: answerToUnseen(thread, key, time, item), unknown: item.state === 'unknown', item, seen: null };
      }),
  );
  return [...unseen, ...seen];
}
