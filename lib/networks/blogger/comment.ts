/** One comment of a Blogger page: threaded (since 2012), or as older templates list them (captures/blogger/DOM.md). */
import type { CommentSighting, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { page } from './address.ts';
import { postIdOf } from './box.ts';

export const COMMENT = [
  'li.comment[id^="c"]', // threads
  'div.comment[id^="c"]', // lists without threads of 2017 and later templates, and mobile pages
  'dt.comment-author[id^="c"]', // before: a dl, author, text and foot being dt, dd and dd
].join();

/** "hat gesagt…", "said...": what stands behind the name in lists without threads, by language. */
const SAID =
  /\s*(?:hat gesagt|hat geschrieben|meinte|said|a dit|dijo|ha detto|disse|zei|pisze|napisał\(a\)|sa|sagde|skrev|řekl\(a\)|írta|spune)?\s*(?:…|\.\.\.|:)?$/iu;

/** Number in the id ("c" and 10 to 20 digits); null for other boxes of that class. */
export const idOf = (el: Element): string | null => /^c(\d{6,25})$/.exec(el.id)?.[1] ?? null;

/** The parts of a comment: the box itself, or the dd's that follow its dt. */
function partsOf(el: Element): Element[] {
  const parts = [el];
  if (el.tagName === 'DT') for (let next = el.nextElementSibling; next?.tagName === 'DD'; next = next.nextElementSibling) parts.push(next);
  return parts;
}

/** First match that belongs to this comment and not to a reply in it. */
function own(el: Element, selector: string): Element | null {
  for (const part of partsOf(el)) {
    if (part !== el && part.matches(selector)) return part;
    const found = all(part, selector).find((at) => part.tagName === 'DD' || at.closest(COMMENT) === el);
    if (found) return found;
  }
  return null;
}

/** The name: cite in threads; in lists the link, or the text before "said". */
export const nameEl = (el: Element): Element | null => {
  const at = own(el, 'cite.user,cite') ?? (el.tagName === 'DT' ? el : own(el, '.comment-author,.user'));
  return all(at, 'a[href],[dir]').find((inner) => inner.textContent?.trim() && !inner.closest('.avatar-image-container')) ?? at;
};

/** The comment's link to itself: its address holds the moment (showComment). */
export const timeEl = (el: Element): Element | null => own(el, 'a[href*="showComment="],.comment-timestamp a,.datetime a');

/** Exact by the milliseconds in the address, else what the text tells. */
function timeOf(link: Element | null, now: number): Interval | null {
  const at = Number(/[?&]showComment=(\d{12,14})\b/.exec(attr(link, 'href'))?.[1] ?? NaN);
  return Number.isNaN(at) ? timeText(link?.textContent ?? '', now) : { from: at, to: at };
}

/** Replies are one level deep: the template puts a reply to a reply beside it. */
function parentOf(el: Element, id: string): string | null {
  const up = el.parentElement?.closest(COMMENT);
  const parent = up ? idOf(up) : null;
  return parent === id ? null : parent;
}

/** Reads the comment `el`, null where it is none. */
export function readComment(el: Element, { url, now }: Ctx): CommentSighting | null {
  const id = idOf(el);
  if (!id) return null;
  const link = timeEl(el);
  const body = own(el, '.comment-content,.comment-body');
  const at = nameEl(el);
  const profile = at?.matches('a') ? absolute(attr(at, 'href'), url) : null;
  const name = nameOf(at, '.avatar-image-container,.icon');
  return {
    type: 'comment',
    id,
    post: null,
    parent: parentOf(el, id),
    url: absolute(attr(link, 'href'), url)?.href ?? `${page(url).url}#c${id}`,
    author: { name: at?.matches('a,cite') ? name : name.replace(SAID, ''), url: profile?.href ?? null, handle: null },
    text: textOf(body),
    time: timeOf(link, now),
    byPostAuthor: el.matches('.blog-author') || own(el, '.blog-author') !== null,
    repliesShown: 0,
    repliesHidden: 0,
    ...(find(body, '.deleted-comment') || body?.matches('.deleted') ? { deleted: true } : {}),
  };
}

/**
 * What the page as a whole tells of its comments: whose they are, and that more are on further pages or come when asked
 * for, so that it is not known whether they answer one of these.
 */
export function relate(entries: readonly { entry: Entry }[], { root }: Ctx): void {
  const post = postIdOf(root) ?? entries.find(({ entry }) => entry.type === 'post')?.entry.id ?? null;
  const cut = find(root, '.loadmore:not(.hidden) a,.paging-control-container a[href*="commentPage="]') !== null;
  for (const { entry } of entries) if (entry.type === 'comment') Object.assign(entry, { post, ...(cut ? { repliesHidden: null } : {}) });
}
