/** Known elements in document order, kept as they come: nearly always at the end, so nearly always one comparison. */

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING; no global Node where a saved page is read

const before = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & FOLLOWING) !== 0;

export class Order {
  private sorted: Element[] = [];
  /** Not yet placed: nothing is compared before somebody asks for the order. */
  private waiting = new Set<Element>();
  private removed = new Set<Element>();

  add(el: Element): void {
    this.waiting.add(el);
  }

  remove(el: Element): void {
    if (!this.waiting.delete(el)) this.removed.add(el);
  }

  /** Starts over with these elements (some have changed places). */
  forget(all: Iterable<Element>): void {
    this.sorted = [];
    this.removed.clear();
    this.waiting = new Set(all);
  }

  list(): readonly Element[] {
    if (this.removed.size) {
      this.sorted = this.sorted.filter((el) => !this.removed.has(el));
      this.removed.clear();
    }
    for (const el of this.waiting) {
      const last = this.sorted.at(-1);
      if (!last || before(last, el)) this.sorted.push(el);
      else this.sorted.splice(this.place(el), 0, el);
    }
    this.waiting.clear();
    return this.sorted;
  }

  /** Index of the first element that does not stand before `el`. */
  private place(el: Element): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(this.sorted[middle] as Element, el)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
