/**
 * Talk pages of wikis: no box a comment, but paragraphs that end with a signature, a link to the author's page and a time,
 * indented by nested lists under headings.
 */
import type { CommentSighting, Entry, Interval } from '../../../model/sighting.ts';
import type { Ctx, Layout } from '../../network.ts';
import { absolute } from '../../shared/address.ts';
import { fold, harmless } from '../../shared/text.ts';
import { page } from '../address.ts';
import type { Stamps } from './groups.ts';
import { profileLike } from './learn.ts';
import { said, scan, type Piece, type Scan } from './scan.ts';
import { decoded } from './site.ts';
import { timeAlone, timeOf } from './times.ts';
import { ENTRY } from './words.ts';

const BLOCK = /^(p|dd|li|blockquote|div|td|pre|dt)$/;
const LIST = /^(dl|ul|ol)$/;
/** Longest way between the end of a name and the end of its time: "(Diskussion | Beiträge) 14:30, 23. Nov. 2026 (CET)". */
const REACH = 140;
/** Links beside the name in a signature: talk page, contributions. */
const BESIDE = /talk|diskussion|discu|contrib|beitr|обс|overleg|^d$/i;
/** Text that belongs to a comment: less is a label. */
const LEAST = 3;

interface Signature {
  name: string;
  href: string;
  from: number;
  time: Interval;
  piece: Piece;
}

const isList = (el: Element): boolean => LIST.test(el.localName);

/** The signature a block ends with, or null. */
function signatureIn(seen: Scan, now: number): Signature | null {
  let best: Signature | null = null;
  const { pieces, text } = seen;
  for (const piece of pieces) {
    if (piece.el.localName !== 'a' || piece.control || profileLike(piece.el.getAttribute('href') ?? '', piece.el) !== 3) continue;
    const name = said(seen, piece);
    if (!name || BESIDE.test(name) || (best && piece.from - best.from < REACH)) continue;
    const rest = text.slice(piece.to, piece.to + REACH);
    const time = timeAfter(seen, piece, rest, now);
    if (time) best = { name, href: piece.el.getAttribute('href')?.slice(0, 1000) ?? '', from: piece.from, time, piece };
  }
  return best;
}

/** The time right behind a name: in an element of its own, or as text. */
function timeAfter(seen: Scan, name: Piece, rest: string, now: number): Interval | null {
  for (const piece of seen.pieces) {
    if (piece.from < name.to || piece.from - name.to > 70 || piece.control || piece.to - piece.from > 60) continue;
    const time = timeOf(piece.el, said(seen, piece), now);
    if (time) return time;
  }
  const text =
    /(?:\d{1,2}[:.]\d\d|\d{1,2}\.? \p{L}{3,})[^\n]{6,40}?(?:\(\p{Lu}{3,5}\)|\d{4}(?: (?:à|um|at) \d\d?:\d\d)?(?: \(\p{Lu}{3,5}\))?)/u.exec(
      rest.slice(0, 110),
    )?.[0];
  return text ? timeAlone(text, now) : null;
}

/** Looks through a block without the lists nested in it. */
const scanOf = (el: Element): Scan => scan(el, (at) => isList(at));

/** The blocks that end with a signature, or null where the page is not written that way. */
function signedBlocks(kinds: readonly Stamps[], ctx: Ctx): Element[] | null {
  const blocks = new Set<Element>();
  let times = 0;
  for (const { list } of kinds) {
    for (const { el } of list) {
      times++;
      const block = BLOCK.test(el.localName) ? el : el.parentElement && BLOCK.test(el.parentElement.localName) ? el.parentElement : null;
      // A box that says it is an entry is no paragraph of a wiki, whatever it ends with.
      if (block && times < 2000 && !ENTRY.test(block.className)) blocks.add(block);
    }
  }
  if (!blocks.size) return null;
  let written = 0;
  const found = [...blocks].filter((el) => {
    const seen = scanOf(el);
    const signature = signatureIn(seen, ctx.now);
    if (!signature) return false;
    if ((seen.text.slice(0, signature.from).match(/\p{L}/gu) ?? []).length >= 12) written++;
    return true;
  });
  return found.length >= 2 && written >= found.length * 0.6 && found.length >= times * 0.3 ? found : null;
}

const HEADING = /^h[2-6]$/;

/** The heading an element is or holds (newer wikis wrap it), if it is one of the page's own. */
const headingIn = (el: Element): Element | null =>
  HEADING.test(el.localName) ? el : (([...el.children].find((child) => HEADING.test(child.localName)) as Element | undefined) ?? null);

/** Where a comment stands: the child of the page's text that it is in, and how many lists are around it. */
function placeOf(el: Element, matter: Element): { top: Element; depth: number } {
  let depth = 0;
  let at = el;
  for (; at.parentElement && at.parentElement !== matter; at = at.parentElement) if (isList(at.parentElement)) depth++;
  return { top: at, depth };
}

const titleOf = (heading: Element): string => {
  const own = [...heading.querySelectorAll('[id]')].map((el) => fold(el.textContent, 300)).sort((a, b) => b.length - a.length)[0];
  return (
    own ||
    fold(heading.textContent, 300)
      .replace(/\[[^\]]*\]/g, '')
      .trim()
  );
};
const idOfHeading = (heading: Element): string | null =>
  heading.id || ([...heading.querySelectorAll('[id]')].find((el) => fold(el.textContent))?.id ?? null);

