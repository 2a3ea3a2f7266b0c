/** Which of a page's comments and of the stored items belong to one thread. Pure. */
import type { Item } from '../model/records.ts';
import type { Judged } from './judge.ts';

/** What is needed to know threads again: keys as keys.ts makes them. */
export interface Naming {
  /** 'network|comment id'. */
  comment: (judged: Judged) => string;
  /** The same of the comment it answers, null where it answers the post. */
  parent: (judged: Judged) => string | null;
  /** `Item.thread`. */
  thread: (judged: Judged) => string;
}

/**
 * Threads with their stored items. Parts of a thread that hang together only by what is stored (the comment between them
 * is not on the page today) are one thread. Members are in order, by time where all have one, else as on the page.
 */
export function threadsOf(judged: readonly Judged[], items: readonly Item[], name: Naming): { members: Judged[]; items: Item[] }[] {
  const up = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [from, to] = [root(a), root(b)];
    if (from !== to) up.set(from, to);
  };
  // Names of items, comments and threads in one union; the prefixes keep them apart.
  for (const one of judged) {
    join(`comment ${name.comment(one)}`, `thread ${name.thread(one)}`);
    const parent = name.parent(one);
    if (parent !== null) join(`comment ${parent}`, `thread ${name.thread(one)}`);
  }
  const onPage = new Set(judged.flatMap((one) => [name.comment(one), name.parent(one)]));
  const threads = new Set(judged.map(name.thread));
  for (const item of items) {
    const places = item.comments.filter((key) => onPage.has(key)).map((key) => `comment ${key}`);
    if (places.length === 0 && threads.has(item.thread)) places.push(`thread ${item.thread}`);
    for (const place of places) join(`item ${item.id}`, place);
  }
  return [...Map.groupBy(judged, (one) => root(`thread ${name.thread(one)}`))].map(([key, members]) => ({
    members: inOrder(members),
    items: items.filter((item) => root(`item ${item.id}`) === key),
  }));
}

/** Ranks anew where several parts came together. */
function inOrder(members: Judged[]): Judged[] {
  if (new Set(members.map(({ thread }) => thread)).size === 1) return members;
  const list = [...members];
  if (list.every(({ comment }) => comment.time)) list.sort((a, b) => (a.comment.time?.from ?? 0) - (b.comment.time?.from ?? 0));
  return list.map((one, rank) => ({ ...one, rank }));
}
