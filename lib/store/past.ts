/** What watched terms are tried on: the words kept of items that are no mentions. Reads only. */
import type { Past } from '../rules/listening/preview.ts';
import { exportRows } from './export.ts';

/** Items read for it at most, in the order of their (random) ids: enough to see what a term does. */
const MOST = 20_000;

/** Excerpts of items by their first comment; those in `known` (ids of mentions) are left out. Throws StoreFailure. */
export async function readPast(known: ReadonlySet<string>): Promise<Past[]> {
  const past: Past[] = [];
  for await (const rows of exportRows('items', 2000)) {
    for (const { comments, excerpt } of rows)
      if (excerpt && !comments.some((comment) => known.has(comment))) past.push({ id: comments[0] ?? '', text: excerpt, terms: [] });
    if (past.length >= MOST) break;
  }
  return past;
}
