/**
 * The search over all rows. Their texts are joined to a few long ones: looking through one long text costs a fraction of
 * looking into many short ones all over memory. Pure.
 */
import type { Rows } from './row.ts';

/** Rows whose texts are joined to one; when one of them changes, all are joined anew. */
const PAGE = 512;
/** Words hold no blanks of any kind: none is found across two rows. */
const BETWEEN = '\n';

interface Page {
  text: string;
  /** Where the text of each of its rows ends. */
  ends: number[];
}

export class Texts {
  private readonly rows: Rows;
  private readonly pages: (Page | undefined)[] = [];
  /** Pages up to here are joined or were touched since. */
  private next = 0;

  constructor(rows: Rows) {
    this.rows = rows;
  }

  /** The row in this slot came, changed or went. */
  touch(slot: number): void {
    const at = Math.floor(slot / PAGE);
    this.pages[at] = undefined;
    this.next = Math.min(this.next, at);
  }

  /** Joins up to `most` pages; false where all were. */
  settle(most: number): boolean {
    const last = this.pages.length;
    let joined = 0;
    for (; this.next < last && joined < most; this.next++) {
      if (this.pages[this.next]) continue;
      this.pages[this.next] = this.join(this.next * PAGE);
      joined++;
    }
    return joined > 0;
  }

  private join(from: number): Page {
    const texts = this.rows.slice(from, from + PAGE).map((row) => row?.search ?? '');
    const ends: number[] = [];
    let start = 0;
    for (const { length } of texts) {
      ends.push(start + length);
      start += length + BETWEEN.length;
    }
    return { text: texts.join(BETWEEN), ends };
  }

  /** By slot: does the row hold all these words, each in one of its spellings? */
  find(words: readonly (readonly string[])[]): (slot: number) => boolean {
    this.settle(Infinity);
    /** By slot: how many of the words were found, one after the other. */
    const found = new Uint16Array(this.rows.length);
    for (const [before, spellings] of words.entries())
      for (const spelling of spellings)
        for (const [at, page] of this.pages.entries()) if (page) look(page, spelling, found.subarray(at * PAGE), before);
    return (slot) => found[slot] === words.length;
  }
}

/** Counts the word for each row of the page that holds it and all words `before` it. */
function look({ text, ends }: Page, word: string, found: Uint16Array, before: number): void {
  let row = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[row++])) {
    while ((ends[row] as number) <= at) row++;
    if (found[row] === before) found[row] = before + 1;
  }
}
