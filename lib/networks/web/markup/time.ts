/** The moment an entry tells. */
import type { Interval } from '../../../model/sighting.ts';
import { attr } from '../../shared/find.ts';
import { fold } from '../../shared/text.ts';
import { timeText } from '../../shared/time-text.ts';

const STAMP = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?(?:\.\d+)?) ?(Z|[+-]\d\d:?\d\d)$/;

/** A moment with its zone, or null. */
function stamp(text: string): Interval | null {
  const [, day, clock, zone = ''] = STAMP.exec(text) ?? [];
  const at = day ? Date.parse(`${day}T${clock}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`) : Number.NaN;
  return Number.isNaN(at) ? null : { from: at, to: at };
}

/** A moment as markup tells it: with its zone exact, without one in every zone it may be meant in. */
export const momentOf = (text: string, now: number): Interval | null =>
  stamp(text) ?? (text ? timeText(text.replace('T', ' '), now) : null);

/**
 * A time told without its zone, or by the day only, made exact by what the entry shows for it: a `datetime` or `title`
 * with a zone and the same digits (an edit's differ). `mine`: what belongs to another entry does not count.
 */
export function sharpen(time: Interval | null, told: string, el: Element, mine: (el: Element) => boolean): Interval | null {
  if (!time || time.from === time.to) return time;
  const digits = told.slice(0, 16).replace(' ', 'T');
  let looked = 0;
  for (const at of el.querySelectorAll('[datetime],[title]')) {
    if (++looked > 60) break;
    for (const text of [attr(at, 'datetime'), attr(at, 'title')]) {
      const exact = text.replace(' ', 'T').startsWith(digits) ? stamp(text) : null;
      if (exact && mine(at)) return exact;
    }
  }
  return time;
}

/** The time of an item whose property is `at`: from content, datetime, title, or text. */
export function exactTime(at: Element | null, el: Element, item: string, now: number): Interval | null {
  if (!at) return null;
  const inner = at.matches('[datetime]') ? at : at.querySelector('[datetime]');
  const told = [attr(at, 'content'), attr(inner, 'datetime'), attr(at, 'title'), fold(at.textContent, 100)].filter(Boolean);
  let best: Interval | null = null;
  for (const text of told) {
    const time = momentOf(text, now);
    if (time && (!best || time.to - time.from < best.to - best.from)) best = time;
  }
  return sharpen(best, told[0] ?? '', el, (one) => one.parentElement?.closest(item) === el);
}
