/** Who is the same person among the authors of a reading and of stored items, by account keys. Pure. */
import type { Item } from '../model/records.ts';

/** Joins authors that share an account key; one without any key is known by name, one of a stored comment by its item. */
export class People {
  private readonly up = new Map<string, string>();
  private readonly comments = new Map<string, string>();

  constructor(items: readonly Item[], authors: readonly { key: string; keys: readonly string[]; name: string }[]) {
    for (const item of items) this.join(item.authorKeys);
    const holders = new Map(items.flatMap((item) => item.comments.map((key) => [key, item] as const)));
    for (const { key, keys, name } of authors) {
      const item = holders.get(key);
      const known = [...keys, ...(item ? [nameOfItem(item)] : [])];
      this.join(known);
      this.comments.set(key, known[0] ?? `name ${name}`);
    }
  }

  private root(key: string): string {
    let at = key;
    for (let next = this.up.get(at); next !== undefined; next = this.up.get(at)) at = next;
    return at;
  }

  private join(keys: readonly string[]): void {
    const roots = [...new Set(keys.map((key) => this.root(key)))].sort();
    for (const other of roots.slice(1)) this.up.set(other, roots[0] as string);
  }

  /** A name for the author of this comment ('network|comment id'); equal for the same person. */
  of = (comment: string): string => this.root(this.comments.get(comment) ?? comment);
  /** The same for the author of a stored item. */
  ofItem = (item: Item): string => this.root(nameOfItem(item));
}

const nameOfItem = (item: Item): string => item.authorKeys[0] ?? `name ${item.author.name}`;
