/** From what a person pointed at to a taught reader. Pure: looks at the page, changes nothing. */
import type { Taught, TaughtRole } from '../../../../model/taught.ts';
import type { TaughtField, TeachTrouble } from '../../../../model/teaching.ts';
import { pathLike } from '../place.ts';
import { within } from '../layout.ts';
import { around, chain, entrySelector } from './entry.ts';
import { fieldSelectors, type Example } from './field.ts';

/** Something pointed at: this element is the author (time, text …) of the entry around it. */
export interface Point {
  field: TaughtField;
  el: Element;
}

export interface Lesson {
  root: Document;
  url: URL;
  network: string;
  /** The element first pointed at: anything inside one entry. */
  start: Element;
  points: readonly Point[];
  /** Elements pointed at in review: these are no entries, inside these one is missing. */
  no: readonly Element[];
  yes: readonly Element[];
  role: TaughtRole;
}

/** Parts of the one entry that is shown first; a mark of our own account may have to be shown at another. */
const FIELDS = ['author', 'time', 'text'] as const;

/** The points of one entry: those nearest to `start`; the others belong to other entries (corrections). */
function firstBox({ start, points }: Lesson): { inside: Element; first: Point[] } | null {
  const first = FIELDS.flatMap((field) => points.find((point) => point.field === field) ?? []);
  const inside = around([start, ...first.map(({ el }) => el)]);
  return inside ? { inside, first } : null;
}

/** The reader as data, or why there is none. `id` and `now` (epoch ms) come from outside. */
export function derive(lesson: Lesson, id: string, now: number): Taught | TeachTrouble {
  const { root, url, network, points, no, yes, role } = lesson;
  const of = (field: TaughtField): Element[] => points.filter((point) => point.field === field).map(({ el }) => el);
  if (!of('author').length || !of('text').length) return 'incomplete';
  const box = firstBox(lesson);
  if (!box || !chain(box.inside).length) return 'no-entry';
  const example = (field: TaughtField, entry: Element): Example[] =>
    box.first.filter((point) => point.field === field).map(({ el }) => ({ entry, el }));

  // Entries hold what the first one holds, found by the likeness of its parts; which box is the entry is not known yet.
  const innermost = box.inside;
  const likeness = (['author', 'text'] as const).map((field) => fieldSelectors(example(field, innermost), [innermost], '*:not(*)'));
  const whole = (el: Element): boolean => likeness.every((selectors) => within(el, selectors.map(unscoped), '*:not(*)') !== null);
  const entry = entrySelector(root, innermost, { yes: [...yes, ...points.map(({ el }) => el)], no, whole });
  if (!entry) return 'no-entry';

  const entries = [...root.querySelectorAll(entry)];
  const selectors = (field: TaughtField): string[] =>
    fieldSelectors(
      of(field).flatMap((el) => {
        const around = el.closest(entry);
        return around ? [{ entry: around, el }] : [];
      }),
      entries,
      entry,
      field === 'own',
    );
  const taught: Taught = {
    id,
    name: url.host,
    network,
    origin: url.origin,
    path: pathLike(url.pathname),
    entry: [entry],
    author: selectors('author'),
    time: selectors('time'),
    text: selectors('text'),
    own: selectors('own'),
    role,
    nested: entries.some((el) => el.parentElement?.closest(entry)),
    createdAt: now,
  };
  return taught.author.length && taught.text.length ? taught : 'no-entry';
}

/** A path by place holds only from the very box it was made for. */
const unscoped = (selector: string): string => (selector.startsWith(':scope') ? '*' : selector);
