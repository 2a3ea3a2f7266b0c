/** Who answers whom, and under which post. */
import type { CommentSighting, Entry } from '../../../model/sighting.ts';
import type { Ctx } from '../../network.ts';
import { absolute } from '../../shared/address.ts';
import { attr } from '../../shared/find.ts';
import { goesOn } from '../structure/head.ts';
import { parentsOf } from '../structure/nesting.ts';
import { idInHref } from '../structure/ids.ts';

export interface Placed {
  el: Element;
  entry: Entry;
}

export interface Known {
  flat: boolean;
  /** Address or id of what it answers, where the markup names it. */
  parentTold(el: Element): string | null;
  /** Ids that the page names in it otherwise: an 'in reply to'. */
  refs(el: Element): readonly string[];
}

/** Pages counted from 0 (Drupal): a link to this very address with a higher number than its own. */
function pagesOn({ root, url }: Ctx): boolean {
  const here = Number(url.searchParams.get('page') ?? 0);
  let zero = false;
  let later = false;
  for (const link of [...root.querySelectorAll('a[href*="page="]')].slice(0, 60)) {
    const to = absolute(attr(link, 'href'), url);
    if (to?.pathname !== url.pathname || to.host !== url.host) continue;
    const page = to.searchParams.get('page');
    zero ||= page === '0';
    later ||= Number(page) > here;
  }
  return zero && later;
}

/** Sets parent, post, byPostAuthor and, where the list goes on elsewhere, that replies may be hidden. */
export function relateAll(list: readonly Placed[], { flat, parentTold, refs }: Known, ctx: Ctx): void {
  const comments = list.filter((one): one is { el: Element; entry: CommentSighting } => one.entry.type === 'comment');
  const posts = list.filter(({ entry }) => entry.type === 'post');
  const ids = new Set(comments.map(({ entry }) => entry.id));
  const ups = parentsOf(comments.map(({ el }) => el));
  const nested = ups.some((up) => up >= 0);
  const more = !nested && (goesOn(ctx, flat) || pagesOn(ctx));
  const boxes = new Map(posts.map(({ el, entry }) => [el, entry]));
  const before = new Set<string>();
  let above: Entry | undefined = posts.length === 1 ? posts[0]?.entry : undefined;
  let index = 0;
  for (const { el, entry } of list) {
    if (entry.type === 'post') {
      above = entry;
      continue;
    }
    const told = parentTold(el);
    const named = [told, told && idInHref(told)].find((id) => id && id !== entry.id && ids.has(id));
    const up = comments[ups[index++] ?? -1]?.entry.id;
    const ref = nested || named ? undefined : refs(el).find((id) => id !== entry.id && (before.has(id) || id === above?.id));
    entry.parent = named || (ref !== above?.id && ref) || (up !== entry.id && up) || null;
    before.add(entry.id);
    let box = el.parentElement;
    while (box && !boxes.has(box)) box = box.parentElement;
    const post = (box && boxes.get(box)) ?? above;
    entry.post = post?.id ?? null;
    // The same name is not the same person: many a page calls every guest alike.
    entry.byPostAuthor = Boolean(post?.author.url) && post?.author.url === entry.author.url;
    entry.repliesHidden = more ? null : 0;
  }
}
