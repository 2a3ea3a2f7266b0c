/** From a person's comments in a thread to blocks, each becoming one item (METRICS.md section 1). Pure. */
import type { Item } from '../model/records.ts';
import type { Answer, Unit } from './units.ts';

export interface Block {
  /** First one first. */
  units: Unit[];
  answer: Answer | null;
  unknown: boolean;
  /** The stored item that goes on as this block, null for a new one. */
  base: Item | null;
  /** Stored items that turn out to be the same block: they go. */
  merged: Item[];
}

/** Chronological where all times are known, else as on the page, stored ones first. */
function sorted(units: readonly Unit[]): Unit[] {
  const list = [...units];
  const rank = (unit: Unit): number => unit.seen?.rank ?? -1;
  if (list.every(({ seen }) => seen)) return list.sort((a, b) => rank(a) - rank(b));
  if (list.every(({ time }) => time)) return list.sort((a, b) => (a.time?.from ?? 0) - (b.time?.from ?? 0) || rank(a) - rank(b));
  return list.sort((a, b) => rank(a) - rank(b));
}

/** Was this comment written after the item's last one? Where nobody can tell, it counts as new activity. */
export function isLater(unit: Unit, item: Item, units: readonly Unit[]): boolean {
  const last = units.find(({ key }) => key === item.comments.at(-1));
  if (last?.seen && unit.seen) return unit.seen.rank > last.seen.rank;
  return !(unit.time && item.last) || unit.time.to > item.last.from;
}

/** Names the block a comment belongs to. A done item stays closed to what came after it: that opens a new block. */
function blockName(unit: Unit, units: readonly Unit[], done: readonly Item[]): string {
  if (unit.item?.state === 'done') return `done ${unit.item.id}`;
  if (unit.answer) return `by ${unit.answer.key}`;
  const closed = unit.item ? undefined : done.find((item) => !isLater(unit, item, units));
  if (closed) return `done ${closed.id}`;
  return unit.unknown ? 'unknown' : 'open';
}

const byAge = (a: Item, b: Item): number =>
  (a.first?.from ?? Infinity) - (b.first?.from ?? Infinity) || a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1);

/**
 * Blocks of one person in one thread. An item goes on as the block that holds its first comment; what a later look
 * splits off becomes a new item, what turns out to be one block becomes one item.
 */
export function blocksOf(units: readonly Unit[], items: readonly Item[]): Block[] {
  const done = items.filter(({ state }) => state === 'done').sort(byAge);
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = blockName(unit, units, done);
    const group = groups.get(name);
    if (group) group.push(unit);
    else groups.set(name, [unit]);
  }
  return [...groups.values()].map((group): Block => {
    const ordered = sorted(group);
    const keys = new Set(group.map(({ key }) => key));
    // An item whose first comment is gone (deleted) goes by the first of those left.
    const starts = (item: Item): boolean => keys.has(item.comments.find((key) => units.some((unit) => unit.key === key)) ?? '');
    const [base = null, ...merged] = items.filter(starts).sort(byAge);
    const answer = group.map((unit) => unit.answer).find((one) => one !== null) ?? null;
    const at = Math.max(...group.map((unit) => unit.answer?.at ?? -Infinity));
    return {
      units: ordered,
      answer: answer && { key: answer.key, at: at === -Infinity ? null : at },
      unknown: group.every(({ unknown }) => unknown),
      base,
      merged,
    };
  });
}
