/**
 * Who answers whom on a status' page: what it answers stands before it, its answers after it, each below what it
 * answers. Since version 4 lines join a row to the one above or to the status itself (mastodon, components/status.jsx);
 * what they leave open, the first name mentioned tells: replies begin with whom they answer.
 */
import type { CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find } from '../shared/find.ts';
import { countHidden } from '../shared/hidden.ts';
import { accountKeys, acctIn } from './address.ts';
import { DETAILED, replyCount, threadOf } from './status.ts';

type Seen = { el: Element; entry: Entry };

/** Accounts mentioned in the text, in order. */
const mentions = (el: Element, { url }: Ctx): string[] =>
  all(el, '.status__content a.mention')
    .map((link) => acctIn(absolute(attr(link, 'href'), url)))
    .filter((acct) => acct !== null);

/**
 * Which of `candidates` (outermost first) a row answers, by what a reply begins with: the author's name, then the names
 * that the answered status mentions. The nearest that fits so, else the nearest by that author; undefined for none.
 */
function named(seen: Seen, candidates: readonly Seen[], ctx: Ctx): Seen | undefined {
  const told = mentions(seen.el, ctx);
  const isBy = ({ entry }: Seen, acct: string | undefined): boolean =>
    acct !== undefined && accountKeys(entry.author, ctx.url).includes(acct);
  const fits = [...candidates].reverse().filter((other) => isBy(other, told[0]));
  return (
    fits.find((other) => mentions(other.el, ctx).every((acct) => told.includes(acct) || isBy(seen, acct) || isBy(other, acct))) ?? fits[0]
  );
}

/** The row answers the page's status: the public page says so itself; the app's line ends here though nothing joins it to the row above. */
function joinsStatus(el: Element, hasLines: boolean): boolean | null {
  if (el.closest('.entry')) return el.closest('.p-comment') ? true : null;
  if (!hasLines) return null;
  const line = find(el, '.status__line');
  // A full line goes on to the next row, so it tells nothing of this one.
  return line ? (line.matches('.status__line--full') ? null : true) : false;
}

/** The row answers the one above. */
const joinsAbove = (el: Element, hasLines: boolean): boolean => hasLines && !el.matches('.status--first-in-thread');

/** What a row after the page's status answers; `path` leads from that status down to the row above. */
function parentOf(seen: Seen, path: readonly Seen[], hasLines: boolean, ctx: Ctx): Seen | undefined {
  const [top] = path;
  const above = path.at(-1);
  if (path.length <= 1) return top;
  if (joinsAbove(seen.el, hasLines)) return above;
  const toTop = joinsStatus(seen.el, hasLines);
  if (toTop) return top;
  // Joined to neither: one in between. Without lines also the row above may be it.
  const between = path.slice(toTop === false ? 1 : 0, hasLines ? -1 : undefined);
  return named(seen, between, ctx) ?? between.at(hasLines ? -1 : 0) ?? top;
}

/** Sorts one thread's rows into the post that starts it and comments with their parents. */
function relateThread(rows: readonly Seen[], ctx: Ctx): void {
  const at = rows.findIndex(({ el }) => el.matches(DETAILED));
  const focal = rows[at];
  if (!focal) return;
  const hasLines = rows.some(({ el }) => el.matches('.status--in-thread'));
  const [start] = rows;
  let path: Seen[] = [focal];
  const thread: [CommentSighting, number | null][] = [];
  rows.forEach((seen, index) => {
    const entry = seen.entry as Entry & { type: string };
    const up = index <= at ? rows[index - 1] : parentOf(seen, path, hasLines, ctx);
    if (index > at) path = [...path.slice(0, path.indexOf(up ?? focal) + 1), seen];
    entry.type = seen === start ? 'post' : 'comment';
    if (entry.type !== 'comment') return;
    entry.parent = up && up !== start ? up.entry.id : null;
    entry.post = start?.entry.id ?? null;
    entry.byPostAuthor = Boolean(entry.author.handle) && entry.author.handle === start?.entry.author.handle;
    const count = replyCount(seen.el);
    thread.push([entry, count]);
  });
  // Pages show the whole thread as the server knows it; "1+" is at least two.
  const direct = new Map<string, number>();
  for (const [{ parent }] of thread) if (parent) direct.set(parent, (direct.get(parent) ?? 0) + 1);
  countHidden(
    thread.map(([comment, count]) => [comment, Number.isNaN(count) ? ((direct.get(comment.id) ?? 0) > 1 ? 0 : null) : (count ?? 0)]),
  );
}

export function relate(entries: readonly Seen[], ctx: Ctx): void {
  const threads = new Map<Element, Seen[]>();
  for (const seen of entries) {
    const list = threadOf(seen.el);
    if (list) threads.set(list, [...(threads.get(list) ?? []), seen]);
  }
  for (const rows of threads.values()) relateThread(rows, ctx);
}