export function signedLayout(kinds: readonly Stamps[], ctx: Ctx): Layout | null {
  const blocks = signedBlocks(kinds, ctx);
  if (!blocks) return null;
  const matter = matterOf(blocks);
  if (!matter) return null;
  const scope =
    matter.id && !/\d{3}/.test(matter.id)
      ? `#${matter.id.replace(/[^\w-]/g, '\\$&')}`
      : [...matter.classList].map((token) => `.${token.replace(/[^\w-]/g, '\\$&')}`).join('') || matter.localName;
  const tags = [...new Set(blocks.map(({ localName }) => localName))];

  /** What was written before `el` that no signature ends, paragraphs of the same comment; and the heading it is the first below. */
  function before(el: Element, now: number): { text: string; heading: Element | null } {
    const parts: string[] = [];
    let steps = 0;
    for (let level: Element | null = el; level && level !== matter; level = level.parentElement) {
      if (level !== el && signatureIn(scanOf(level), now)) break;
      for (let at = level.previousElementSibling; at; at = at.previousElementSibling) {
        const heading = level.parentElement === matter ? headingIn(at) : null;
        const seen = scan(at, () => false);
        if (heading || ++steps > 20 || signatureIn(seen, now) || seen.text.length > 4000)
          return { text: parts.filter(Boolean).join('\n'), heading };
        parts.unshift(seen.text.trim());
      }
    }
    return { text: parts.filter(Boolean).join('\n'), heading: null };
  }

  function read(el: Element, ctx: Ctx): Entry | null {
    if (!matter?.contains(el)) return null;
    const seen = scanOf(el);
    const signature = signatureIn(seen, ctx.now);
    if (!signature) return null;
    const own = seen.text.slice(0, signature.from).replace(/[\s—–\-~]+$/u, '');
    const { text: above, heading } = before(el, ctx.now);
    const text = harmless(`${above}\n${own}`.trim().replace(/\n{2,}/g, '\n'));
    if (text.length < LEAST) return null;
    const url = absolute(signature.href, ctx.url);
    // A page that does not exist yet: the link leads to its editor.
    if (url?.searchParams.has('redlink')) for (const name of ['action', 'redlink']) url.searchParams.delete(name);
    const anonymous = /(contribution|beitr|bijdragen|wkład)/i.test(decoded(url?.pathname ?? '') + (url?.searchParams.get('title') ?? ''));
    const author = { name: fold(wikiName(url) || signature.name, 200), url: anonymous ? null : (url?.href ?? null), handle: null };
    const id = [...el.querySelectorAll('[id]')].find((at) => /\d{4}/.test(at.id) && at.closest(tags.join()) === el)?.id ?? null;
    if (heading) {
      const anchor = idOfHeading(heading);
      return {
        type: 'post',
        id: anchor,
        aliases: id ? [id] : [],
        url: anchor ? `${page(ctx.url).url}#${anchor}` : null,
        author,
        text: harmless(`${titleOf(heading)}\n${text}`),
        time: signature.time,
        ad: false,
      };
    }
    return {
      type: 'comment',
      id: id ?? `${author.name} ${signature.time.from} ${text.slice(0, 20)}`,
      post: null,
      parent: null,
      url: id ? `${page(ctx.url).url}#${id}` : null,
      author,
      text,
      time: signature.time,
      byPostAuthor: false,
      repliesShown: 0,
      repliesHidden: 0,
    };
  }

  function relate(list: readonly { el: Element; entry: Entry }[]): void {
    let post: Entry | null = null;
    let stack: { depth: number; entry: CommentSighting }[] = [];
    for (const { el, entry } of list) {
      if (entry.type === 'post') {
        post = entry;
        stack = [];
        continue;
      }
      const { depth } = placeOf(el, matter as Element);
      while (stack.length && (stack.at(-1)?.depth ?? 0) >= depth) stack.pop();
      entry.parent = stack.at(-1)?.entry.id ?? null;
      entry.post = post?.id ?? null;
      entry.byPostAuthor = post !== null && post.author.name === entry.author.name;
      stack.push({ depth, entry });
    }
  }

  return {
    id: 'structure',
    nesting: 'tree',
    fits: () => true,
    entries: tags.map((tag) => `${scope} ${tag}`),
    identify(el, ctx) {
      const entry = read(el, ctx);
      return entry && JSON.stringify([entry.id, entry.author.name, entry.text]);
    },
    read,
    relate,
    viewer: () => null,
    promises: () => true,
    anchors(el) {
      const signature = signatureIn(scanOf(el), Date.now());
      return { name: signature?.piece.el ?? null, time: signature?.piece.el ?? null };
    },
  };
}

/** The account's own name in the address of its page ('…/Benutzer:Jana_Beispiel'): signatures are written as one likes. */
function wikiName(url: URL | null): string {
  const path = url ? (url.searchParams.get('title') ?? decoded(url.pathname)) : '';
  return /(?:^|\/)\p{L}[\p{L}_ ]+:(?:\p{L}+\/)?([^/]+)$/u.exec(path)?.[1]?.replace(/_/g, ' ') ?? '';
}

/** The box that holds all of them as children or in lists. */
function matterOf(blocks: readonly Element[]): Element | null {
  const counts = new Map<Element, number>();
  for (const el of blocks) {
    let at = el.parentElement;
    while (at && (isList(at) || /^(dd|li|dt|p)$/.test(at.localName))) at = at.parentElement;
    if (at) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= blocks.length * 0.5 ? best[0] : null;
}
