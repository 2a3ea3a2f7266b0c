/** A taught reader as a layout: what a person pointed at, as selectors. */
import type { Account, CommentSighting, Entry, Interval } from '../../../model/sighting.ts';
import type { Taught } from '../../../model/taught.ts';
import type { Ctx, Layout } from '../../network.ts';
import { absolute } from '../../shared/address.ts';
import { attr } from '../../shared/find.ts';
import { fold, nameOf, textOf } from '../../shared/text.ts';
import { timeText } from '../../shared/time-text.ts';
import { isTaughtFor } from './place.ts';
import { idIn } from './ids.ts';

/** First match inside `el` of the first selector that has one and that belongs to no entry further in; a broken one has none. */
export function within(el: Element, selectors: readonly string[], entry: string): Element | null {
  for (const selector of selectors) {
    try {
      for (const found of el.querySelectorAll(selector)) if (found.closest(entry) === el || !found.closest(entry)) return found;
    } catch {
      // typed by hand into a file, or of a browser that knows more selectors than this one
    }
  }
  return null;
}

/** The time an element tells: machine-readable, as title, or in words; the narrowest of them. */
export function timeOf(el: Element | null, now: number): Interval | null {
  if (!el) return null;
  const inner = el.matches('time') ? null : el.querySelector('time');
  const told = [inner, el].flatMap((at) =>
    at ? [attr(at, 'datetime'), attr(at, 'title'), attr(at, 'content'), fold(at.textContent, 100)] : [],
  );
  let best: Interval | null = null;
  for (const text of told) {
    const exact = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
    const time = Number.isNaN(exact) ? timeText(text, now) : { from: exact, to: exact };
    if (time && (!best || time.to - time.from < best.to - best.from)) best = time;
  }
  return best;
}

function accountOf(el: Element | null, url: URL): Account {
  const link = el?.closest('a[href]') ?? el?.querySelector('a[href]') ?? null;
  const address = absolute(link?.getAttribute('href'), url);
  return { name: nameOf(el), url: address?.href ?? null, handle: null };
}

/** Address of the page without hash: what all its comments stand under. */
const pageId = ({ url }: Ctx): string => url.pathname + url.search;

/** The layout; it fits only the pages it was taught for. */
export function taughtLayout(data: Taught): Layout {
  const entry = data.entry.join();
  const parts = (el: Element) => ({
    author: within(el, data.author, entry),
    time: within(el, data.time, entry),
    text: within(el, data.text, entry),
  });
  const idOf = (el: Element): string | null => idIn(el, parts(el), entry);

  function read(el: Element, ctx: Ctx): Entry | null {
    const { author, time, text } = parts(el);
    const id = idOf(el);
    if (id === null) return null;
    const shared = {
      url: null as string | null,
      author: accountOf(author, ctx.url),
      text: textOf(text),
      time: timeOf(time, ctx.now),
      ...(data.own.length && within(el, data.own, entry) ? { own: true } : {}),
    };
    if (!shared.author.name && !shared.text) return null;
    const first = data.role === 'topic' && ctx.root.querySelector(entry) === el;
    shared.url = first ? ctx.url.href : `${ctx.url.href.replace(/#.*$/, '')}${el.id ? `#${el.id}` : ''}`;
    if (data.role === 'posts' || first) return { type: 'post', id: first ? pageId(ctx) : id, aliases: [], ad: false, ...shared };
    const around = el.parentElement?.closest(entry);
    const parent = around && !(data.role === 'topic' && ctx.root.querySelector(entry) === around) ? idOf(around) : null;
    return {
      type: 'comment',
      id,
      post: pageId(ctx),
      parent,
      byPostAuthor: false,
      repliesShown: 0,
      repliesHidden: 0,
      ...shared,
    } satisfies CommentSighting;
  }

  return {
    id: 'taught',
    // Entries inside entries are a tree; a plain list is a conversation in which a later answer answers all before it.
    nesting: data.nested && data.role === 'comments' ? 'tree' : 'flat',
    fits: ({ root, url }) => isTaughtFor(data, url) && root.querySelector(entry) !== null,
    entries: data.entry,
    identify(el) {
      const { author, text } = parts(el);
      return author || text ? `${idOf(el)} ${fold(text?.textContent, 200).length}` : null;
    },
    read,
    viewer: () => null,
    // Whoever taught it saw entries there.
    promises: () => true,
    anchors: (el) => {
      const { author, time } = parts(el);
      return { name: author, time };
    },
  };
}
