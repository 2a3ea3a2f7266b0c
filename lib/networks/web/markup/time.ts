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
 * with a zone that lies within it. `item`: what is inside another entry does not count; `known`: nor what this denies.
 */
export function sharpen(time: Interval | null, el: Element, item: string, known: (el: Element) => boolean = () => true): Interval | null {
  if (!time || time.from === time.to) return time;
  let looked = 0;
  for (const at of el.querySelectorAll('[datetime],[title]')) {
    if (++looked > 60) break;
    const exact = stamp(attr(at, 'datetime')) ?? stamp(attr(at, 'title'));
    if (!exact || exact.from < time.from || exact.to > time.to || !known(at)) continue;
    if (!item || at.parentElement?.closest(item) === el) return exact;
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
  return sharpen(best, el, item);
}
