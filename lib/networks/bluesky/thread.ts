/**
 * Who answers whom in a thread. The page is a flat list of rows: what the post in the address answers, that post, then
 * replies. Plain view: a line goes from a row's picture down into the next row, which answers it. Tree view: a row is
 * moved in by one empty box a level (social-app, ThreadItemPost and ThreadItemTreePost, 2023–2026).
 */
import type { CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { countHidden } from '../shared/hidden.ts';
import { rkeyIn } from './address.ts';
import { isFocal, ownLink, replyCount } from './post.ts';

type Seen = { el: Element; entry: Entry };

/** A line comes down into this row: the space above its content holds a box with the line in it. */
const lineAbove = (el: Element): boolean => {
  const space = el.firstElementChild;
  return Boolean(space && !find(space, 'a') && space.firstElementChild?.firstElementChild);
};
/** The same for the post the page is about, whose line stands before its box. It answers something, shown or not. */
const answers = (el: Element): boolean => {
  const before = el.previousElementSibling;
  return Boolean(before && !before.textContent && before.firstElementChild?.firstElementChild);
};

/** The row of `el` in the list it shares with `other`. */
function rowOf(el: Element, other: Element): Element {
  let row = el;
  for (let depth = 0; depth < 12 && row.parentElement && !row.parentElement.contains(other); depth++) row = row.parentElement;
  return row;
}

/** Tree view: picture, name and time stand in one line, instead of the picture in a column of its own. */
function isTree(el: Element): boolean {
  const picture = find(el, 'a[href*="/profile/"] img');
  let box: Element | null | undefined = ownLink(el);
  while (picture && box && box !== el && !box.contains(picture)) box = box.parentElement;
  return Boolean(picture && box && box !== el && !find(box, '[data-testid="replyBtn"]'));
}

/** How far the tree view moves a row in: the empty boxes before the box around it (the one beside it only lights up under the mouse). */
function indentOf(el: Element, row: Element): number {
  for (let box = el.parentElement; box && box !== row; box = box.parentElement) {
    let count = 0;
    for (let pad = box.previousElementSibling; pad && !pad.childElementCount && !pad.textContent; pad = pad.previousElementSibling) count++;
    if (count) return count;
  }
  return 0;
}

/** Sorts a thread's rows into the post that starts it and comments with their parents. */
export function relate(entries: readonly Seen[], { url }: Ctx): void {
  const rows = entries.filter(({ el }) => attr(el, 'data-testid').startsWith('postThreadItem'));
  const focalAt = rows.findIndex(({ el }) => isFocal(el));
  const focal = rows[focalAt];
  let start: Entry | undefined;
  let before: Seen | undefined;
  /** In the tree view: the last row of each level. */
  const levels: Seen[] = [];
  const thread: [CommentSighting, number | null][] = [];
  rows.forEach((seen, at) => {
    const entry = seen.entry as Entry & { type: string };
    const { el } = seen;
    const row = before && rowOf(el, before.el);
    const isNext = Boolean(row && before && row.previousElementSibling === rowOf(before.el, el));
    let up: Seen | undefined;
    if (at <= focalAt) {
      if (before) up = before;
      else if (at < focalAt ? !lineAbove(el) : !answers(el)) start = entry;
      entry.type = entry === start ? 'post' : 'comment';
    } else if (row && isTree(el)) {
      const level = indentOf(el, row);
      up = levels[level - 1] ?? focal;
      levels.length = level;
      levels[level] = seen;
    } else up = isNext && lineAbove(el) ? before : focal;
    before = seen;
    if (entry.type !== 'comment') return;
    entry.parent = up && up.entry !== start && up.entry.type === 'comment' ? up.entry.id : null;
    entry.post = start?.id ?? (focal ? null : rkeyIn(url.pathname));
    entry.byPostAuthor = Boolean(entry.author.handle) && entry.author.handle === start?.author.handle;
    thread.push([entry, replyCount(el)]);
  });
  countHidden(thread);
}
