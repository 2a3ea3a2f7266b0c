/** Three-way: a record as it is now, without one earlier change. Pure. */

/** Deep equality of plain data; a field that is undefined equals one that is missing. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** A list without what a change put in, with what it took out; what came since stays. */
function list(before: unknown[], after: unknown[], now: unknown[]): unknown[] {
  const has = (all: unknown[], one: unknown): boolean => all.some((other) => equal(one, other));
  const kept = now.filter((one) => has(before, one) || !has(after, one));
  return [...kept, ...before.filter((one) => !has(after, one) && !has(kept, one))];
}

/** A list that is missing is an empty one. */
const isList = (value: unknown): value is unknown[] | undefined => value === undefined || Array.isArray(value);
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the store works out on its own; it tells nothing about whether a person changed the record. */
const FOLLOWS = new Set(['changedAt', 'inDay', 'outDay', 'minutes', 'asks', 'businessMinutes', 'offHours', 'onTime', 'actionMinutes']);
/** What pages tell of a person beside every move; a later value is newer, not somebody's change. */
const TOLD = new Set(['lastContactAt']);

/**
 * `now` without the change from `before` to `after`: fields the change did not touch keep their present value, touched
 * ones go back where they are still as the change left them, lists lose only what the change added, records inside are
 * taken field by field. Null where a touched field has a third value: somebody moved on, and taking back would undo that
 * too. `before` and `after` may hold the touched fields alone.
 */
export function unmerge<T extends object>(before: T, after: T, now: T): T | null {
  const result = { ...now } as Record<string, unknown>;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, set, is] = [before, after, now].map((record) => (record as Record<string, unknown>)[key]);
    if (equal(was, set)) continue;
    if (equal(is, set) || equal(is, was) || FOLLOWS.has(key)) result[key] = was;
    else if (TOLD.has(key)) result[key] = is;
    else if (isList(was) && isList(set) && isList(is)) result[key] = list(was ?? [], set ?? [], is ?? []);
    else if (isRecord(was) && isRecord(set) && isRecord(is)) {
      const inside = unmerge(was, set, is);
      if (!inside) return null;
      result[key] = inside;
    } else return null;
    if (result[key] === undefined) delete result[key];
  }
  return result as T;
}
