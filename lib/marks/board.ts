/** All marks of one page: what is known about comments and people, and where it stands. The only writer among the page's nodes. */
import type { Mark, TagMark } from '../messages.ts';
import type { Entry } from '../model/sighting.ts';
import type { Words } from './dom.ts';
import { type MarkElement, markElement, type Opener, type TagElement, tagElement } from './mark.ts';
import { putAfter, spotFor } from './place.ts';

/** Times an element of ours is put back at one entry within `SPAN` ms before we give in for `PEACE` ms. */
const STUBBORN = 10;
const SPAN = 10_000;
const PEACE = 60_000;

export interface BoardOptions {
  root: Document;
  words: Words;
  now: () => number;
  /** What the entry shows, or null. */
  entryAt: (el: Element) => Entry | null;
  /** All known entries' elements. */
  all: () => Iterable<Element>;
  anchors: (el: Element) => { name: Element | null; time: Element | null };
  /** Account keys of the entry's author. */
  keysOf: (entry: Entry) => readonly string[];
  open: (what: { item: string | null; person: string | null }, from: Opener) => void;
}

interface Place {
  mark: MarkElement | null;
  tag: TagElement | null;
  /** Which entry these stand for: a reused node must not keep them. */
  id: string | null;
  puts: number;
  since: number;
}

export class Board {
  private readonly options: BoardOptions;
  private readonly marks = new Map<string, Mark>();
  private readonly tags = new Map<string, TagMark>();
  private readonly places = new Map<Element, Place>();
  private readonly keys = new WeakMap<Entry, readonly string[]>();

  constructor(options: BoardOptions) {
    this.options = options;
  }

  /**
   * Takes in what the background told and redraws what it concerns. `asked`: comments this is the whole answer for –
   * one of them without a mark is no item (any more).
   */
  update(marks: readonly Mark[], tags: readonly TagMark[], asked: Iterable<string> = []): void {
    for (const id of asked) this.marks.delete(id);
    for (const mark of marks) this.marks.set(mark.comment, mark);
    for (const tag of tags) {
      for (const [key, known] of this.tags) if (known.person === tag.person) this.tags.delete(key);
      for (const key of tag.keys) this.tags.set(key, tag);
    }
    const touched = new Set([...marks.map(({ comment }) => comment), ...asked]);
    if (touched.size + tags.length === 0) return;
    for (const el of this.options.all()) {
      const entry = this.options.entryAt(el);
      if (!entry) continue;
      if (tags.length || (entry.type === 'comment' && touched.has(entry.id))) this.draw(el, entry);
    }
  }

  /** Draws at an entry that was read anew or in which something changed. */
  show(el: Element): void {
    if (this.marks.size === 0 && this.tags.size === 0 && !this.places.has(el)) return;
    const entry = this.options.entryAt(el);
    if (entry) this.draw(el, entry);
    else this.drop(el);
  }

  /** The element is no entry any more. */
  drop(el: Element): void {
    const place = this.places.get(el);
    place?.mark?.host.remove();
    place?.tag?.host.remove();
    this.places.delete(el);
  }

  /** Ages go on, and where the page won a fight the peace may be over: once a minute is enough. */
  tick(): void {
    for (const el of [...this.places.keys()]) this.show(el);
  }

  /** The mark of an item that stands in the page now, for the focus to go back to. */
  find(item: string): MarkElement | null {
    for (const { mark } of this.places.values()) if (mark?.host.dataset.item === item && mark.host.isConnected) return mark;
    return null;
  }

  /** Takes everything off the page. */
  clear(): void {
    for (const el of [...this.places.keys()]) this.drop(el);
    this.marks.clear();
    this.tags.clear();
  }

  private draw(el: Element, entry: Entry): void {
    const twin = this.insideTwin(el, entry.id);
    const mark = entry.type === 'comment' && !twin ? this.marks.get(entry.id) : undefined;
    const tag = twin ? undefined : this.tagOf(entry);
    let place = this.places.get(el);
    if (!mark && !tag) {
      if (place) this.drop(el);
      return;
    }
    if (place && place.id !== entry.id) {
      this.drop(el);
      place = undefined;
    }
    if (!place) {
      place = { mark: null, tag: null, id: entry.id, puts: 0, since: 0 };
      this.places.set(el, place);
    }
    const { name, time } = this.anchors(el);
    this.drawTag(el, place, tag, name);
    this.drawMark(el, place, mark, time ?? name);
  }

  /** Some pages nest two elements for one entry: only the outer one is marked. */
  private insideTwin(el: Element, id: string | null): boolean {
    if (id === null || this.places.size === 0) return false;
    for (let at = el.parentElement; at; at = at.parentElement) if (this.places.get(at)?.id === id) return true;
    return false;
  }

  private drawMark(el: Element, place: Place, mark: Mark | undefined, anchor: Element | null): void {
    if (!mark || !anchor) {
      place.mark?.host.remove();
      place.mark = null;
      return;
    }
    const { root, words, open, now } = this.options;
    place.mark ??= markElement(root, words, (item, from) => open({ item, person: null }, from));
    place.mark.show(mark, now());
    this.put(place, place.mark.host, anchor, el);
  }

  private drawTag(el: Element, place: Place, tag: TagMark | undefined, anchor: Element | null): void {
    if (!tag || !anchor) {
      place.tag?.host.remove();
      place.tag = null;
      return;
    }
    const { root, words, open } = this.options;
    place.tag ??= tagElement(root, words, (person, from) => open({ item: null, person }, from));
    place.tag.show(tag);
    this.put(place, place.tag.host, anchor, el);
  }

  /** Puts an element where it belongs; where the page takes it away again and again, the page wins for a while. */
  private put(place: Place, host: HTMLElement, anchor: Element, el: Element): void {
    const spot = spotFor(anchor, el);
    const now = this.options.now();
    if (place.puts >= STUBBORN) {
      if (now - place.since < PEACE) return;
      place.puts = 0;
    }
    if (!putAfter(host, spot, host.localName)) return;
    if (now - place.since > SPAN) {
      place.since = now;
      place.puts = 0;
    }
    place.puts++;
  }

  private anchors(el: Element): { name: Element | null; time: Element | null } {
    try {
      return this.options.anchors(el);
    } catch {
      return { name: null, time: null };
    }
  }

  private tagOf(entry: Entry): TagMark | undefined {
    if (this.tags.size === 0) return undefined;
    let keys = this.keys.get(entry);
    if (!keys) {
      keys = this.options.keysOf(entry);
      this.keys.set(entry, keys);
    }
    const found = keys.map((key) => this.tags.get(key)).find((tag) => tag !== undefined);
    return found?.tags.length ? found : undefined;
  }
}
