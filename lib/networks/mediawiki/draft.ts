/** A remark while the walk through the page is inside it, and what it comes to when its signature ends. */
import type { Interval } from '../../model/sighting.ts';
import { absolute } from '../shared/address.ts';
import { attr } from '../shared/find.ts';
import { fold, TEXT_LIMIT } from '../shared/text.ts';
import { userPage } from './address.ts';
import type { Parts } from './ids.ts';

export interface Remark {
  /** What stands for it among the page's elements: the mark at its start, or the first link of its signature. */
  el: Element;
  /** Id DiscussionTools gave it; null without. */
  id: string | null;
  user: string;
  /** The name as the signature shows it. */
  shown: string;
  url: string | null;
  text: string;
  time: Interval | null;
  /** Lists around its beginning. */
  level: number;
  link: Element | null;
  end: Element | null;
}

/** A link to somebody, and where in the text it stands. */
interface Mention {
  el: Element;
  user: string;
  own: boolean;
  at: number;
}

export interface Draft {
  text: string;
  /** Lists around where its words begin; null before the first. */
  level: number | null;
  mentions: Mention[];
  /** Text before the small print that runs on, of which a signature put in by a template is the end. */
  small: { el: Element; at: number } | null;
  /** With DiscussionTools: its mark, where its signature begins, and the link around the date. */
  start: Element | null;
  sign: number;
  stamp: Element | null;
}

export const blank = (start: Element | null = null): Draft => ({
  text: '',
  level: null,
  mentions: [],
  small: null,
  start,
  sign: -1,
  stamp: null,
});

/** Longest stretch from a signature's first link to its date, in characters. */
export const SIGNATURE = 150;

export const depthOf = (el: Element, content: Element): number => {
  let depth = 0;
  for (let up = el.parentElement; up && up !== content; up = up.parentElement) if (/^(?:DL|UL|OL)$/.test(up.tagName)) depth++;
  return depth;
};

/** The remark of a draft with DiscussionTools' mark. */
export function marked(
  { text, mentions, start, sign, stamp }: Draft,
  told: Parts,
  end: Element,
  content: Element,
  base: URL,
): Remark | null {
  if (!start) return null;
  const links = mentions.filter(({ user, at }) => user === told.user && at >= sign);
  const own = links.findLast(({ own }) => own) ?? links.at(-1);
  return {
    el: start,
    id: told.id,
    user: told.user,
    shown: told.user,
    url: userPage(absolute(attr(own?.el, 'href'), base)),
    text: clean(text.slice(0, sign >= 0 ? sign : (links[0]?.at ?? text.length))),
    time: told.time,
    level: depthOf(start, content),
    link: own?.el ?? null,
    end: stamp ?? end,
  };
}

/** The remark of a draft whose last links lead to who signed it. */
export function signedBy(
  { text, level, mentions, small }: Draft,
  time: Interval,
  end: Element | null,
  content: Element,
  base: URL,
): Remark | null {
  const last = mentions.at(-1);
  const links = mentions.filter(({ user, at }) => user === last?.user && last.at - at <= SIGNATURE);
  const first = links[0];
  const own = links.find(({ own }) => own) ?? first;
  if (!first || !own) return null;
  return {
    el: first.el,
    id: null,
    user: own.user,
    shown: fold(own.el.textContent, 200) || own.user,
    url: userPage(absolute(attr(own.el, 'href'), base)),
    text: clean(text.slice(0, small?.el.contains(first.el) ? small.at : first.at)),
    time,
    level: Math.min(level ?? 0, depthOf(first.el, content)),
    link: own.el,
    end,
  };
}

/** Without the dashes many write before their signature. */
const clean = (text: string): string => fold(text, TEXT_LIMIT).replace(/\s*[-–—―]{1,3}\s*$/, '');
