/** Is an element a time? Whatever people or machines write one as. */
import type { Interval } from '../../../model/sighting.ts';
import { timeText } from '../../shared/time-text.ts';
import { fold } from '../../shared/text.ts';

/** Longest text that can be a time alone. */
const LONGEST = 70;
const DAY = 86_400_000;
const EARLIEST = Date.UTC(1995, 0);

const MAYBE = /\d|^(just now|now|gerade|soeben|jetzt|heute|gestern|today|yesterday|hier|à l.instant|ahora|ayer|hoje|ontem|adesso|ieri|oggi|nu|gisteren|teraz)/i;
/** Letters around a time: months, weekdays, units and small words of times are short or known; more words make a sentence. */
const WORDS = /\p{L}+/gu;
const MACHINE = /^(datetime|title|content|aria-label|data-.*(time|date|stamp|epoch|created|published|tooltip|original-title|content))$/;

/** The moment of an epoch number (seconds or milliseconds) in a value, or null. */
function epoch(value: string, now: number): Interval | null {
  const hit = /(?<![\d.])(\d{10})(\d{3})?(?:\.\d+)?(?!\d)/.exec(value);
  if (!hit) return null;
  const at = Number(hit[1]) * 1000 + Number(hit[2] ?? 0);
  return at > EARLIEST && at <= now + DAY ? { from: at, to: at } : null;
}

const narrower = (a: Interval | null, b: Interval | null): Interval | null => (!a || (b && b.to - b.from < a.to - a.from) ? b : a);

/** A text that is a time and nothing else, as an interval; null otherwise. */
export function timeAlone(said: string, now: number): Interval | null {
  const text = said.replace(/^[\s·•|,–—-]+/, '');
  if (text.length > LONGEST || text.length < 2 || !MAYBE.test(text) || /[?!@]|https?:/.test(text)) return null;
  if ((text.match(WORDS) ?? []).length > 8) return null;
  return timeText(text.replace(/(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) ?(z|[+-]\d\d:?\d\d)(?=\W|$)/i, '$1T$2$3'), now);
}

/** An epoch number in an address that falls into a time told otherwise makes it exact (?showComment=1433578985000). */
export function sharpened(time: Interval | null, href: string, now: number): Interval | null {
  const exact = time && href ? epoch(href, now) : null;
  return time && exact && exact.from >= time.from - 1000 && exact.from <= time.to + 1000 ? exact : time;
}

/** The narrowest time an element tells by attribute or text (`text`: its folded text), or null. */
export function timeOf(el: Element, text: string, now: number): Interval | null {
  let best: Interval | null = null;
  for (const { name, value } of el.attributes) {
    if (value.length > 120 || !/\d/.test(value) || !MACHINE.test(name)) continue;
    if (name === 'aria-label' && el.localName !== 'a' && el.localName !== 'time') continue;
    best = narrower(best, (name === 'datetime' || name === 'content' ? null : epoch(value, now)) ?? timeAlone(fold(value, 120), now));
  }
  // A long text is no time, whatever its attributes say.
  if (best && text.length > LONGEST * 2) return null;
  return narrower(best, timeAlone(text, now));
}
