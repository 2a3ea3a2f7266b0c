/** Entries told in JSON-LD, as entries of the page. */
import type { Entry } from '../../../model/sighting.ts';
import type { Ctx } from '../../network.ts';
import { absolute } from '../../shared/address.ts';
import { attr } from '../../shared/find.ts';
import { fold, harmless, textOf } from '../../shared/text.ts';
import { idInHref } from '../structure/ids.ts';
import { boxesOf, textBox } from './boxes.ts';
import { baseOf } from './fields.ts';
import { idOf, sourcesFor } from './ids.ts';
import { linkedIn, type Linked } from './linked.ts';
import { matchesOf } from './place.ts';
import { momentOf, sharpen } from './time.ts';

export interface Told {
  el: Element;
  entry: Entry;
  linked: Linked;
}

/** The profile address shown for a name, where JSON-LD tells none. */
function linkOf(el: Element, name: string): string {
  let seen = 0;
  for (const link of el.querySelectorAll('a[href]')) {
    if (++seen > 30) break;
    if (name && fold(link.textContent, 200) === name) return attr(link, 'href');
  }
  return '';
}

/** What a person reads there, where it is what was told; else what was told. */
function shownText(box: Element | null, told: string): string {
  // What another said is no part of it, unless nothing else is.
  const shown = textOf(box, 'blockquote,[class*="quote" i]:not([class*="quoteless" i])') || textOf(box);
  return shown && shown.length < told.length * 1.3 + 40 ? shown : fold(told);
}

/** All entries of JSON-LD that stand on the page. */
export function toldBy(ctx: Ctx): Told[] {
  const matches = matchesOf(ctx.root, linkedIn(ctx.root));
  const boxes = boxesOf(matches);
  const base = baseOf(ctx);
  const places = new Set(boxes);
  const named = matches.map(({ linked, node }, index) => {
    const el = boxes[index] as Element;
    const inner = [el, ...around(node, el)].find((at) => /\d/.test(at.id)) ?? el;
    return { el: inner, url: absolute(linked.url || null, base) };
  });
  const comments = named.filter((_, index) => matches[index]?.linked.kind === 'comment');
  const sources = sourcesFor(comments, ctx.url);
  const out = matches.map((match, index): Told => {
    const { linked } = match;
    const el = boxes[index] as Element;
    const one = named[index] as (typeof named)[number];
    const own = (at: Element): boolean => {
      let box: Element | null = at;
      while (box && !places.has(box)) box = box.parentElement;
      return box === el;
    };
    const shared = {
      author: { name: linked.name, url: absolute(linked.link || linkOf(el, linked.name) || null, base)?.href ?? null, handle: null },
      time: sharpen(momentOf(linked.when, ctx.now), linked.when, el, own),
    };
    const { url } = one;
    const text = shownText(textBox(match), linked.text);
    if (linked.kind === 'post') {
      const body = linked.text.trim() ? fold(linked.text) : '';
      const entry = {
        type: 'post' as const,
        id: idInHref((url ?? ctx.url).href) || null,
        aliases: [],
        url: (url ?? ctx.url).href,
        ad: false,
      };
      return { el, linked, entry: { ...entry, ...shared, text: harmless(`${linked.title}\n${body}`.trim()) } };
    }
    const id = idOf(one, sources, ctx.url, `${linked.name}\n${linked.when}\n${linked.text.slice(0, 300)}`);
    const entry = { type: 'comment' as const, id, post: null, parent: null, byPostAuthor: false, repliesShown: 0, repliesHidden: 0 };
    const hash = one.el.id ? `${ctx.url.href.replace(/#.*/, '')}#${one.el.id}` : null;
    return { el, linked, entry: { ...entry, ...shared, url: url?.href ?? hash, text } };
  });
  return out;
}

/** Elements from a node up to `end`. */
function around(node: Node, end: Element): Element[] {
  const out: Element[] = [];
  for (let at = node.parentElement; at && at !== end; at = at.parentElement) out.unshift(at);
  return out;
}
