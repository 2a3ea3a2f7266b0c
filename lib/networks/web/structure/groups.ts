/** Finds what repeats: elements that hold one time each and have a selector in common. */
import type { Interval } from '../../../model/sighting.ts';
import type { Ctx } from '../../network.ts';
import { keysOf, type Key } from './keys.ts';
import { sigOf, wordsOf } from './sig.ts';
import { timeOf } from './times.ts';
import { DATE, OTHER_DATE } from './words.ts';

export interface Stamp {
  el: Element;
  time: Interval;
}

/** Times that look alike (same tag, classes, naming attributes). */
export interface Stamps {
  sig: string;
  list: Stamp[];
}

/** Elements in which a time may be looked for at all are cut off here: a page with more is no thread, or poisoned. */
const MOST_STAMPS = 3000;
/** How far above its time an entry may begin. */
const HIGHEST = 28;

/** Elements whose attributes tell a time to machines, or where the page prints something else ('earlier', single letters). */
const TOLD =
  'time,[datetime],[title],[data-time],[data-timestamp],[data-utime],[data-date],[data-epoch],[data-created],[data-created-at],[data-datetime],a[aria-label]';

const SILENT = /^(SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION|TITLE)$/;

/** Every time on the page, by looks. */
export function stampsIn({ root, now }: Ctx): Stamps[] {
  const bySig = new Map<string, Stamps>();
  const seen = new Set<Element>();
  let count = 0;
  const take = (el: Element, text: string): void => {
    if (seen.has(el)) return;
    const time = timeOf(el, text, now);
    if (!time) return;
    seen.add(el);
    const sig = sigOf(el);
    const stamps = bySig.get(sig) ?? { sig, list: [] };
    stamps.list.push({ el, time });
    bySig.set(sig, stamps);
    count++;
  };
  for (const el of root.querySelectorAll(TOLD)) {
    if (count > MOST_STAMPS) break;
    // Most titles are tips.
    const tip = el.getAttribute('title') ?? el.getAttribute('aria-label');
    if (tip && !/\d/.test(tip) && el.localName !== 'time' && !el.hasAttribute('datetime')) continue;
    take(el, (el.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim());
  }
  const walker = root.createTreeWalker(root.body, 4);
  for (let node = walker.nextNode(); node && count < MOST_STAMPS; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    if (value.length > 200 || value.length < 2 || !/\S/.test(value)) continue;
    const el = node.parentElement as Element;
    if (!SILENT.test(el.tagName)) take(el, value.replace(/\s+/g, ' ').trim());
  }
  return [...bySig.values()];
}

/** Elements of one key, with how many of the stamps each holds by itself. */
export interface Candidate {
  key: Key;
  stamps: Stamps;
  els: Map<Element, number>;
  /** Elements that hold as many as most of them do: one, or the same time in two or three places. */
  single: number;
  /** How many that is. */
  each: number;
  /** Mean distance between element and time. */
  height: number;
}

/** For one kind of stamp: every key of the elements around them, the promising ones first. */
export function candidatesFor(stamps: Stamps, known: Map<string, Key>, keys: Map<Element, Key[]>): Candidate[] {
  const byKey = new Map<Key, Candidate>();
  for (const { el } of stamps.list) {
    const met = new Set<Key>();
    let at: Element | null = el;
    for (let height = 0; at && height < HIGHEST; height++, at = at.parentElement) {
      let mine = keys.get(at);
      if (!mine) {
        mine = keysOf(at, known);
        keys.set(at, mine);
      }
      for (const key of mine) {
        if (met.has(key)) continue;
        met.add(key);
        let candidate = byKey.get(key);
        if (!candidate) {
          candidate = { key, stamps, els: new Map(), single: 0, each: 1, height: 0 };
          byKey.set(key, candidate);
        }
        candidate.els.set(at, (candidate.els.get(at) ?? 0) + 1);
        candidate.height += height;
      }
    }
  }
  for (const candidate of byKey.values()) {
    const counts = [0, 0, 0, 0];
    let inside = 0;
    for (const n of candidate.els.values()) {
      inside += n;
      if (n < 4) counts[n] = (counts[n] as number) + 1;
    }
    candidate.single = Math.max(...counts);
    candidate.each = counts.indexOf(candidate.single);
    candidate.height /= inside;
  }
  return [...byKey.values()];
}

/** How much a kind of stamp looks like 'written at'. */
export function worth({ list: [first] }: Stamps): number {
  if (!first) return 0;
  const words = wordsOf(first.el) + (first.el.parentElement ? ` ${wordsOf(first.el.parentElement)}` : '');
  const exact = first.time.from === first.time.to ? 0.3 : 0;
  return 1 + exact + (DATE.test(words) || first.el.localName === 'time' ? 0.4 : 0) - (OTHER_DATE.test(words) ? 0.6 : 0);
}
