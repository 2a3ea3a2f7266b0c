/** Hacker News's one button that leaves a trace of ours: the arrow up, with its "unvote". */
import type { Action, Ctx } from '../network.ts';
import { find } from '../shared/find.ts';
import { item } from './address.ts';
import { isComment, read } from './row.ts';

/** The page hides the arrow's link once it was used (its cell is hidden where a comment is collapsed), and offers "unvote" instead. */
function voted(root: Document, id: string): boolean | null {
  const arrow = find(root, `#up_${id}`);
  if (find(root, `#un_${id}`)) return true;
  return arrow && arrow.classList.contains('nosee');
}

/** The arrow or "unvote" under a click. A guest's arrow leads to the login page. */
export function action(target: Element, { root, url, now }: Ctx): Action | null {
  const button = target.closest('a[id^="up_"],a[id^="un_"]');
  const id = /^u[pn]_(\d{1,12})$/.exec(button?.id ?? '')?.[1];
  const row = id && root.getElementById(id)?.closest('tr.athing');
  if (!button || !id || !row) return null;
  return {
    kind: 'reaction',
    on: button.id.startsWith('un_') || voted(root, id) === true,
    now: () => voted(root, id),
    target: { type: isComment(row) ? 'comment' : 'post', id, url: item(id), account: read(row, { root, url, now })?.author ?? null },
  };
}
