/** All marks of one page: what is known about comments and people, and where it stands. The only writer among the page's nodes. */
import type { Mark, TagMark } from '../messages.ts';
import type { Entry } from '../model/sighting.ts';
import { fill, type Words } from './dom.ts';
import { labelOf } from './label.ts';
import { type Chip, type Pin, pin } from './pin.ts';
import { putAfter, spotFor } from './place.ts';

/** Times something of ours is put back at one entry within `SPAN` ms before the page has won for `PEACE` ms. */
const STUBBORN = 10;
const SPAN = 10_000;
const PEACE = 60_000;

export interface BoardOptions {
  root: Document;
  words: Words;
  now: () => number;
  /** What the entry at an element shows; undefined or null for none. */
  entryAt: (el: Element) => Entry | null | undefined;
  /** All known entries' elements. */
  all: () => Iterable<Element>;
  anchors: (el: Element) => { name: Element | null; time: Element | null };
  /** Account keys of the entry's author. */
  keysOf: (entry: Entry) => readonly string[];
  open: (what: { item: string | null; person: string | null }, from: Pin) => void;
}

interface Place {
  mark?: Pin | undefined;
  tag?: Pin | undefined;
  /** Which entry these stand for: a reused node must not keep them. */
  id: string | null;
  puts: number;
  since: number;
}

export function createBoard({ root, words, now, entryAt, all, anchors, keysOf, open }: BoardOptions) {
  const marks = new Map<string, Mark>();
  const tags = new Map<string, TagMark>();
  const places = new Map<Element, Place>();
  const keysKnown = new WeakMap<Entry, readonly string[]>();

  function tagOf(entry: Entry): TagMark | undefined {
    if (!tags.size) return undefined;
    const keys = keysKnown.get(entry) ?? keysOf(entry);
    keysKnown.set(entry, keys);
    for (const key of keys) if (tags.get(key)?.tags.length) return tags.get(key);
    return undefined;
  }

  /** Some pages nest two elements for one entry: only the outer one is marked. */
  function insideTwin(el: Element, { id }: Entry): boolean {
    for (let at = el.parentElement; id && places.size && at; at = at.parentElement) if (places.get(at)?.id === id) return true;
    return false;
  }

  /** Where the page takes ours away again and again, it wins for a while. */
  function put(place: Place, { host }: Pin, anchor: Element, el: Element): void {
    const time = now();
    if (time - place.since > (place.puts < STUBBORN ? SPAN : PEACE)) {
      place.since = time;
      place.puts = 0;
    }
    if (place.puts < STUBBORN && putAfter(host, spotFor(anchor, el))) place.puts++;
  }

  /** Shows, or takes away where there is nothing to show or nowhere to stand. */
  function draw(
    place: Place,
    kind: 'mark' | 'tag',
    el: Element,
    anchor: Element | null,
    data: Record<string, string> | undefined,
    full: string,
    chips: Chip[],
  ): void {
    if (!data || !anchor) {
      place[kind]?.host.remove();
      place[kind] = undefined;
      return;
    }
    place[kind] ??= pin(root, `rk-${kind}`, (from) =>
      open({ item: from.host.dataset.item ?? null, person: from.host.dataset.person ?? null }, from),
    );
    place[kind].show(data, full, chips);
    put(place, place[kind], anchor, el);
  }

  /** The element is no entry any more. */
  function drop(el: Element): void {
    const place = places.get(el);
    place?.mark?.host.remove();
    place?.tag?.host.remove();
    places.delete(el);
  }

  /** Draws at an entry that was read anew or in which something changed. */
  function show(el: Element): void {
    if (!marks.size && !tags.size && !places.size) return;
    const entry = entryAt(el);
    const twin = entry && insideTwin(el, entry);
    const mark = entry?.type === 'comment' && !twin ? marks.get(entry.id) : undefined;
    const tag = entry && !twin ? tagOf(entry) : undefined;
    if (!entry || (!mark && !tag) || places.get(el)?.id !== entry.id) drop(el);
    if (!entry || (!mark && !tag)) return;
    const place: Place = places.get(el) ?? { id: entry.id, puts: 0, since: 0 };
    places.set(el, place);
    let at: ReturnType<typeof anchors> = { name: null, time: null };
    try {
      at = anchors(el);
    } catch {
      // an odd entry: nowhere to stand
    }
    const tagFull = fill(words.tagLabel, tag?.tags.map(({ label }) => label).join(', ') ?? '');
    draw(
      place,
      'tag',
      el,
      at.name,
      tag && { person: tag.person },
      tagFull,
      tag?.tags.map(({ label, color }) => ({ text: label, color })) ?? [],
    );
    const label = mark && labelOf(mark, words, now());
    draw(place, 'mark', el, at.time ?? at.name, mark && { item: mark.item, state: mark.state }, label?.full ?? '', [
      { text: label?.short ?? '' },
    ]);
  }

  return {
    show,
    drop,
    /**
     * Takes in what the background told and redraws what it concerns. `asked`: comments this is the whole answer for –
     * one of them without a mark is no item (any more).
     */
    update(newMarks: readonly Mark[], newTags: readonly TagMark[], asked: readonly string[] = []): void {
      for (const id of asked) marks.delete(id);
      for (const mark of newMarks) marks.set(mark.comment, mark);
      for (const tag of newTags) {
        for (const [key, { person }] of tags) if (person === tag.person) tags.delete(key);
        for (const key of tag.keys) tags.set(key, tag);
      }
      const touched = new Set([...asked, ...newMarks.map(({ comment }) => comment)]);
      if (touched.size + newTags.length) for (const el of all()) if (newTags.length || touched.has(entryAt(el)?.id ?? '')) show(el);
    },
    /** Ages go on, and where the page won a fight the peace may be over: once a minute is enough. */
    tick(): void {
      for (const el of [...places.keys()]) show(el);
    },
    /** The mark of an item that stands in the page now, for the focus to go back to. */
    find(item: string | null): Pin | undefined {
      for (const { mark } of places.values()) if (item && mark?.host.isConnected && mark.host.dataset.item === item) return mark;
      return undefined;
    },
    /** Takes everything off the page. */
    clear(): void {
      for (const el of [...places.keys()]) drop(el);
      marks.clear();
      tags.clear();
    },
  };
}
